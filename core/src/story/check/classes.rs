//! What each word can begin, by one look at it: most words begin no number, no time, no place, and say not which way something goes.

use super::class::{DOWN, NUMBER, PLACE, RANK, THING, TIME, UP, WOULD};
use super::key::Key;
use super::things::THINGS;
use super::word_list::WordList;
use super::{change, numeral, place, side, time};

thread_local! {
    static CLASSES: WordList = WordList::of_several(&lists());
}

/// The lists, each with its bit.
fn lists() -> Vec<(&'static str, u64)> {
    let of_things = THINGS.iter().flat_map(|thing| thing.all.iter().copied().chain([thing.none])).map(|words| (words, THING));
    let mut lists: Vec<(&'static str, u8)> = of_things.collect();
    lists.extend([(numeral::WORDS, NUMBER), (time::WORDS, TIME), (time::MONTHS, TIME)]);
    lists.extend([(place::NAMELESS, PLACE), (change::UP, UP), (change::DOWN, DOWN), (side::RANKING, RANK), ("would", WOULD)]);
    lists.into_iter().map(|(words, class)| (words, u64::from(class))).collect()
}

/// What the words of a text can begin, one after the other.
pub fn classes<'a>(words: impl Iterator<Item = (&'a str, Key, &'a mut u8)>) {
    CLASSES.with(|classes| words.for_each(|(word, key, class)| *class = u8::try_from(classes.lists(word, key)).unwrap_or(0)));
}
