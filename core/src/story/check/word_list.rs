//! Lists of words as the tables of rules write them: `sex|offender*`, of which a word is one, or begins with a stem of one.
//!
//! Each list is read once, and then asked by the first sixteen letters of a word, which are one number. Most words are in none of a
//! list's entries, which their first three letters tell (a stem has at least as many); for the others only entries that begin the same are looked at. Several
//! lists can be read as one, which tells at one look in which of them a word is.

use super::key::{BEGINNINGS, Beginnings, Key, LETTERS};
use super::once::Read;

/// An entry: a word, or a stem.
struct Entry {
    key: Key,
    /// The letters of a key that must be the same.
    asked: u128,
    text: &'static str,
    stem: bool,
    /// A bit for the list that it is in.
    list: u64,
}

impl Entry {
    fn new(word: &'static str, list: u64) -> Entry {
        let (text, stem) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
        let free = if stem { LETTERS.saturating_sub(text.len()) * 8 } else { 0 };
        Entry { key: Key::of(text), asked: u128::MAX >> free, text, stem, list }
    }

    /// Whether a word is this one, or begins with it. Only one longer than a key is looked at letter by letter.
    fn is(&self, word: &str, key: Key) -> bool {
        (key.0 ^ self.key.0) & self.asked == 0
            && (self.text.len() <= LETTERS || if self.stem { word.starts_with(self.text) } else { word == self.text })
    }
}

/// A list of words.
pub struct WordList {
    /// A bit for each beginning that an entry has, and the same of the other way.
    begins: Beginnings,
    begins_also: Beginnings,
    /// By their beginnings.
    entries: Vec<Entry>,
    /// How many beginnings lie together, by how many bits they differ: all those of a short list do.
    wide: u32,
    /// Where the entries with so many beginnings start, and where the last of them end.
    starts: Vec<usize>,
}

impl WordList {
    /// Reads words with `|` between.
    pub fn new(words: &'static str) -> WordList {
        WordList::of_several(&[(words, 1)])
    }

    /// Several lists as one, each with its bit.
    pub fn of_several(lists: &[(&'static str, u64)]) -> WordList {
        let words = |&(words, list): &(&'static str, u64)| words.split('|').map(move |word| (word, list));
        let words = lists.iter().flat_map(words).filter(|(word, _)| !word.is_empty());
        let mut entries: Vec<Entry> = Vec::new();
        for (word, list) in words {
            let entry = Entry::new(word, list);
            // a word of several lists is looked at once
            let known = entries.iter_mut().find(|known| known.text == entry.text && known.stem == entry.stem);
            match known {
                Some(known) => known.list |= list,
                None => entries.push(entry),
            }
        }
        entries.sort_by_key(|entry| entry.key.begins());
        let wide = BEGINNINGS.ilog2() - entries.len().next_power_of_two().clamp(1, BEGINNINGS).ilog2();
        let before = |start: usize| entries.partition_point(|entry| entry.key.begins() < start);
        let starts = (0..=BEGINNINGS).step_by(1 << wide).map(before).collect();
        let begins = Beginnings::of(entries.iter().map(|entry| entry.key.begins()));
        let begins_also = Beginnings::of(entries.iter().map(|entry| entry.key.begins_also()));
        WordList { begins, begins_also, entries, wide, starts }
    }

    /// Whether a word with this key is one of them.
    #[inline]
    pub fn holds(&self, word: &str, key: Key) -> bool {
        self.lists(word, key) != 0
    }

    /// In which of the lists it is.
    #[inline]
    pub fn lists(&self, word: &str, key: Key) -> u64 {
        if self.begins.holds(key.begins()) { self.find(word, key) } else { 0 }
    }

    #[inline(never)]
    fn find(&self, word: &str, key: Key) -> u64 {
        if !self.begins_also.holds(key.begins_also()) {
            return 0;
        }
        let at = key.begins() >> self.wide;
        let (Some(&from), Some(&to)) = (self.starts.get(at), self.starts.get(at + 1)) else { return 0 };
        let entries = self.entries.get(from..to).unwrap_or_default();
        entries.iter().filter(|entry| entry.is(word, key)).fold(0, |lists, entry| lists | entry.list)
    }
}

thread_local! {
    static LISTS: Read<WordList> = const { Read::new(WordList::new) };
}

/// The list of these words.
#[inline(always)]
pub fn list(words: &'static str) -> &'static WordList {
    LISTS.with(|lists| lists.get(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_in_a_list_whole_or_by_its_stem() {
        let words = "sex|offender*|unaccountabilities|multidisciplinaries*|31st";
        for (word, expected) in [
            ("sex", true),
            ("sexual", false),
            ("se", false),
            ("offender", true),
            ("offenders", true),
            ("offende", false),
            ("unaccountabilities", true),
            ("unaccountabilitiesx", false),
            ("unaccountabilitie", false),
            ("multidisciplinariesx", true),
            ("multidisciplinarie", false),
            ("31st", true),
            ("3", false),
            ("", false),
        ] {
            assert_eq!(list(words).holds(word, Key::of(word)), expected, "{word}");
        }
    }
}
