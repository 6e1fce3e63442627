//! Tables of rules, each of what stands before a number and what behind it. Of which rules it can be is told by the two words beside the
//! number, at one look for all of them.

use super::pattern::{Element, read, stands_after, stands_before};
use super::token::{Form, Kind, Token};
use super::word_list::WordList;

/// What stands before a number, and what behind it.
type Rule = (&'static [Element], &'static [Element]);

/// The patterns of a table, read once for all numbers. There is a bit for each rule, of which there may be 64.
pub struct Around {
    rules: Vec<Rule>,
    first: Edge,
    next: Edge,
}

impl Around {
    /// Those of a table.
    pub fn of(table: &mut dyn Iterator<Item = (&'static str, &'static str)>) -> Around {
        let rules: Vec<Rule> = table.map(|(first, next)| (read(first), read(next))).collect();
        Around { first: Edge::of(&rules, true), next: Edge::of(&rules, false), rules }
    }

    /// The first that stands around a place, of those that may; and where the words before it begin.
    pub fn find(&self, tokens: &[Token<'_>], at: usize, may: impl Fn(usize) -> bool) -> Option<(usize, usize)> {
        let mut left = self.first.rules(at.checked_sub(1).and_then(|at| tokens.get(at)));
        left &= if left == 0 { 0 } else { self.next.rules(tokens.get(at + 1)) };
        while left != 0 {
            let rule = left.trailing_zeros() as usize;
            left &= left - 1;
            if let Some((first, next)) = self.rules.get(rule).filter(|_| may(rule))
                && let Some(start) = stands_before(tokens, at, first)
                && stands_after(tokens, at + 1, next).is_some()
            {
                return Some((rule, start));
            }
        }
        None
    }
}

/// Which rules it can be by the token on one side.
struct Edge {
    words: WordList,
    /// Those for which what is no word can stand there.
    marks: u64,
    /// Those for which anything can.
    any: u64,
}

impl Edge {
    /// Of the elements of each rule, those nearest to the number first.
    #[inline(never)]
    fn of(rules: &[Rule], ahead: bool) -> Edge {
        let (mut words, mut marks, mut any) = (Vec::new(), 0, 0);
        for (rule, (first, next)) in (0..u64::BITS).zip(rules) {
            let (mut back, mut on) = (first.iter().rev(), next.iter());
            let elements: &mut dyn Iterator<Item = &Element> = if ahead { &mut back } else { &mut on };
            let bit = 1 << rule;
            any |= bit;
            for element in elements {
                words.push((element.text, bit));
                marks |= if element.is_more_than_words() { bit } else { 0 };
                if !element.may_miss {
                    any &= !bit;
                    break;
                }
            }
        }
        Edge { words: WordList::of_several(&words), marks, any }
    }

    fn rules(&self, token: Option<&Token<'_>>) -> u64 {
        let word = |token: &Token<'_>| self.words.lists(token.word, token.key);
        self.any
            | match token.map(|token| (token, token.kind)) {
                Some((token, Kind::Word)) => word(token),
                Some((token, Kind::Number(amount))) if amount.form != Form::Digits => self.marks | word(token),
                _ => self.marks,
            }
    }
}
