//! The key of a word, by which it is asked for: its first letters as one number.

/// A word's first sixteen bytes as a number. Words have no byte that is 0, so that a shorter word is no longer one's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub u128);

/// How many bytes of a word are its key.
pub const LETTERS: usize = 16;

impl Key {
    /// The key of a word.
    pub fn of(word: &str) -> Key {
        let mut bytes = [0; LETTERS];
        let length = word.len().min(LETTERS);
        if let (Some(to), Some(from)) = (bytes.get_mut(..length), word.as_bytes().get(..length)) {
            to.copy_from_slice(from);
        }
        Key(u128::from_le_bytes(bytes))
    }

    /// The key of a part of a text: its letters as they lie there, without those behind it.
    pub fn of_part(text: &str, start: usize, end: usize) -> Key {
        let bytes = text.as_bytes().get(start..start + LETTERS).and_then(|bytes| <[u8; LETTERS]>::try_from(bytes).ok());
        match (bytes.map(u128::from_le_bytes), end.saturating_sub(start)) {
            (Some(letters), length) if length < LETTERS => Key(letters & !(u128::MAX << (length * 8))),
            (Some(letters), _) => Key(letters),
            _ => Key::of(text.get(start..end).unwrap_or_default()),
        }
    }

    /// The first three letters as one of [`BEGINNINGS`].
    pub const fn begins(self) -> usize {
        self.mixed() >> 24
    }

    /// The same in another way: few words that begin as others do by the one do so by the other too.
    pub const fn begins_also(self) -> usize {
        self.mixed() >> 16 & (BEGINNINGS - 1)
    }

    const fn mixed(self) -> usize {
        (self.0 as u32 & 0xff_ffff).wrapping_mul(0x9e37_79b1) as usize
    }
}

/// How many beginnings of words are told apart.
pub const BEGINNINGS: usize = 256;

/// A bit for each beginning.
#[derive(Default)]
pub struct Beginnings([u64; BEGINNINGS / 64]);

impl Beginnings {
    /// Those of entries.
    pub fn of(begins: impl Iterator<Item = usize>) -> Beginnings {
        let mut bits = Beginnings::default();
        for begin in begins {
            bits.0.get_mut(begin / 64).into_iter().for_each(|bits| *bits |= 1 << (begin % 64));
        }
        bits
    }

    /// Whether an entry has it.
    #[inline]
    pub fn holds(&self, begin: usize) -> bool {
        self.0.get(begin / 64).is_some_and(|bits| bits >> (begin % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 8] = ["sex", "offender", "register", "per", "rate", "prison", "level", "aged"];

    #[test]
    fn beginnings_tell_most_words_apart_in_two_ways() {
        let told = |begins: fn(Key) -> usize| {
            let told: std::collections::BTreeSet<usize> = WORDS.iter().map(|word| begins(Key::of(word))).collect();
            assert!(told.iter().all(|&begin| begin < BEGINNINGS));
            told.len()
        };
        assert!(told(Key::begins) >= 7 && told(Key::begins_also) >= 7);
        let of_one = Beginnings::of(std::iter::once(Key::of("sex").begins()));
        assert_eq!(WORDS.map(|word| of_one.holds(Key::of(word).begins())), WORDS.map(|word| word == "sex"));
    }

    #[test]
    fn the_key_of_a_part_is_that_of_its_letters_alone() {
        let text = "two sex offenders and multidisciplinary teams";
        for word in ["sex", "offenders", "multidisciplinary", "teams"] {
            let start = text.find(word).expect("a word of the text");
            assert_eq!(Key::of_part(text, start, start + word.len()), Key::of(word), "{word}");
        }
    }
}
