//! What kind of number each number of a sentence is.

use super::aside::Aside;
use super::change;
use super::hedge::hedge;
use super::pattern::{after, before, has};
use super::token::{Kind, Token};

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// So many people or events.
    Count,
    /// So many more or fewer.
    By,
    /// Per so many people.
    Rate(u64),
    /// One in so many.
    OneIn,
    /// A per cent, a part or a multiple.
    Part,
}

/// The numbers of a sentence that claim something, with what they are.
pub fn roles(tokens: &[Token<'_>], rate_before: bool) -> Vec<(usize, Role)> {
    let mut roles: Vec<(usize, Role)> = Vec::new();
    let mut skip: Vec<usize> = Vec::new();
    let numbers: Vec<usize> =
        (0..tokens.len()).filter(|&at| tokens.get(at).is_some_and(|token| token.number().is_some())).collect();
    for (place, &at) in numbers.iter().enumerate() {
        if let Some(one) = one_in(tokens, at) {
            skip.push(one);
            let many = tokens.get(at).and_then(|token| token.number()?.value()).is_some_and(|people| people >= 100);
            if many {
                roles.push((at, Role::OneIn))
            } else {
                skip.push(at)
            }
            roles.retain(|(other, _)| *other != one);
            continue;
        }
        let next = numbers.get(place + 1).copied();
        if per(tokens, at).is_some() || tokens.get(at).is_some_and(|token| token.note.aside.is_some()) || skip.contains(&at) {
            continue;
        }
        let Some(amount) = tokens.get(at).and_then(Token::number) else { continue };
        let last = roles.last().copied();
        let role = if !amount.is_plain() {
            Role::Part
        } else if let Some(scale) = next.and_then(|next| scale_behind(tokens, at, next)) {
            Role::Rate(scale)
        } else if let Some(scale) = scale_ahead(tokens, at, last.map_or(0, |(other, _)| other + 1)) {
            Role::Rate(scale)
        } else if is_rate(tokens, at, &roles, rate_before) {
            Role::Rate(100_000)
        } else if change::is_by(tokens, at, hedge(tokens, at).1) {
            Role::By
        } else {
            Role::Count
        };
        roles.push((at, role));
    }
    roles
}

/// What a rate is per, where this number says it: `per 100,000`, `in every 10,000`.
fn per(tokens: &[Token<'_>], at: usize) -> Option<u64> {
    let value = tokens.get(at)?.number()?.value()?;
    matches!(value, 1_000 | 10_000 | 100_000).then_some(value)?;
    before(tokens, at, "per|every|each|in").map(|_| value)
}

/// `125.2 registered sex offenders for every 100,000`: the number before, with no clause between.
fn scale_behind(tokens: &[Token<'_>], at: usize, next: usize) -> Option<u64> {
    let scale = per(tokens, next)?;
    let between = tokens.get(at + 1..next)?;
    let apart = between.len() > 10
        || between.iter().any(|token| matches!(token.kind, Kind::Mark(',' | ';' | ':')))
        || has(between, "and|but|while");
    (!apart).then_some(scale)
}

/// `Per 100,000 people there are 125`: what it is per comes first, with no number between.
fn scale_ahead(tokens: &[Token<'_>], at: usize, from: usize) -> Option<u64> {
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
fn is_rate(tokens: &[Token<'_>], at: usize, roles: &[(usize, Role)], rate_before: bool) -> bool {
    let Some(amount) = tokens.get(at).and_then(Token::number) else { return false };
    if amount.thousandths >= 1_500_000 || amount.form == super::token::Form::None {
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
    let links = own.len() <= 14
        && (has(
            own,
            "from|against|compared|than|average|national|mean|and|to|while|in|for|of|with|was|after|but|under|below|above|near",
        ) || own.iter().any(|token| token.parts() || matches!(token.kind, Kind::Place(_))));
    // `70 per cent more than the England and Wales figure of 130`, behind a rate
    let per_head = amount.thousandths < 400_000 && roles.iter().any(|(_, role)| matches!(role, Role::Rate(_)));
    let fraction = amount.unit < 1_000;
    (rated(own) && (last.is_none() || own.len() < 14))
        || (after_rate && links)
        || (has(own, "average|mean") && !has(behind, "officer*")) && amount.thousandths < 400_000
        || (rate_before && amount.thousandths < 400_000 && RATES.iter().any(|pattern| before(tokens, at, pattern).is_some()))
        || (rate_before && (fraction || has(own, "figure|average") && amount.thousandths < 400_000))
        || (last.is_some_and(|(_, role)| role == Role::Part)
            && (rated(tokens.get(..at).unwrap_or_default()) || per_head)
            && links)
}

/// The `one` of `one registered sex offender for every 532`, where this number is the other.
fn one_in(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let one =
        |at: usize| tokens.get(at).and_then(Token::number).is_some_and(|amount| amount.thousandths == 1_000 && amount.is_plain());
    if let Some(start) = before(tokens, at, "1 :") {
        return Some(start);
    }
    let start =
        before(tokens, at, "in|per|for|to ?every|each ?about|around|roughly|some ?of ?the").filter(|&start| start < at)?;
    let tied = before(tokens, at, "in|per|for|to").is_some()
        || before(tokens, at, "every|each").is_some()
        || before(tokens, at, "in|per|every ?about|around|roughly|some|the|of").is_some();
    let found = (start.saturating_sub(7)..start)
        .rev()
        .take_while(|&at| {
            !tokens.get(at).is_some_and(|token| {
                token.parts()
                    || token.number().is_some_and(|_| !one(at) || token.note.aside.is_some_and(|aside| aside != Aside::Nothing))
            })
        })
        .find(|&at| one(at))?;
    tied.then_some(found)
}
