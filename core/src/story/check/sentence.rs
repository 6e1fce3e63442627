//! One sentence, as its readers are given it.

use super::context::Context;
use super::role::Role;
use super::token::Token;

/// One sentence, with what those before it have said.
pub struct Sentence<'s, 't> {
    /// Its tokens.
    pub tokens: &'s [Token<'t>],
    /// Its numbers that claim something.
    pub roles: &'s [(usize, Role)],
    /// What the sentences before it have said.
    pub context: &'s Context,
}

impl Sentence<'_, '_> {
    /// The tokens between the claim before this one and the one behind it.
    pub fn segment(&self, index: usize) -> (usize, usize) {
        let from = index.checked_sub(1).and_then(|index| self.roles.get(index)).map_or(0, |(at, _)| at + 1);
        let to = self.roles.get(index + 1).map_or(self.tokens.len(), |(at, _)| *at);
        (from, to)
    }
}
