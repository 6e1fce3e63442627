//! Words that go on about what was counted before.

use super::around::Around;
use super::hedge::hedge;
use super::token::Token;

/// Words right before a number that goes on about what was counted before.
const GOES_ON: &[&str] = &[
    "there was|were|are|is|have ?been ?now|only|just|also|already",
    "figure|figures|number|numbers|total|totals|it|this|that|which was|were|is|are|stood|stand*|reached|hit|totalled ?now|only|just ?at",
    "rising|rose|risen|rise|grew|grown|climbed|increased|increasing|up|fell|fallen|falling|dropped|down|jumped|soared|back to ?a ?record ?total ?of",
    "from",
    "figure|figures|number|total ,|:|–",
    "it|they ?now ?also ?still has|had|have",
    "rising|rose|risen|rise|grew|grown|climbed|increased|up|fell|fallen|dropped|down by",
    "rise|increase|fall|drop|decrease|reduction|jump|growth|gain|decline ?, of ?only|just|some|another",
    "figure|figures|number|total|count for|in|of ?the T|P was|is|stood ?at",
    "it|this|that|figure|number|total|register|list|they|there had|has been ?at",
    "manages|manage|managing|managed|monitors|monitor|monitoring|monitored|supervises|supervised|oversees|oversaw|overseeing",
    "watches|watched|watching|looks|looked|looking over|after",
    "it|this|that",
    "compares|compared|comparison with|to ?the ?just",
    "against|than|as ?the ?just",
    "the|this|that figure|total|number of",
    "they made|issued|granted|imposed",
    "P ?now ?also has|had|have|with|at|was|is|were|are",
    "P",
    "P ,|(|:|–",
    "has|had|have|in|for ?P T ,",
];

thread_local! {
    static AROUND: Around = Around::of(&mut GOES_ON.iter().map(|pattern| (*pattern, "")));
}

/// `There were 749`, `the figure was 842`, `up from 842`: words that go on about what was counted before.
pub fn goes_on(tokens: &[Token<'_>], at: usize) -> bool {
    let start = hedge(tokens, at).1;
    AROUND.with(|around| around.find(tokens, start, |_| true)).is_some()
}
