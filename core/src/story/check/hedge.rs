//! How exactly a number is meant, by the words beside it.

use super::around::Around;
use super::note::Hedge;
use super::token::Token;

/// Words before a number, words after it, and what they make of it; an example.
const HEDGES: &[(&str, &str, Hedge, &str)] = &[
    ("no|not more than", "", Hedge::Under, "no more than 1,200"),
    ("no|not fewer|less than", "", Hedge::Over, "no fewer than 1,100"),
    ("less|fewer|lower than", "", Hedge::Under, "fewer than 1,160"),
    ("a ?little more than", "", Hedge::Over, "a little more than 1,100"),
    ("more|greater|higher than", "", Hedge::Over, "more than 1,100"),
    ("well|just over", "", Hedge::Over, "just over 1,100"),
    ("over|above|exceed*|topped|passed|surpassed", "", Hedge::Over, "over 1,100"),
    ("at least", "", Hedge::Over, "at least 1,100"),
    ("upwards of", "", Hedge::Over, "upwards of 1,100"),
    ("in excess of", "", Hedge::Over, "in excess of 1,100"),
    ("", "or more", Hedge::Over, "1,100 or more"),
    ("", "+|plus", Hedge::Over, "1,100-plus"),
    ("up to", "", Hedge::Under, "up to 1,200"),
    ("at most", "", Hedge::Under, "at most 1,200"),
    ("as many as", "", Hedge::Nearly, "as many as 1,200"),
    ("just|slightly under|below|shy", "", Hedge::Nearly, "just under 1,200"),
    ("nearly|almost|approaching|nigh", "", Hedge::Nearly, "almost 1,200"),
    ("not quite", "", Hedge::Nearly, "not quite 1,200"),
    ("under|below", "", Hedge::Under, "under 1,200"),
    ("close|near to", "", Hedge::About, "close to 1,200"),
    ("in the region|order of", "", Hedge::About, "in the region of 1,200"),
    (
        "about|around|roughly|approximately|approx|some|circa|c|ca|~|near|nearer|broadly|say|estimated",
        "",
        Hedge::About,
        "about 1,200",
    ),
    ("", "or so|thereabouts", Hedge::About, "1,200 or so"),
];

thread_local! {
    static AROUND: Around = Around::of(&mut HEDGES.iter().map(|(first, next, ..)| (*first, *next)));
}

/// What stands before and behind a number, and where the words before it begin, as it was told of its sentence.
pub fn hedge(tokens: &[Token<'_>], at: usize) -> (Hedge, usize) {
    let note = tokens.get(at).map(|token| token.note).unwrap_or_default();
    (note.hedge, at.saturating_sub(usize::from(note.hedged)))
}

/// The same, by the words beside it.
pub fn read(tokens: &[Token<'_>], at: usize) -> (Hedge, usize) {
    let found = AROUND.with(|around| around.find(tokens, at, |_| true));
    found.and_then(|(rule, start)| Some((HEDGES.get(rule)?.2, start))).unwrap_or((Hedge::Exact, at))
}

/// The words that say how exactly, with what they mean.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::check::{lex, numeral};

    #[test]
    fn each_hedge_is_read_in_its_example() {
        for (_, _, expected, example) in HEDGES {
            let tokens = numeral::join(lex::read(example, example));
            let at = tokens.iter().rposition(|token| token.number().is_some()).expect("a number");
            assert_eq!(read(&tokens, at).0, *expected, "{example}");
        }
    }
}
