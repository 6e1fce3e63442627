//! The time of a claim, by the years and times of its sentence.
//!
//! A count takes the year behind it, up to the next number; else the one before it, back to the number before; else the one
//! that begins the sentence; else that of the page. A change is from the year behind `since`, `on`, `from` or `than`, or from as many years
//! back as are told; else from the year before.

use super::change::{DOWN, UP};
use super::claim::Times;
use super::pattern::{after, before, one_of};
use super::sentence::Sentence;
use super::time::When;
use super::token::{Kind, Token};
use crate::Year;

/// Whether a token is a time.
pub fn is_time(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Year(_) | Kind::When(_))
}

/// Whether the time at a place is what something has changed from. `48 more on 2015/16` is; of `on 31 March 2016` only `up on` and
/// the like is: else it is the day of the count.
fn is_base(tokens: &[Token<'_>], at: usize) -> bool {
    let on = before(tokens, at, "on")
        .is_some_and(|on| !is_date(tokens, at) || before(tokens, on, UP).or(before(tokens, on, DOWN)).is_some());
    on || before(tokens, at, "since|than|over ?in").is_some_and(|start| start < at)
        || before(tokens, at, "compared|comparison with|to ?that ?of ?in").is_some()
}

/// Whether a year is told by a date: `31 March 2016`, longer than any way to write a year.
fn is_date(tokens: &[Token<'_>], at: usize) -> bool {
    let long = |token: &Token<'_>| token.end - token.start > "2015/2016".len();
    tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Year(_)) && long(token))
}

/// Whether a sentence tells one time, which is the very year of a claim.
pub fn is_of_one_year(tokens: &[Token<'_>], times: &[Times]) -> bool {
    let mut told = tokens.iter().filter(|token| is_time(token));
    match (told.next().map(|token| token.kind), told.next()) {
        (Some(Kind::Year(years)), None) => years.into_iter().flatten().map(count).eq(times.iter().copied()),
        _ => false,
    }
}

/// So many years before.
pub fn back(year: Year, years: u16) -> Option<Year> {
    year.begins().checked_sub(years).and_then(Year::beginning)
}

fn count(to: Year) -> Times {
    Times { from: None, to }
}

/// When people were counted, the likeliest first, and whether the text says so.
pub fn of_count(sentence: &Sentence<'_, '_>, index: usize, at: usize) -> (Vec<Times>, bool) {
    let (tokens, page) = (sentence.tokens, sentence.context.year);
    let (from, to) = sentence.segment(index);
    let part = |at: usize| tokens.get(at).is_some_and(|token| token.parts() && token.kind != Kind::Mark('('));
    let time = |at: &usize| tokens.get(*at).is_some_and(is_time);
    // a time right before the next number, behind a comma, is that number's
    let next = |found: usize| {
        (at + 1..found).any(part)
            && (found + 1..to).all(|at| !tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Year(_))))
            && to < tokens.len()
            && to - found <= 5
    };
    let behind = (at + 1..to).find(time).filter(|&found| (!is_base(tokens, found) || starts(tokens, at)) && !next(found));
    let ahead = (from..at).rev().find(time).filter(|&found| {
        let own = index == 0 || (from..found).any(part) || super::pattern::has(tokens.get(found..at).unwrap_or_default(), "when");
        own && (!is_base(tokens, found) || super::pattern::has(tokens.get(found..at).unwrap_or_default(), "when|then"))
    });
    let first = sentence.roles.first().map_or(0, |(at, _)| *at);
    let opening = (0..first).find(time).filter(|&found| !is_base(tokens, found));
    let base = starts(tokens, at);
    // `the previous year's 545`
    let owner = at.checked_sub(1).filter(time);
    let found = owner.or(behind).or(ahead).or(opening.filter(|_| !base));
    let named = |at: usize| tokens.get(at).map(|token| token.kind);
    let reference = |skip: usize| {
        let year = (0..tokens.len())
            .filter(|&at| at != skip)
            .find_map(|at| if let Some(Kind::Year([Some(year), _])) = named(at) { Some(year) } else { None });
        year.unwrap_or(page)
    };
    match found.and_then(|found| Some((found, named(found)?))) {
        Some((_, Kind::Year(years))) => (years.into_iter().flatten().map(count).collect(), true),
        Some((found, Kind::When(when))) => {
            let reference = reference(found);
            match when {
                When::Before(years) => {
                    ([back(reference, years), back(page, years)].into_iter().flatten().map(count).collect(), true)
                }
                When::Last => ([back(page, 1), Some(page)].into_iter().flatten().map(count).collect(), true),
                When::Then => (vec![count(sentence.context.then.unwrap_or(page))], true),
                When::Span(years) if base => (back(page, years).into_iter().map(count).collect(), true),
                // `in ten years from 1,658 to 3,000`
                When::Span(years) => (vec![count(page)], years <= 1 || before(tokens, at, "to").is_some()),
                When::This => (vec![count(page)], true),
                When::Other => (vec![count(page)], false),
            }
        }
        _ if base => {
            // `up from 842`: the year before, unless the sentence tells how long ago
            let told = (0..tokens.len()).find_map(|at| match named(at) {
                Some(Kind::When(When::Before(years) | When::Span(years))) => back(page, years),
                Some(Kind::When(When::Last)) => back(page, 1),
                Some(Kind::Year([Some(year), _])) if year < page && is_base(tokens, at) => Some(year),
                _ => None,
            });
            (
                told.or(back(reference(tokens.len()), 1)).into_iter().map(count).collect(),
                told.is_some() || sentence.context.annual,
            )
        }
        _ => (
            std::iter::once(page)
                .chain(sentence.context.before.iter().copied().filter(|&year| year != page))
                .map(count)
                .collect(),
            true,
        ),
    }
}

/// Whether a number is what something has changed from: `up from 842`, `compared with 842`.
fn starts(tokens: &[Token<'_>], at: usize) -> bool {
    let start = super::hedge::hedge(tokens, at).1;
    // `compared to 131 across England and Wales` is of another place, and of the same year
    let beside =
        after(tokens, at + 1, "?across|in|for|over|throughout ?the ?rest ?of ?neighbouring|nearby P").is_some_and(|end| {
            end > at + 1
                && !tokens.get(end).is_some_and(is_time)
                && before(tokens, start, "compared|against|versus|comparison ?with|to ?just").is_some()
        });
    if beside {
        return false;
    }
    before(tokens, start, "from|against|versus|compared|comparison ?with|to ?a|the|just ?total|figure ?of")
        .is_some_and(|found| tokens.get(found).is_some_and(|token| one_of(token, "from|against|versus|compared|comparison")))
        || before(tokens, start, "previously|formerly").is_some()
}
