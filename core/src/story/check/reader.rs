//! The claims of one sentence: each number that claims something, with what, where, when and how exactly.

use super::claim::{Claim, Sure, Times, What};
use super::context::Context;
use super::hedge::{Hedge, hedge};
use super::part::part;
use super::pattern::{after, before, has, one_of};
use super::place::Place;
use super::roles::{Role, roles};
use super::sentence::Sentence;
use super::subject::{Subject, subject};
use super::token::{Amount, Form, Kind, Token};
use super::when::{of_change, of_count};
use super::whereabouts::place;
use crate::Measure;

/// Words that rank areas.
const RANKS: &str = "highest|lowest|worst|safest";

/// What has rates of its own.
const NO_RATE: &str = "crime*|pregnan*|burglar*|women|girls|children|reoffend*|conviction*|prison|assault*|birth*|unemploy*|detection|victims|level|levels|rapes";

/// Words of what we have figures of.
const RELEVANT: &str = "offender*|sex*|regist*|mappa|rso*|order*|categor*|shpo*|sopo*";

/// Every claim of a sentence, with what it says to the next.
pub fn claims(tokens: &[Token<'_>], context: &mut Context) -> Vec<Claim> {
    let rated = context.measures.as_ref().is_some_and(|(measures, _)| measures.first() == Some(&Measure::RsoRate));
    let roles = roles(tokens, rated);
    let sentence = Sentence { tokens, roles: &roles, context };
    let mut claims: Vec<Claim> = Vec::new();
    let mut said: Option<Subject> = None;
    // what would be so if something else were is no claim that it is
    let supposed = |at: usize| has(tokens.get(..at).unwrap_or_default(), "would");
    for (index, &(at, role)) in roles.iter().enumerate() {
        if supposed(at) {
            continue;
        }
        let mut found = sentence.claim(index, at, role, said.as_ref());
        // `1,100 to 1,200 registered sex offenders`: the first counts what the second does
        if sentence.range(index, at) == Some(Hedge::Over)
            && let Some(&(second, role)) = roles.get(index + 1)
            && let Some(token) = tokens.get(at)
        {
            found = sentence.claim(index + 1, second, role, said.as_ref()).map(|(claim, subject)| {
                let amount = token.number().unwrap_or(claim.amount);
                (Claim { start: token.start, end: token.end, amount, hedge: Hedge::Over, ..claim }, subject)
            });
        }
        if let Some((claim, subject)) = found {
            claims.push(claim);
            said = subject.or(said);
        }
    }
    let ranks: Vec<Claim> = sentence.ranks();
    let sides: Vec<Claim> = sentence.sides();
    claims.extend(ranks);
    claims.extend(sides);
    if let Some(subject) = said.or_else(|| super::subject::topic(tokens)) {
        context.measures = Some((subject.measures.into_iter().map(super::counted::category).collect(), subject.sure));
    }
    context.take(tokens);
    claims
}

impl Sentence<'_, '_> {
    fn claim(&self, index: usize, at: usize, role: Role, said: Option<&Subject>) -> Option<(Claim, Option<Subject>)> {
        let token = self.tokens.get(at)?;
        let amount = token.number()?;
        let (places, place_sure) = place(self, index, at, matches!(role, Role::Rate(_)));
        let mut hedged = hedge(self.tokens, at).0;
        let (what, times, sure, subject) = match role {
            Role::Part => part(self, index, at, said)?,
            Role::OneIn => {
                let (times, time) = of_count(self, index, at);
                let sex = has(self.tokens, "sex*|offender*|register|registered|rso|rsos") || self.context.measures.is_some();
                if has(self.tokens, "women|girls|children|men|victims|boys|pupils") {
                    return None;
                }
                hedged = self.hedge_of_one(at).unwrap_or(hedged);
                (What::OneIn, times, Sure { what: sex, place: false, time }, None)
            }
            Role::Rate(scale) => {
                let (times, time) = of_count(self, index, at);
                let other = has(self.tokens, NO_RATE);
                let subject = Subject { measures: vec![Measure::RsoRate], sure: !other };
                (What::Rate(scale), times, Sure { what: !other, place: false, time }, Some(subject))
            }
            Role::By => {
                let (up, _) = super::change::way_of(self.tokens, at, 0, self.segment(index).1)?;
                let subject = subject(self, index, at, said);
                let (times, time) = of_change(self, index, at);
                match subject {
                    Some(subject) => (
                        What::ChangeBy(subject.measures.clone(), up),
                        times,
                        Sure { what: subject.sure, place: false, time },
                        Some(subject),
                    ),
                    None => (What::Unknown, times, Sure::default(), None),
                }
            }
            Role::Count => {
                let subject = subject(self, index, at, said);
                let (times, time) = of_count(self, index, at);
                let subject = match subject {
                    Some(subject) => subject,
                    // a small number says nothing of figures unless it names what it counts
                    None if amount.thousandths < 100_000 || amount.form != Form::Digits => return None,
                    None => Subject { measures: Vec::new(), sure: has(self.tokens, RELEVANT) },
                };
                // “no” is none of the figures but of what has happened
                let events = subject.measures.first().is_some_and(|&first| !super::counted::is_of_people(first));
                if amount.form == Form::None && !(events && subject.sure) {
                    return None;
                }
                let what = if subject.measures.is_empty() { What::Unknown } else { What::Count(subject.measures.clone()) };
                let keep = (!subject.measures.is_empty()).then_some(subject.clone());
                (what, times, Sure { what: subject.sure, place: false, time }, keep)
            }
        };
        let hedged = self.range(index, at).unwrap_or(hedged);
        let (places, place_sure) =
            if matches!(what, What::Comparison(_)) { self.compared(places, place_sure) } else { (places, place_sure) };
        let sure = Sure { place: place_sure, ..sure };
        Some((Claim { start: token.start, end: token.end, amount, what, places, times, hedge: hedged, sure }, subject))
    }

    /// What is compared with England and Wales: the other place of the sentence, else that of the sentences before.
    fn compared(&self, mut places: Vec<Place>, sure: bool) -> (Vec<Place>, bool) {
        let nation = self.context.nation.map(Place::Area);
        places.retain(|&place| Some(place) != nation);
        if !places.is_empty() {
            return (places, sure);
        }
        let (place, sure) = self.context.place();
        if Some(place) == nation { (vec![Place::Area(self.context.area)], false) } else { (vec![place], sure) }
    }

    /// The hedge before the `one` of one in so many.
    fn hedge_of_one(&self, at: usize) -> Option<Hedge> {
        let one = (at.saturating_sub(10)..at)
            .rev()
            .find(|&at| self.tokens.get(at).and_then(Token::number).is_some_and(|one| one.thousandths == 1_000))?;
        Some(hedge(self.tokens, one).0).filter(|&hedge| hedge != Hedge::Exact)
    }

    /// `between 1,100 and 1,200`, `1,100 to 1,200`: no less than the one, no more than the other.
    fn range(&self, index: usize, at: usize) -> Option<Hedge> {
        let value = |index: usize| self.tokens.get(self.roles.get(index)?.0)?.number();
        let low = |index: usize| {
            let (first, second) = (self.roles.get(index)?.0, self.roles.get(index + 1)?.0);
            let (one, other) = (value(index)?, value(index + 1)?);
            let from = before(self.tokens, first, "between").is_some() && second == first + 2;
            let to = second == first + 2
                && after(self.tokens, first + 1, "to|–").is_some()
                && before(self.tokens, first, "from").is_none()
                && one.thousandths.saturating_mul(2) > other.thousandths;
            ((from || to) && one.thousandths < other.thousandths).then_some(())
        };
        if self.roles.get(index)?.0 != at {
            return None;
        }
        if low(index).is_some() {
            return Some(Hedge::Over);
        }
        low(index.checked_sub(1)?).map(|()| Hedge::Under)
    }

    fn ranks(&self) -> Vec<Claim> {
        let rank = |token: &&Token<'_>| token.is_word() && one_of(token, RANKS);
        self.tokens.iter().filter(rank).map(|token| self.word(token, What::Rank, Vec::new())).collect()
    }

    /// A claim of a word without a number.
    fn word(&self, token: &Token<'_>, what: What, times: Vec<Times>) -> Claim {
        let (places, place) = (vec![Place::Area(self.context.area)], true);
        let amount = Amount::whole(0, Form::None);
        let sure = Sure { what: true, place, time: true };
        Claim { start: token.start, end: token.end, amount, what, places, times, hedge: Hedge::Exact, sure }
    }

    /// `above the average` beside a rate, and `fell to 901`.
    fn sides(&self) -> Vec<Claim> {
        let mut claims = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
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
            if let Some(end) = after(self.tokens, at + 1, "?slightly ?sharply ?again ?back to ?a|the ?total|record ?of ?about|around|just|nearly|over|more|almost ?over|under|than").filter(|_| !part) {
                let to = self.roles.iter().position(|&(other, role)| other == end && role == Role::Count);
                if let Some(index) = to {
                    let (times, _) = of_change(self, index, end);
                    let (places, place_sure) = place(self, index, end, false);
                    let counts = subject(self, index, end, None).filter(|one| one.sure && one.measures.first() == Some(&Measure::Rso));
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
