//! Reads a text sentence by sentence: what each number in it claims to be, by the words around it.

use super::claim::{Claim, Hedge, What};
use super::counted::measures;
use super::token::{Token, TokenKind, WrittenNumber};
use super::tokens::Tokens;
use super::vocabulary::{COMPARES, DOWN, MONTHS, RANKS, UNITS, UP};
use crate::{Measure, Year};
use std::ops::Range;

/// Every claim of a text about the area whose names (in small letters) are given.
pub fn claims(tokens: &[Token], area: &[String]) -> Vec<Claim> {
    let sentences = tokens.split(|token| token.kind == TokenKind::End);
    sentences.flat_map(|tokens| Reader::new(Tokens(tokens), area).claims()).collect()
}

/// The reader of one sentence.
struct Reader<'a> {
    tokens: Tokens<'a>,
    /// The place in it of each number that claims something.
    numbers: Vec<usize>,
    area: &'a [String],
}

impl<'a> Reader<'a> {
    fn new(tokens: Tokens<'a>, area: &'a [String]) -> Reader<'a> {
        Reader { tokens, numbers: Vec::new(), area }
    }

    fn claims(mut self) -> Vec<Claim> {
        self.numbers = (0..self.tokens.len()).filter(|&at| self.tokens.number(at).is_some() && !self.is_aside(at)).collect();
        let ranks = (0..self.tokens.len()).filter(|&at| RANKS.contains(&self.tokens.word(at)));
        let ranked = |at: usize| {
            let token = self.tokens.get(at)?;
            let number = WrittenNumber { digits: 0, decimals: 0, in_words: true };
            let (start, end) = (token.start, token.end);
            let hedge = Hedge::Exact;
            Some(Claim { start, end, number, what: What::Rank, national: false, years: Vec::new(), hedge })
        };
        ranks.filter_map(ranked).chain(self.numbers.iter().filter_map(|&at| self.claim(at))).collect()
    }

    /// Whether a number is none of a figure: a date, an age, a denominator, a length of time, a telephone number, a supposition.
    fn is_aside(&self, at: usize) -> bool {
        let Some(number) = self.tokens.number(at) else { return true };
        let (before, after) = (self.tokens.before(at, 1), self.tokens.word(at + 1));
        let whole = number.whole().unwrap_or(0);
        let date = MONTHS.contains(&after) || MONTHS.contains(&before) || UNITS.contains(&after);
        let denominator = (matches!(before, "per" | "every" | "each") && matches!(whole, 1_000 | 10_000 | 100_000))
            || (whole == 1 && (after == "in" || matches!((after, self.tokens.word(at + 2)), ("for", "every" | "each"))));
        let age = (matches!(before, "aged" | "age" | "ages") && whole < 120)
            || (matches!(after, "and" | "or") && matches!(self.tokens.word(at + 2), "over" | "above" | "older"))
            || (before == "or" && self.tokens.has(at.saturating_sub(4)..at, &["year", "month"]));
        let named = ["over", "under", "section", "part", "level", "levels", "category", "categories"].contains(&before)
            && whole <= 20
            || (matches!(before, "or" | "and")
                && matches!(self.tokens.before(at, 3), "level" | "levels" | "category" | "categories"));
        let colon = at.checked_sub(1).is_some_and(|at| self.tokens.mark(at, ':'));
        let telephone = matches!(whole, 101 | 111 | 999) && (colon || matches!(before, "call" | "dial" | "ring" | "on"))
            || (1..=3).any(|by| self.tokens.before(at, by).starts_with('0'));
        // what would be so if something else were is no claim that it is
        let supposed = (0..at).any(|at| self.tokens.word(at) == "would");
        let money = at.checked_sub(1).is_some_and(|at| self.tokens.mark(at, '£'));
        date || denominator || age || named || telephone || supposed || money
    }

    /// The tokens between the claims beside this one: before it, and after it.
    fn around(&self, at: usize) -> (Range<usize>, Range<usize>) {
        let from = self.numbers.iter().rev().find(|&&other| other < at).map_or(0, |other| other + 1);
        let to = self.numbers.iter().find(|&&other| other > at).copied().unwrap_or(self.tokens.len());
        (from..at, at + 1..to)
    }

    fn claim(&self, at: usize) -> Option<Claim> {
        let (token, number) = (self.tokens.get(at)?, self.tokens.number(at)?);
        let (before, after) = self.around(at);
        let what = self.what(at, number, &before, &after)?;
        let mut end = token.end;
        if matches!(what, What::PerCent | What::Change(_) | What::Comparison(_)) {
            let last = if self.tokens.mark(at + 1, '%') || self.tokens.word(at + 1) != "per" { at + 1 } else { at + 2 };
            end = self.tokens.get(last).map_or(end, |token| token.end);
        }
        let years = self.years(at, &before, &after, &what);
        Some(Claim { start: token.start, end, number, national: self.national(at), years, hedge: self.hedge(at), what })
    }

    fn what(&self, at: usize, number: WrittenNumber, before: &Range<usize>, after: &Range<usize>) -> Option<What> {
        let per_cent = self.tokens.mark(at + 1, '%')
            || matches!((self.tokens.word(at + 1), self.tokens.word(at + 2)), ("per", "cent") | ("percent" | "pc", _));
        if per_cent {
            return Some(self.per_cent(at, after));
        }
        let one = |by| {
            self.tokens.before(at, by) == "one"
                || at.checked_sub(by).and_then(|at| self.tokens.number(at)).is_some_and(|one| one.digits == 1)
        };
        if (self.tokens.before(at, 1) == "in" && one(2)) || (matches!(self.tokens.before(at, 1), "every" | "each") && one(3)) {
            return Some(What::OneIn);
        }
        let per = |at: usize| {
            self.tokens.number(at).is_some_and(|one| one.digits == 100_000)
                && matches!(self.tokens.before(at, 1), "per" | "every")
        };
        if after.clone().any(per) || self.tokens.has(at.saturating_sub(3)..at, &["rate"]) || self.bare_rate(at, before) {
            return Some(What::Rate);
        }
        if (self.tokens.before(at, 1) == "by" || self.tokens.before(at, 2) == "by")
            && (self.tokens.has(before.clone(), &UP) || self.tokens.has(before.clone(), &DOWN))
        {
            return Some(What::ChangeBy(self.tokens.has(before.clone(), &UP)));
        }
        let measures = [measures(self.tokens, at..after.end), measures(self.tokens, before.start..at)]
            .into_iter()
            .find(|found| !found.is_empty());
        match measures {
            Some(measures) => Some(What::Count(measures)),
            // a small number in words says nothing of figures unless it names what it counts
            None if number.in_words => None,
            None if before
                .clone()
                .chain(after.clone())
                .any(|at| matches!(self.tokens.word(at), "were" | "was" | "from" | "to")) =>
            {
                Some(What::Count(vec![Measure::Rso]))
            }
            None => Some(What::Count(Vec::new())),
        }
    }

    /// `99 per 100,000, England and Wales 119`: the second is a rate too.
    fn bare_rate(&self, at: usize, before: &Range<usize>) -> bool {
        let per = (0..at).any(|at| self.tokens.number(at).is_some_and(|one| one.digits == 100_000));
        per && self.tokens.before(at, 1) == "wales" && before.len() < 12
    }

    fn per_cent(&self, at: usize, after: &Range<usize>) -> What {
        let close = |range: Range<usize>| {
            let mut range: Box<dyn Iterator<Item = usize>> =
                if range.start > at { Box::new(range) } else { Box::new(range.rev()) };
            range.find_map(|at| {
                let word = self.tokens.word(at);
                let up = UP.contains(&word);
                (up || DOWN.contains(&word) || word == "less").then(|| (up, COMPARES.contains(&word)))
            })
        };
        // `less than 1%` is no fall
        let hedged = if self.tokens.before(at, 1) == "than" { at.saturating_sub(2) } else { at };
        let near = after.start..after.end.min(at + 6);
        let (Some((up, compares)), than) =
            (close(near).or_else(|| close(0..hedged)), self.tokens.has(after.clone(), &["than", "above", "below"]))
        else {
            return What::PerCent;
        };
        let beside = self.names_nation(after.clone()) || self.tokens.has(after.clone(), &["average", "national"]);
        let since = self.tokens.has(after.clone(), &["since", "previous", "last", "earlier", "year"])
            || after.clone().any(|at| self.is_year(at));
        if compares && beside && (than || !since) { What::Comparison(up) } else { What::Change(up) }
    }

    fn is_year(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.kind, TokenKind::Year(_)))
    }

    fn names_nation(&self, mut range: Range<usize>) -> bool {
        range.any(|at| {
            (self.tokens.word(at) == "england" && self.tokens.word(at + 2) == "wales")
                || self.tokens.word(at).starts_with("nation")
        })
    }

    /// The place that was named last before a number, or right behind it.
    fn national(&self, at: usize) -> bool {
        let parts = |at: usize| {
            self.tokens.get(at).is_none_or(|token| matches!(token.kind, TokenKind::Mark(mark) if mark != '%'))
                || self.tokens.number(at).is_some()
        };
        let behind = at + 1..(at + 1..).find(|&at| parts(at)).unwrap_or(at + 1);
        if self.names_nation(behind) {
            return true;
        }
        let named = (0..at).rev().find_map(|at| {
            let word = self.tokens.word(at);
            let here = ["county", "area", "force", "locally", "here", "region"].contains(&word)
                || self.area.iter().any(|name| name == word);
            if here { Some(false) } else { self.names_nation(at..at + 1).then_some(true) }
        });
        named == Some(true)
    }

    fn years(&self, at: usize, before: &Range<usize>, after: &Range<usize>, what: &What) -> Vec<Year> {
        let year = |at: usize| match &self.tokens.get(at)?.kind {
            // the day of the count: 31 March 2017 is of 2016/17
            TokenKind::Year(years) if self.tokens.before(at, 1) == "march" => Some(years.iter().take(1).copied().collect()),
            TokenKind::Year(years) => Some(years.clone()),
            _ => None,
        };
        let change = matches!(what, What::Change(_) | What::ChangeBy(_));
        let found = if change {
            after.clone().find_map(year).or_else(|| (0..at).rev().find_map(year))
        } else if self.tokens.before(at, 1) == "from" {
            (0..at).rev().find_map(year).or_else(|| after.clone().find_map(year))
        } else {
            let behind = after.clone().take_while(|&at| !self.tokens.mark(at, ',') && !self.tokens.mark(at, ';'));
            before.clone().rev().find_map(year).or_else(|| behind.into_iter().find_map(year))
        };
        found.unwrap_or_default()
    }

    fn hedge(&self, at: usize) -> Hedge {
        match (self.tokens.before(at, 2), self.tokens.before(at, 1)) {
            ("less" | "fewer", "than") | (_, "under" | "nearly" | "almost") => Hedge::Under,
            ("more", "than") | (_, "over") => Hedge::Over,
            (_, "about" | "around" | "roughly" | "approximately" | "some") => Hedge::About,
            _ => Hedge::Exact,
        }
    }
}
