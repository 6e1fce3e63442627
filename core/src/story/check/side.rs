//! Claims of a word without a number: ranks, `above the average` beside a rate, and `fell to 901`.

use super::claim::{Claim, Sure, Times, What};
use super::class;
use super::note::Hedge;
use super::pattern::{after, before, one_of};
use super::place::Place;
use super::role::Role;
use super::sentence::Sentence;
use super::span::of_change;
use super::token::{Amount, Form, Kind, Token};
use super::what::what;
use super::when::of_count;
use super::whereabouts::place;
use crate::Measure;

/// Words that rank areas, and how: by what stands before and behind them; an example.
const RANKS: &[(&str, &str, &str)] = &[
    ("", "highest|lowest|worst|safest|hotspot*|blackspot*", ""),
    // `the paedophile capital of the north`
    ("paedo*|pervert*|predator*|sex|offender|offenders|rape|crime", "capital|capitals", ""),
    // where offenders can be called dangerous by law
    ("most", "dangerous", "county|area|town|city|place|part|region|counties|areas"),
];

/// The words of the table: no other can be a rank.
pub const RANKING: &str = "highest|lowest|worst|safest|hotspot*|blackspot*|capital|capitals|dangerous";

impl Sentence<'_, '_> {
    /// Words that rank areas.
    pub fn ranks(&self) -> Vec<Claim> {
        let rank = |&(at, token): &(usize, &Token<'_>)| {
            token.class & class::RANK != 0
                && token.is_word()
                && RANKS.iter().any(|&(first, word, next)| {
                    one_of(token, word) && before(self.tokens, at, first).is_some() && after(self.tokens, at + 1, next).is_some()
                })
        };
        self.tokens.iter().enumerate().filter(rank).map(|(_, token)| self.word(token, What::Rank, Vec::new())).collect()
    }

    /// A claim of a word without a number.
    fn word(&self, token: &Token<'_>, what: What, times: Vec<Times>) -> Claim {
        let (places, place) = (vec![Place::Area(self.context.area)], true);
        let amount = Amount::whole(0, Form::None);
        let sure = Sure { what: true, place, time: true, year: false };
        Claim { start: token.start, end: token.end, amount, what, places, times, hedge: Hedge::Exact, sure }
    }

    /// `above the average` beside a rate, and `fell to 901`.
    pub fn sides(&self) -> Vec<Claim> {
        let mut claims = Vec::new();
        if self.roles.is_empty() {
            return claims;
        }
        for (at, token) in self.tokens.iter().enumerate() {
            if token.class & (class::UP | class::DOWN) == 0 {
                continue;
            }
            let Some(up) = super::change::way(self.tokens, at) else { continue };
            let part = (at.saturating_sub(4)..at + 4)
                .any(|at| self.tokens.get(at).and_then(Token::number).is_some_and(|amount| !amount.is_plain()));
            let rated = self.roles.iter().any(|(_, role)| matches!(role, Role::Rate(_)));
            let beside = [
                "the|that ?of ?national P|average",
                "the ?P P|average",
                "than ?that ?the ?in ?of ?for ?national ?average ?in ?of P|average|rate",
                "P|average",
            ];
            if rated
                && !part
                && super::change::compares(token.word)
                && beside.iter().any(|pattern| after(self.tokens, at + 1, pattern).is_some())
                && self.nation_behind(at)
            {
                let (times, _) = of_count(self, 0, self.roles.first().map_or(0, |(at, _)| *at));
                let mut claim = self.word(token, What::Beside(up), times);
                (claim.places, claim.sure.place) =
                    self.compared(place(self, 0, self.roles.first().map_or(0, |(at, _)| *at), true).0, true);
                claims.push(claim);
            }
            if let Some(end) = after(self.tokens, at + 1, "?slightly ?sharply ?again ?back ?, to ?a|the ?total|record ?of ?about|around|just|nearly|over|more|almost ?over|under|than").filter(|_| !part) {
                let to = self.roles.iter().position(|&(other, role)| other == end && role == Role::Count);
                if let Some(index) = to {
                    let (times, _) = of_change(self, index, end);
                    let (places, place_sure) = place(self, index, end, false);
                    let counts = what(self, index, end, None).filter(|one| one.sure && one.measures.first() == Some(&Measure::Rso));
                    if counts.is_some() && place_sure {
                        let mut claim = self.word(token, What::ChangeTo(Measure::Rso, up), times);
                        claim.places = places;
                        // `fell to 901` says from when no more than that it is the year before
                        claim.sure.time = true;
                        claim.amount = self.tokens.get(end).and_then(Token::number).unwrap_or(claim.amount);
                        claims.push(claim);
                    }
                }
            }
        }
        claims
    }

    /// Whether what is compared with is England and Wales.
    fn nation_behind(&self, at: usize) -> bool {
        let words = self.tokens.get(at + 1..(at + 9).min(self.tokens.len())).unwrap_or_default();
        let nation = |token: &Token<'_>| token.kind == Kind::Place(Place::Area(self.context.nation.unwrap_or(self.context.area)));
        let first = words.iter().find(|token| matches!(token.kind, Kind::Place(_)) || token.word == "average");
        first.is_some_and(|token| nation(token) || token.word == "average")
    }
}
