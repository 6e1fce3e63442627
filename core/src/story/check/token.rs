//! A text as tokens: words, numbers, years and marks, each with its place in bytes. What several words say together (a number in
//! words, a place, a time) is put together by [`super::numeral`], [`super::place`] and [`super::time`].

use super::key::Key;
use super::note::Note;
use crate::{AreaId, Year};

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

/// Where something is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A police area, or England and Wales.
    Area(AreaId),
    /// Two areas together.
    Two(AreaId, AreaId),
    /// `the county`, `the force`: the area that was named last, else that of the page.
    Local,
    /// A place of which we hold nothing.
    Elsewhere,
}

/// A time that is told by its distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// So many years before.
    Before(u16),
    /// `last year`: the year before, or the last one that there are figures of.
    Last,
    /// `this year`.
    This,
    /// A length of time, in years: `in ten years`.
    Span(u16),
    /// `at that time`: the year that was named last.
    Then,
    /// Another day than 31 March, or a time that we cannot tell.
    Other,
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
    /// The same, to be asked whether it is in a list.
    pub key: Key,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// What the word can begin: bits of [`super::class`].
    pub class: u8,
    /// What is known of it as a number.
    pub note: Note,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Token<'_> {
    /// Whether it is a word.
    pub const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word)
    }

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
