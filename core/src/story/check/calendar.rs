//! Years in digits: `2016/17` and its like, and calendar years, where four digits are no count of people.

use super::token::{Kind, Token};
use crate::Year;

/// Hyphens and dashes that join two numbers to a year.
const JOINS: [char; 7] = ['/', '-', '\u{2010}', '\u{2011}', '–', '—', '−'];

/// Words before two short numbers with a hyphen that make them a year, as in `the 842 of 19-20`.
const BEFORE: &str = "in|of|for|during|since|from|until|by";

/// `2016/17`, `2016–17`, `2016/2017`, `16/17`, and `16-17` where it can be nothing else.
pub fn double_year(text: &str, start: usize, first: usize) -> Option<(Year, usize)> {
    let middle = start + first;
    let peek = |at: usize| text.get(at..)?.chars().next();
    let join = peek(middle).filter(|join| JOINS.contains(join) && matches!(first, 2 | 4))?;
    let from = middle + join.len_utf8();
    let second = text.as_bytes().get(from..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count());
    let alone = || stands_alone(text, start, from + second);
    if first == 2 && (second != 2 || join != '/' && !alone()) || !matches!(second, 2 | 4) {
        return None;
    }
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|text| text.parse::<u16>().ok());
    let (begins, ends) = (number(start..middle)?, number(from..from + second)?);
    let begins = if first == 2 { 2000 + begins } else { begins };
    let year = Year::beginning(begins)?;
    (ends == year.ends() || (second == 2 && ends == year.ends() % 100)).then_some((year, from + second))
}

/// Whether something between two places of a text comes after a word of [`BEFORE`] and counts nothing: neither per cent nor people.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.strip_suffix(' ')).unwrap_or_default();
    let word = before.rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let next: String = after.strip_prefix(' ').unwrap_or_default().chars().take_while(|sign| sign.is_alphabetic()).collect();
    let goes_on = matches!(next.as_str(), "" | "and" | "there" | "it" | "to" | "was" | "were" | "than" | "when" | "but" | "the");
    BEFORE.split('|').any(|one| one.eq_ignore_ascii_case(word)) && goes_on && !after.starts_with(['%', '-', '‑'])
}

/// Four digits that are a calendar year, unless people are counted by them: `there are 2016 registered sex offenders`.
pub fn years_of(mut tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    for at in 0..tokens.len() {
        let word = |by: isize| at.checked_add_signed(by).and_then(|at| tokens.get(at)).map_or("", |token| token.word);
        let Some(token) = tokens.get(at) else { break };
        let Some(amount) = token.number().filter(|amount| amount.unit == 1_000 && token.end - token.start == 4) else { continue };
        let Some(calendar) =
            amount.value().and_then(|value| u16::try_from(value).ok()).filter(|year| (1990..2099).contains(year))
        else {
            continue;
        };
        let counted = matches!(word(1), "registered" | "sex" | "sexual" | "rsos" | "offenders" | "people" | "names")
            && matches!(
                word(-1),
                "are"
                    | "were"
                    | "has"
                    | "have"
                    | "had"
                    | "some"
                    | "about"
                    | "around"
                    | "over"
                    | "than"
                    | "nearly"
                    | "almost"
                    | "least"
            );
        if counted {
            continue;
        }
        let march = matches!(word(-1), "march");
        // counted on 31 March: first the year that ends in it
        let ends = calendar.checked_sub(1).and_then(Year::beginning);
        let begins = Year::beginning(calendar).filter(|_| !march);
        let years = if ends.is_some() { [ends, begins] } else { [begins, None] };
        if let Some(token) = tokens.get_mut(at) {
            token.kind = Kind::Year(years);
        }
    }
    tokens
}
