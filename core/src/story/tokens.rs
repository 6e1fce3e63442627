//! The tokens of a sentence, looked at by place.

use super::token::{Token, TokenKind, WrittenNumber};
use std::ops::Range;

/// Tokens of one sentence, looked at by their places; a place outside of them holds nothing.
#[derive(Clone, Copy)]
pub struct Tokens<'a>(pub &'a [Token]);

impl<'a> Tokens<'a> {
    /// How many there are.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// The token at a place.
    pub fn get(self, at: usize) -> Option<&'a Token> {
        self.0.get(at)
    }

    /// The word at a place, in small letters; nothing where there is none.
    pub fn word(self, at: usize) -> &'a str {
        match self.get(at).map(|token| &token.kind) {
            Some(TokenKind::Word(word)) => word,
            Some(TokenKind::Number(WrittenNumber { digits: 1, in_words: true, .. })) => "one",
            _ => "",
        }
    }

    /// The word `by` places before another.
    pub fn before(self, at: usize, by: usize) -> &'a str {
        at.checked_sub(by).map_or("", |at| self.word(at))
    }

    /// The number at a place.
    pub fn number(self, at: usize) -> Option<WrittenNumber> {
        match self.get(at)?.kind {
            TokenKind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether this mark stands at a place.
    pub fn mark(self, at: usize, mark: char) -> bool {
        self.get(at).is_some_and(|token| token.kind == TokenKind::Mark(mark))
    }

    /// Whether a word in a range begins with one of these.
    pub fn has(self, mut range: Range<usize>, parts: &[&str]) -> bool {
        range.any(|at| parts.iter().any(|part| self.word(at).starts_with(part)))
    }
}
