//! From when to when something has changed.

use super::claim::Times;
use super::pattern::{before, has};
use super::role::Role;
use super::sentence::Sentence;
use super::time::When;
use super::token::Kind;
use super::when::{back, is_time};
use crate::Year;

/// Words before a year that make it the start of a change.
const BASE: &str = "since|on|than|from|against|over|compared|comparison";

/// From when to when something has changed, the likeliest first, and whether the text says so.
pub fn of_change(sentence: &Sentence<'_, '_>, index: usize, at: usize) -> (Vec<Times>, bool) {
    let (tokens, page) = (sentence.tokens, sentence.context.year);
    let (from, to) = sentence.segment(index);
    let change = |from: Option<Year>, to: Year| from.filter(|&from| from < to).map(|from| Times { from: Some(from), to });
    let time = |at: &usize| tokens.get(*at).is_some_and(is_time);
    let years: Vec<Year> =
        tokens.iter().filter_map(|token| if let Kind::Year([Some(year), _]) = token.kind { Some(year) } else { None }).collect();
    // `up three per cent on 3,000, and 86 per cent since 2010/11`: the time behind another change is of that
    let other = sentence.roles.iter().skip(index + 1).find(|(_, role)| matches!(role, Role::Part | Role::By)).map(|(at, _)| *at);
    let until = other.filter(|&other| has(tokens.get(at..other).unwrap_or_default(), "and|but|while")).unwrap_or(tokens.len());
    let found = (at + 1..to)
        .find(time)
        .or_else(|| (from..at).rev().find(time))
        .or_else(|| (0..at).rev().find(time))
        .or_else(|| (at..until).find(time));
    let Some(token) = found.and_then(|found| tokens.get(found)) else {
        let before = sentence.context.before.iter().flat_map(|&year| [change(Some(year), page), change(back(year, 1), year)]);
        return (change(back(page, 1), page).into_iter().chain(before.flatten()).collect(), sentence.context.annual);
    };
    let mut times: Vec<Times> = Vec::new();
    match token.kind {
        Kind::Year(named) => {
            let found = found.unwrap_or(0);
            let base = has(tokens.get(found.saturating_sub(4)..found).unwrap_or_default(), BASE)
                || before(tokens, found, "as in").is_some();
            for year in named.into_iter().flatten() {
                if base {
                    let last = years.iter().copied().filter(|&other| other > year && years.len() > 1).max();
                    times.extend(last.and_then(|last| change(Some(year), last)));
                    times.extend(change(Some(year), page));
                } else {
                    times.extend(change(back(year, 1), year));
                    times.extend(change(Some(year), page));
                    let (first, last) = (years.iter().min().copied(), years.iter().max().copied());
                    times.extend(last.and_then(|last| change(first, last)));
                }
            }
        }
        Kind::When(When::Before(back_by) | When::Span(back_by)) => {
            let last = years.iter().max().copied().filter(|_| years.len() == 1);
            times.extend(last.and_then(|last| change(back(last, back_by), last)));
            times.extend(change(back(page, back_by), page));
            // `in just over a decade, from 1,038 in 2010/11`
            times.extend(years.iter().filter_map(|&year| change(Some(year), page)));
        }
        Kind::When(When::Last | When::This) => times.extend(change(back(page, 1), page)),
        Kind::When(When::Then) => times.extend(change(sentence.context.then, page)),
        _ => return (Vec::new(), false),
    }
    let sure = !times.is_empty();
    (times, sure)
}
