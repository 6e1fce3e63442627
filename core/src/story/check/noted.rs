//! What is known of each number of a sentence by the words beside it, told once: who asks does not read them again.

use super::aside::aside;
use super::hedge;
use super::note::Note;
use super::token::Token;

/// A sentence with a note on each of its numbers.
pub fn numbers(mut tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    for at in 0..tokens.len() {
        if tokens.get(at).is_none_or(|token| token.number().is_none()) {
            continue;
        }
        let (hedge, start) = hedge::read(&tokens, at);
        let note = Note { aside: aside(&tokens, at), hedge, hedged: u8::try_from(at - start).unwrap_or(0) };
        tokens.get_mut(at).into_iter().for_each(|token| token.note = note);
    }
    tokens
}
