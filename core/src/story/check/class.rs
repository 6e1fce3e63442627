//! What a word can begin, by one look at it: most words begin no number, no time, no place, and say not which way something goes.

use super::word_list::{Key, WordList};
use super::{change, numeral, place, time};

/// A number in words.
pub const NUMBER: u8 = 1;
/// A time.
pub const TIME: u8 = 2;
/// A place, without a capital.
pub const PLACE: u8 = 4;
/// More.
pub const UP: u8 = 8;
/// Less.
pub const DOWN: u8 = 16;

thread_local! {
    static CLASSES: WordList = WordList::of_several(&[
        (numeral::WORDS, NUMBER as u64),
        (time::WORDS, TIME as u64),
        (time::MONTHS, TIME as u64),
        (place::NAMELESS, PLACE as u64),
        (change::UP, UP as u64),
        (change::DOWN, DOWN as u64),
    ]);
}

/// What the words of a text can begin, one after the other.
pub fn classes<'a>(words: impl Iterator<Item = (&'a str, Key, &'a mut u8)>) {
    CLASSES.with(|classes| words.for_each(|(word, key, class)| *class = classes.lists(word, key) as u8));
}
