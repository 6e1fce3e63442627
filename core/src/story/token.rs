//! A text as tokens: words, numbers, years and marks, each with its place.

use crate::Year;

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word, in small letters.
    Word(String),
    /// A number as written: `1,154`, `125.2`, `four`.
    Number(WrittenNumber),
    /// `2016/17`, `2016-17`, or a calendar year, which can be of the two MAPPA years that touch it.
    Year(Vec<Year>),
    /// Punctuation inside a sentence.
    Mark(char),
    /// The end of a sentence.
    End,
}

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenNumber {
    /// Its digits, without the point.
    pub digits: u64,
    /// How many of them stand behind the point.
    pub decimals: u32,
    /// Whether it is a word.
    pub in_words: bool,
}

impl WrittenNumber {
    /// Its value in thousandths.
    pub fn thousandths(self) -> u64 {
        self.digits.saturating_mul(10_u64.pow(3 - self.decimals.min(3)))
    }

    /// The whole number; `None` where it has decimals.
    pub fn whole(self) -> Option<u64> {
        (self.decimals == 0).then_some(self.digits)
    }
}

/// A token and its place, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Reads a text. Nothing is lost but spaces, quotes and marks that mean nothing here.
pub fn read(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        let mut end = start + first.len_utf8();
        let mut take = |fits: &dyn Fn(char, Option<char>) -> bool, end: &mut usize| {
            while let Some(&(at, next)) = rest.peek() {
                let after = text.get(at + next.len_utf8()..).and_then(|after| after.chars().next());
                if !fits(next, after) {
                    break;
                }
                *end = at + next.len_utf8();
                rest.next();
            }
        };
        let kind = if first.is_ascii_digit() {
            let digit = |next: Option<char>| next.is_some_and(|next| next.is_ascii_digit());
            take(&|next, after| next.is_alphanumeric() || (matches!(next, ',' | '.' | '/') && digit(after)), &mut end);
            if let Some(year) = text.get(start..end).filter(|digits| digits.len() == 4).and_then(|_| text.get(start..end + 3))
                && Year::from_slug(year).is_some()
            {
                take(&|next, after| matches!(next, '-') && digit(after) || next.is_ascii_digit(), &mut end);
            }
            number(text.get(start..end).unwrap_or_default())
        } else if first.is_alphabetic() {
            let letter = |next: Option<char>| next.is_some_and(char::is_alphabetic);
            take(&|next, after| next.is_alphanumeric() || (matches!(next, '\'' | '’' | '-') && letter(after)), &mut end);
            word(text.get(start..end).unwrap_or_default())
        } else {
            match first {
                '.' | '!' | '?' | '\n' => TokenKind::End,
                ',' | ';' | ':' | '(' | ')' | '%' | '£' | '–' | '—' => TokenKind::Mark(first),
                _ => continue,
            }
        };
        tokens.push(Token { kind, start, end });
    }
    tokens
}

fn number(text: &str) -> TokenKind {
    if text.len() > 1 && text.starts_with('0') && !text.contains('.') {
        return TokenKind::Word(text.to_lowercase()); // what a telephone number begins with
    }
    if let Some(year) = Year::from_text(text).or_else(|| Year::from_slug(text)) {
        return TokenKind::Year(vec![year]);
    }
    let calendar = text.parse::<u16>().ok().filter(|year| text.len() == 4 && (1990..2099).contains(year));
    if let Some(calendar) = calendar {
        // counted on 31 March: first the year that ends in it
        let years = [calendar.checked_sub(1), Some(calendar)].into_iter().flatten().filter_map(Year::beginning);
        return TokenKind::Year(years.collect());
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = whole.chars().filter(|&c| c != ',').chain(decimals.chars()).collect();
    match digits.parse() {
        Ok(digits) if decimals.len() <= 3 && !decimals.contains(',') => {
            TokenKind::Number(WrittenNumber { digits, decimals: u32::try_from(decimals.len()).unwrap_or(0), in_words: false })
        }
        _ => TokenKind::Word(text.to_lowercase()), // `31st`, `1.2.3`
    }
}

fn word(text: &str) -> TokenKind {
    const SMALL: [&str; 20] = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let word = text.to_lowercase();
    let place = |list: &[&str], word: &str| list.iter().position(|one| *one == word).and_then(|place| u64::try_from(place).ok());
    let small = |word: &str| match word {
        "none" | "nobody" | "zero" => Some(0),
        word => place(&SMALL, word),
    };
    let (first, second) = word.split_once('-').map_or((word.as_str(), None), |(first, second)| (first, Some(second)));
    let value = match (place(&TENS, first), second) {
        (Some(tens), None) => Some((tens + 2) * 10),
        (Some(tens), Some(unit)) => small(unit).filter(|unit| (1..10).contains(unit)).map(|unit| (tens + 2) * 10 + unit),
        (None, None) => small(first),
        (None, Some(_)) => None,
    };
    value.map_or(TokenKind::Word(word), |digits| TokenKind::Number(WrittenNumber { digits, decimals: 0, in_words: true }))
}
