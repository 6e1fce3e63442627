//! Words for more and for less.

use super::class;
use super::pattern::{after, before, has, one_of};
use super::token::Token;

/// Words for a rise.
pub const UP: &str = "up|rise*|rose|risen|rising|increas*|grew|grow|grows|grown|growing|growth|jump*|climb*|soar*|surg*|swell*|swelled|swollen|leap*|leapt|rocket*|spike*|\
gained|expanded|mushroomed|upturn|escalat*|ballooned|doubled|trebled|tripled|quadrupled|edged|crept|gone|higher|more|extra|greater|longer|bigger|above|over";
/// Words for a fall.
pub const DOWN: &str = "down|fall|falls|fell|fallen|falling|drop*|decreas*|declin*|shrank|shrink*|shrunk|dip*|reduc*|slump*|plung*|slid|halved|cut|lower|fewer|less|shorter|smaller|below|under|downturn";
/// What takes the sense of a rise from `up`, `over` and the like.
const NOT_UP: &str = "made|make|makes|making|set|sign*|follow*|pick*|step*|given|give|locked|lock|end|ended|turn*|taken|take|took|catch|keep|kept|open*|show*|speak|back|in|just|well";

/// Which way the word at a place goes, if any.
pub fn way(tokens: &[Token<'_>], at: usize) -> Option<bool> {
    let token = tokens.get(at)?;
    if !token.is_word() {
        return None;
    }
    if token.class & class::DOWN != 0 {
        // `under MAPPA`, `less than 1%`
        let number = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.number().is_some());
        let hedge = !number && matches!(token.word, "less" | "fewer" | "lower") && after(tokens, at + 1, "than #|%").is_some();
        return (!hedge && (token.word != "under" || after(tokens, at + 1, "the ?P average|rate").is_some())).then_some(false);
    }
    if token.class & class::UP == 0 {
        return None;
    }
    let before_it = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| one_of(token, NOT_UP));
    let number = at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.number().is_some());
    let hedge = !number
        && matches!(token.word, "over" | "above" | "more" | "higher" | "greater")
        && after(tokens, at + 1, "?than ?a ?the #|%").is_some();
    let up_to = token.word == "up" && (before_it || after(tokens, at + 1, "to").is_some());
    let gone =
        matches!(token.word, "gone" | "edged" | "crept") || token.word == "longer" && before(tokens, at, "no|any").is_some();
    let over =
        token.word == "over" && after(tokens, at + 1, "P").is_none() && after(tokens, at + 1, "the ?P rate|average").is_none()
            || token.word == "above" && before_it;
    (!hedge && !up_to && !gone && !over).then_some(true)
}

/// Whether the word compares places, and not only times.
pub fn compares(word: &str) -> bool {
    matches!(word, "higher" | "lower" | "above" | "below" | "more" | "less" | "fewer" | "greater" | "over" | "under")
}

/// Which way a per cent or a number goes: by the word nearest to it, behind or before.
pub fn way_of(tokens: &[Token<'_>], at: usize, from: usize, to: usize) -> Option<(bool, usize)> {
    let behind = (at + 1..to.min(at + 5))
        .take_while(|&at| !tokens.get(at).is_some_and(Token::parts))
        .find_map(|at| way(tokens, at).map(|up| (up, at)));
    // `less than 1%` is no fall
    let hedged = if before(tokens, at, "than").is_some() { at.saturating_sub(2) } else { at };
    behind.or_else(|| (from..hedged).rev().find_map(|at| way(tokens, at).map(|up| (up, at))))
}

/// Words before a number that say it is what has been added or taken away.
const BY: &[&str] = &[
    "rise|increase|fall|drop|decrease|reduction|jump|growth|gain|decline ?, of ?only|just|some|another|a ?mere",
    "by ?some|about|around|nearly|almost|just|only ?a ?mere",
    "up|down",
];

/// Whether a number is by how much something has changed: `an increase of 40`, `rose by 40`, `40 more than`.
pub fn is_by(tokens: &[Token<'_>], at: usize, start_of_hedge: usize) -> bool {
    // `joined by 559 violent offenders` says of no change
    let by = BY.iter().find_map(|pattern| before(tokens, start_of_hedge, pattern)).is_some_and(|start| {
        tokens.get(start).is_none_or(|token| token.word != "by") || (0..start).any(|at| way(tokens, at).is_some())
    });
    let more = after(tokens, at + 1, "more|fewer|extra|higher|lower").is_some()
        && has(tokens.get(at + 2..(at + 12).min(tokens.len())).unwrap_or_default(), "than|on");
    let long = after(tokens, at + 1, "names|people|offenders longer|shorter").is_some();
    by || more || long
}
