//! Two tapes, of words and of numbers, that a part of the dataset is written to and read from: small to decode, and
//! like stands beside like, so that it compresses well.

/// Parts words. No text of ours has it.
const END: char = '\u{1f}';

/// What a part of the dataset is written to.
#[derive(Default)]
pub(super) struct Writer {
    words: String,
    numbers: Vec<u32>,
}

impl Writer {
    pub(super) fn word(&mut self, word: &str) {
        self.words.extend(word.chars().filter(|&letter| letter != END));
        self.words.push(END);
    }

    pub(super) fn number(&mut self, number: impl TryInto<u32>) {
        self.numbers.push(number.try_into().unwrap_or(u32::MAX));
    }

    /// A difference, small either way.
    pub(super) fn signed(&mut self, number: i32) {
        self.numbers.push(((number << 1) ^ (number >> 31)).cast_unsigned());
    }

    pub(super) fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Writer, &T)) {
        self.number(items.len());
        for item in items {
            write(self, item);
        }
    }

    pub(super) fn finish(&self) -> Vec<u8> {
        // writing to memory cannot fail; an empty part would be refused by whoever unpacks it
        postcard::to_extend(&(&self.words, &self.numbers), Vec::new()).unwrap_or_default()
    }
}

/// What a part of the dataset is read from.
pub(super) struct Reader {
    words: String,
    /// How far the words have been read.
    at: usize,
    numbers: std::vec::IntoIter<u32>,
}

impl Reader {
    pub(super) fn new(bytes: &[u8]) -> Option<Reader> {
        let (words, numbers): (String, Vec<u32>) = postcard::from_bytes(bytes).ok()?;
        Some(Reader { words, at: 0, numbers: numbers.into_iter() })
    }

    pub(super) fn word(&mut self) -> Option<String> {
        let rest = self.words.get(self.at..)?;
        let word = rest.get(..rest.find(END)?)?;
        self.at += word.len() + END.len_utf8();
        Some(word.to_owned())
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        self.numbers.next()
    }

    /// A number that fits a smaller type.
    pub(super) fn small<T: TryFrom<u32>>(&mut self) -> Option<T> {
        self.number()?.try_into().ok()
    }

    pub(super) fn signed(&mut self) -> Option<i32> {
        let number = self.number()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    /// One of a list of which the place was written.
    pub(super) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.number()? as usize).copied()
    }

    pub(super) fn list<T>(&mut self, read: impl Fn(&mut Reader) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number()?).map(|_| read(self)).collect()
    }
}
