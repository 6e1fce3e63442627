//! Numbers that are rates: per so many people, or a rate by what stands around them.

use super::pattern::{after, before, has};
use super::role::Role;
use super::token::{Form, Kind, Token};

/// What a rate is per, where this number says it: `per 100,000`, `in every 10,000`.
pub fn per(tokens: &[Token<'_>], at: usize) -> Option<u64> {
    let value = tokens.get(at)?.number()?.value()?;
    matches!(value, 1_000 | 10_000 | 100_000).then_some(value)?;
    before(tokens, at, "per|every|each|in").map(|_| value)
}

/// `125.2 registered sex offenders for every 100,000`: the number before, with no clause between.
pub fn scale_behind(tokens: &[Token<'_>], at: usize, next: usize) -> Option<u64> {
    let scale = per(tokens, next)?;
    let between = tokens.get(at + 1..next)?;
    let apart = between.len() > 10
        || between.iter().any(|token| matches!(token.kind, Kind::Mark(',' | ';' | ':')))
        || has(between, "and|but|while");
    (!apart).then_some(scale)
}

/// `Per 100,000 people there are 125`: what it is per comes first, with no number between.
pub fn scale_ahead(tokens: &[Token<'_>], at: usize, from: usize) -> Option<u64> {
    let first = (from..at).find(|&at| per(tokens, at).is_some())?;
    let between = tokens.get(first..at)?;
    let says = has(between, "is|was|are|were|had|has|have|with|came|stood|counts|manages");
    (says && from <= first && !used(tokens, first)).then(|| per(tokens, first)).flatten()
}

/// Whether a number stands before what it is per.
fn used(tokens: &[Token<'_>], at: usize) -> bool {
    (at.saturating_sub(8)..at)
        .rev()
        .take_while(|&at| !tokens.get(at).is_some_and(Token::parts))
        .any(|at| tokens.get(at).is_some_and(|token| token.number().is_some()))
}

/// What stands before a small number that is a rate, where the sentence before it told one.
const RATES: &[&str] =
    &["it|this|that was|is|stood ?at", "P (", "P ?, with ?just|only", "above|below|near|under|over|than ?slightly ?the"];

/// `a rate of 119`, `an average of 130`, `up from 119` after a rate.
pub fn is_rate(tokens: &[Token<'_>], at: usize, roles: &[(usize, Role)], rate_before: bool) -> bool {
    let Some(amount) = tokens.get(at).and_then(Token::number) else { return false };
    if amount.thousandths >= 1_500_000 || amount.form == Form::None {
        return false;
    }
    let last = roles.last().copied();
    let from = last.map_or(0, |(at, _)| at + 1);
    let own = tokens.get(from..at).unwrap_or_default();
    let behind = tokens.get(at + 1..(at + 6).min(tokens.len())).unwrap_or_default();
    let people = after(tokens, at + 1, "?registered ?sex|sexual offenders|rsos|people|orders|were|officers|more|fewer")
        .is_some_and(|end| end > at + 1);
    let rated = |words: &[Token<'_>]| has(words, "rate|rates");
    if people {
        return false;
    }
    let after_rate = matches!(last, Some((_, Role::Rate(_))));
    let links = || {
        own.len() <= 14
            && (has(
                own,
                "from|against|compared|than|average|national|mean|and|to|while|in|for|of|with|was|after|but|under|below|above|near",
            ) || own.iter().any(|token| token.parts() || matches!(token.kind, Kind::Place(_))))
    };
    // `70 per cent more than the England and Wales figure of 130`, behind a rate
    let per_head = || amount.thousandths < 400_000 && roles.iter().any(|(_, role)| matches!(role, Role::Rate(_)));
    let fraction = amount.unit < 1_000;
    (rated(own) && (last.is_none() || own.len() < 14))
        || (after_rate && links())
        || (has(own, "average|mean") && !has(behind, "officer*")) && amount.thousandths < 400_000
        || (rate_before && amount.thousandths < 400_000 && RATES.iter().any(|pattern| before(tokens, at, pattern).is_some()))
        || (rate_before && (fraction || has(own, "figure|average") && amount.thousandths < 400_000))
        || (last.is_some_and(|(_, role)| role == Role::Part)
            && (rated(tokens.get(..at).unwrap_or_default()) || per_head())
            && links())
}
