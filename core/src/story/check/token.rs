//! A text as tokens: words, numbers, years and marks, each with its place in bytes. What several words say together (a number in
//! words, a place, a time) is put together by [`super::numeral`], [`super::place`] and [`super::time`].

use super::lex::{Lexer, years_of};
use super::place::Place;
use super::time::When;
use crate::Year;

/// What kind of number a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Digits: `1,154`.
    Digits,
    /// Words: `four`, `eleven hundred`.
    Words,
    /// `no`, `none`, `nobody`.
    None,
    /// `7%`, `7pc`, `seven per cent`.
    PerCent,
    /// `a third`, in hundredths like a per cent.
    Fraction,
    /// `doubled`, `twice`, `three times`: how much it then is, in hundredths.
    Times,
}

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Its value in thousandths.
    pub thousandths: u64,
    /// What its last digit is worth, in thousandths.
    pub unit: u64,
    /// How it is written.
    pub form: Form,
}

impl Amount {
    /// A whole number.
    pub const fn whole(value: u64, form: Form) -> Amount {
        Amount { thousandths: value.saturating_mul(1_000), unit: 1_000, form }
    }

    /// Its whole value; `None` where it has decimals.
    pub const fn value(self) -> Option<u64> {
        if self.thousandths.is_multiple_of(1_000) { Some(self.thousandths / 1_000) } else { None }
    }

    /// Whether it stands for so many of something, and for no part or multiple.
    pub const fn is_plain(self) -> bool {
        matches!(self.form, Form::Digits | Form::Words | Form::None)
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word.
    Word,
    /// A number.
    Number(Amount),
    /// A year: the likelier of those that it can mean first. A calendar year touches two MAPPA years.
    Year([Option<Year>; 2]),
    /// A time by its distance.
    When(When),
    /// A place.
    Place(Place),
    /// Punctuation inside a sentence.
    Mark(char),
    /// The end of a sentence.
    End,
}

/// A token and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// The word in small letters; empty where it is none.
    pub word: &'a str,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Token<'_> {
    /// The number that it is.
    pub const fn number(&self) -> Option<Amount> {
        match self.kind {
            Kind::Number(amount) => Some(amount),
            _ => None,
        }
    }

    /// Whether it parts what stands before it from what stands behind.
    pub const fn parts(&self) -> bool {
        matches!(self.kind, Kind::Mark(',' | ';' | ':' | '(' | ')' | '–' | '—'))
    }
}

/// Reads a text, of which `lower` is the same in small letters, byte for byte.
pub fn read<'a>(text: &'a str, lower: &'a str) -> Vec<Token<'a>> {
    let mut lexer = Lexer::new(text, lower);
    while lexer.step() {}
    years_of(lexer.tokens)
}
