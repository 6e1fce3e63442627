//! Letters into tokens.

use super::amount::{amount, digits};
use super::calendar::{double_year, years_of};
use super::classes::classes;
use super::key::Key;
use super::note::Note;
use super::token::{Kind, Token};

/// Abbreviations whose point ends no sentence.
const SHORT: [&str; 15] = ["mr", "mrs", "ms", "dr", "st", "ca", "approx", "insp", "supt", "det", "sgt", "vs", "eg", "ie", "nos"];

/// Walks through a text.
pub struct Lexer<'a> {
    text: &'a str,
    /// The same in small letters, byte for byte.
    lower: &'a str,
    at: usize,
    tokens: Vec<Token<'a>>,
}

/// One sentence.
#[cfg(test)]
pub fn read<'a>(text: &'a str, lower: &'a str) -> Vec<Token<'a>> {
    Lexer::new(text, lower).sentence(Vec::new())
}

impl<'a> Lexer<'a> {
    /// At the beginning of a text, of which `lower` is the same in small letters, byte for byte.
    pub fn new(text: &'a str, lower: &'a str) -> Lexer<'a> {
        Lexer { text, lower, at: 0, tokens: Vec::new() }
    }

    /// The next sentence, in the room of one that has been read; empty at the end of the text.
    pub fn sentence(&mut self, room: Vec<Token<'a>>) -> Vec<Token<'a>> {
        self.tokens = room;
        self.tokens.clear();
        while self.step() {
            if self.tokens.last().is_some_and(|last| last.kind == Kind::End) {
                self.tokens.pop();
                if !self.tokens.is_empty() {
                    break;
                }
            }
        }
        let mut tokens = std::mem::take(&mut self.tokens);
        classes(tokens.iter_mut().map(|token| (token.word, token.key, &mut token.class)));
        years_of(tokens)
    }

    fn peek(&self, at: usize) -> Option<char> {
        match self.text.as_bytes().get(at) {
            Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
            _ => self.text.get(at..)?.chars().next(),
        }
    }

    /// Where the letters and digits end that begin at a place.
    fn letters(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let plain = |from: usize| {
            let rest = bytes.get(from..).unwrap_or_default();
            from + rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len())
        };
        let mut end = plain(from);
        // é and its like
        while bytes.get(end).is_some_and(|byte| !byte.is_ascii())
            && let Some(letter) = self.peek(end).filter(|letter| letter.is_alphanumeric())
        {
            end = plain(end + letter.len_utf8());
        }
        end
    }

    /// Keeps a mark, which has no word.
    fn mark(&mut self, kind: Kind, start: usize) {
        self.push(kind, ("", Key::default()), start);
    }

    /// The letters of a part in small ones, and their key.
    fn part(&self, start: usize, end: usize) -> (&'a str, Key) {
        (self.lower.get(start..end).unwrap_or_default(), Key::of_part(self.lower, start, end))
    }

    fn push(&mut self, kind: Kind, (word, key): (&'a str, Key), start: usize) {
        let capital = self.peek(start).is_some_and(char::is_uppercase);
        self.tokens.push(Token { kind, word, key, capital, class: 0, note: Note::default(), start, end: self.at });
    }

    /// Reads one token; whether there was any.
    fn step(&mut self) -> bool {
        let spaces = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += spaces.iter().take_while(|&&byte| byte == b' ').count();
        let Some(first) = self.peek(self.at) else { return false };
        let start = self.at;
        if first.is_ascii_digit() {
            self.number();
        } else if first.is_alphabetic() {
            self.word();
        } else {
            self.at += first.len_utf8();
            let spaced = |at: usize| self.peek(at).is_none_or(char::is_whitespace);
            match first {
                '\n' | '!' | '?' => self.mark(Kind::End, start),
                '.' if spaced(self.at) || self.peek(self.at).is_some_and(|next| !next.is_alphanumeric()) => {
                    let short = self.tokens.last().is_some_and(|last| {
                        last.is_word() && last.end == start && (last.word.len() == 1 || SHORT.contains(&last.word))
                    });
                    if !short {
                        self.mark(Kind::End, start);
                    }
                }
                '&' => self.push(Kind::Word, ("and", Key::of("and")), start),
                '–' | '—' => self.mark(Kind::Mark('–'), start),
                '-' if spaced(self.at) => self.mark(Kind::Mark('–'), start),
                ',' | ';' | ':' | '(' | ')' | '%' | '£' | '+' | '~' => self.mark(Kind::Mark(first), start),
                _ => {}
            }
        }
        true
    }

    fn word(&mut self) {
        let start = self.at;
        let end = self.letters(start);
        // Lancashire's: the word is the name
        let tail = self.peek(end).filter(|c| matches!(c, '\'' | '’')).map_or(0, |mark| {
            let behind = end + mark.len_utf8();
            if self.letters(behind) == behind + 1 { mark.len_utf8() + 1 } else { 0 }
        });
        self.at = end + tail;
        self.push(Kind::Word, self.part(start, end), start);
    }

    fn number(&mut self) {
        let start = self.at;
        let first = digits(self.text, start);
        if let Some((year, end)) = double_year(self.text, start, first) {
            self.at = end;
            return self.mark(Kind::Year([Some(year), None]), start);
        }
        let (amount, end) = amount(self.text, self.lower, start);
        self.at = end;
        let word = self.part(start, end);
        match amount {
            Some(amount) => self.push(Kind::Number(amount), word, start),
            None => self.push(Kind::Word, word, start), // `31st`, a telephone number
        }
    }
}
