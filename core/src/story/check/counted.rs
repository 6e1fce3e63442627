//! What a number counts, by the words around it: which of the [`THINGS`].

use super::claim::Measures;
use super::class;
use super::level::number_of;
use super::note::Aside;
use super::things::THINGS;
use super::token::Token;
use super::word_list::WordList;
use crate::Measure;

/// The table, with a bit for each of its lists: a range of words is read once for all of them.
struct Bits {
    lists: WordList,
    /// The bits that a thing asks for, and those that it must not have.
    things: Vec<(u64, u64)>,
}

impl Bits {
    fn new() -> Bits {
        let mut lists: Vec<(&'static str, u64)> = vec![("", 0)];
        let mut bit = |words: &'static str| {
            let known = lists.iter().find(|(list, _)| *list == words).map(|(_, bit)| *bit);
            known.unwrap_or_else(|| {
                let bit = 1_u64.checked_shl(u32::try_from(lists.len() - 1).unwrap_or(u32::MAX)).unwrap_or(0);
                lists.push((words, bit));
                bit
            })
        };
        let things =
            THINGS.iter().map(|thing| (thing.all.iter().map(|words| bit(words)).fold(0, |all, one| all | one), bit(thing.none)));
        let things = things.collect();
        Bits { lists: WordList::of_several(&lists), things }
    }
}

thread_local! {
    static BITS: Bits = Bits::new();
}

/// What is counted, by the words of these tokens.
pub fn counted(tokens: &[Token<'_>]) -> Option<Measures> {
    if tokens.iter().all(|token| token.note.aside.is_none() && token.class & class::THING == 0) {
        return None;
    }
    if let Some(category) = number_of(tokens, Aside::Category) {
        return match category {
            2 => Some(&[Measure::Cat2]),
            3 => Some(&[Measure::Cat3]),
            4 => Some(&[Measure::Cat4]),
            _ => None,
        };
    }
    BITS.with(|bits| {
        let words = tokens.iter().filter(|token| token.class & class::THING != 0 && token.is_word());
        let seen = words.fold(0, |seen, token| seen | bits.lists.lists(token.word, token.key));
        let found = bits.things.iter().position(|&(all, none)| seen & all == all && seen & none == 0)?;
        THINGS.get(found).map(|thing| thing.measures)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::check::{lex::read, numeral};

    #[test]
    fn each_kind_of_thing_is_known_by_its_example() {
        for thing in THINGS {
            let lower = thing.example.to_lowercase();
            assert_eq!(counted(&numeral::join(read(thing.example, &lower))), Some(thing.measures), "{}", thing.example);
        }
    }

    #[test]
    fn every_list_of_the_table_has_a_bit_of_its_own() {
        assert!(Bits::new().things.iter().all(|(all, _)| *all > 0));
        let mut lists: Vec<&str> = THINGS.iter().flat_map(|thing| thing.all.iter().copied().chain([thing.none])).collect();
        lists.sort_unstable();
        lists.dedup();
        assert!(lists.len() <= 64, "{}", lists.len());
    }
}
