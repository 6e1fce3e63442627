//! Patterns of tokens, as the tables of rules write them: elements with a space between, each of which one token must be.
//!
//! `word`, `stem*`, `a|b` (either), `?x` (may be missing), `#` a number, `1` the number one, `%` a per cent, a part or a multiple,
//! `Y` a year, `T` a year or another time, `P` a place, `^` the start or end of the sentence, and marks as they are.

use super::once::Read;
use super::token::{Form, Kind, Token};
use super::word_list::{WordList, list};

/// An element of a pattern.
pub struct Element {
    /// Its words and the like, as they are written.
    pub text: &'static str,
    /// Whether it may be missing.
    pub may_miss: bool,
    words: WordList,
    /// Marks among the alternatives.
    marks: Vec<char>,
    number: bool,
    one: bool,
    part: bool,
    year: bool,
    time: bool,
    place: bool,
    edge: bool,
}

impl Element {
    fn new(text: &'static str) -> Element {
        let (text, may_miss) = text.strip_prefix('?').map_or((text, false), |text| (text, true));
        let says = |what: &str| text.split('|').any(|one| one == what);
        let mark = |one: &str| one.chars().next().filter(|mark| one.len() == mark.len_utf8());
        Element {
            text,
            may_miss,
            words: WordList::new(text),
            marks: text.split('|').filter_map(mark).collect(),
            number: says("#"),
            one: says("1"),
            part: says("%"),
            year: says("Y"),
            time: says("T"),
            place: says("P"),
            edge: says("^"),
        }
    }

    /// Whether anything but a word can be one of the alternatives: `#`, `P` and their like are of one letter, as marks are.
    pub fn is_more_than_words(&self) -> bool {
        !self.marks.is_empty()
    }

    /// Whether a token is one of the alternatives.
    fn is(&self, token: Option<&Token<'_>>) -> bool {
        let Some(token) = token else { return self.edge };
        match token.kind {
            Kind::Word => self.words.holds(token.word, token.key),
            Kind::Number(amount) => {
                (self.number && amount.is_plain())
                    || (self.one && amount.thousandths == 1_000 && amount.is_plain())
                    || (self.part && !amount.is_plain())
                    // `no more than`: a word that can be a number
                    || (amount.form != Form::Digits && self.words.holds(token.word, token.key))
            }
            Kind::Year(_) => self.year || self.time,
            Kind::When(_) => self.time,
            Kind::Place(_) => self.place,
            Kind::Mark(mark) => self.marks.contains(&mark),
            Kind::End => false,
        }
    }
}

thread_local! {
    static PATTERNS: Read<Vec<Element>> = const { Read::new(elements) };
}

fn elements(pattern: &'static str) -> Vec<Element> {
    pattern.split(' ').filter(|element| !element.is_empty()).map(Element::new).collect()
}

/// The elements of a pattern.
#[inline(always)]
pub fn read(pattern: &'static str) -> &'static [Element] {
    if pattern.is_empty() { &[] } else { PATTERNS.with(|patterns| patterns.get(pattern)) }
}

/// Whether a pattern stands from `at` on; the place after it.
pub fn after(tokens: &[Token<'_>], at: usize, pattern: &'static str) -> Option<usize> {
    stands_after(tokens, at, read(pattern))
}

/// The same, of elements.
pub fn stands_after(tokens: &[Token<'_>], at: usize, pattern: &[Element]) -> Option<usize> {
    let mut here = at;
    for element in pattern {
        let token = tokens.get(here);
        if element.is(token) {
            here += usize::from(token.is_some());
        } else if !element.may_miss {
            return None;
        }
    }
    Some(here)
}

/// Whether a pattern stands right before `at`; the place where it begins.
pub fn before(tokens: &[Token<'_>], at: usize, pattern: &'static str) -> Option<usize> {
    stands_before(tokens, at, read(pattern))
}

/// The same, of elements.
pub fn stands_before(tokens: &[Token<'_>], at: usize, pattern: &[Element]) -> Option<usize> {
    let mut here = at;
    for element in pattern.iter().rev() {
        let token = here.checked_sub(1).and_then(|at| tokens.get(at));
        if element.is(token) {
            here = here.saturating_sub(1);
        } else if !element.may_miss {
            return None;
        }
    }
    Some(here)
}

/// Whether any word of a range is one of those with `|` between.
pub fn has(tokens: &[Token<'_>], words: &'static str) -> bool {
    let words = list(words);
    tokens.iter().any(|token| token.is_word() && words.holds(token.word, token.key))
}

/// Whether a token's word is one of those with `|` between.
pub fn one_of(token: &Token<'_>, words: &'static str) -> bool {
    token.is_word() && list(words).holds(token.word, token.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_more_than_words_if_any_alternative_is() {
        let more = |pattern| read(pattern).iter().all(Element::is_more_than_words);
        assert!(more("# 1 % Y T P ^ and|,") && !more("sex*|no"));
    }
}
