//! What kind of number each number of a sentence is.

use super::change;
use super::hedge::hedge;
use super::note::Aside;
use super::pattern::before;
use super::per_head::{is_rate, per, scale_ahead, scale_behind};
use super::role::Role;
use super::token::Token;

/// The numbers of a sentence that claim something, with what they are.
pub fn roles(tokens: &[Token<'_>], rate_before: bool) -> Vec<(usize, Role)> {
    let mut roles: Vec<(usize, Role)> = Vec::new();
    let mut skip: Vec<usize> = Vec::new();
    let number = |at: &usize| tokens.get(*at).is_some_and(|token| token.number().is_some());
    let mut numbers = (0..tokens.len()).filter(number).peekable();
    while let Some(at) = numbers.next() {
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
        let next = numbers.peek().copied();
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
