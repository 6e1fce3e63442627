//! The claims of one sentence: each number that claims something, with what, where, when and how exactly.

use super::claim::{Claim, Sure, What};
use super::class;
use super::context::Context;
use super::hedge::hedge;
use super::note::Hedge;
use super::part::part;
use super::pattern::has;
use super::role::Role;
use super::roles::roles;
use super::sentence::Sentence;
use super::span::of_change;
use super::subject::Subject;
use super::token::{Form, Token};
use super::what::what;
use super::when::{is_of_one_year, of_count};
use super::whereabouts::place;
use crate::Measure;

/// What has rates of its own.
const NO_RATE: &str = "crime*|pregnan*|burglar*|women|girls|children|reoffend*|conviction*|prison|assault*|birth*|unemploy*|detection|victims|level|levels|rapes";

/// Words of what we have figures of.
const RELEVANT: &str = "offender*|sex*|regist*|mappa|rso*|order*|categor*|shpo*|sopo*";

/// Every claim of a sentence, with what it says to the next.
pub fn claims(tokens: &[Token<'_>], context: &mut Context) -> Vec<Claim> {
    let rated = context.measures.as_ref().is_some_and(|(measures, _)| measures.first() == Some(&Measure::RsoRate));
    let roles = roles(tokens, rated);
    let sentence = Sentence { tokens, roles: &roles, context };
    let mut claims: Vec<Claim> = Vec::with_capacity(roles.len());
    let mut said: Option<Subject> = None;
    // what the next sentence can go on about: of two that count the same, the one that is sure
    let mut spoken: Option<Subject> = None;
    // what would be so if something else were is no claim that it is
    let would = tokens.iter().position(|token| token.class & class::WOULD != 0 && token.is_word()).unwrap_or(tokens.len());
    for (index, &(at, role)) in roles.iter().enumerate() {
        if at > would {
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
            spoken = match (spoken, said) {
                (Some(before), Some(now)) if before.sure && !now.sure && before.measures == now.measures => Some(before),
                _ => said,
            };
        }
    }
    let ranks: Vec<Claim> = sentence.ranks();
    let sides: Vec<Claim> = sentence.sides();
    claims.extend(ranks);
    claims.extend(sides);
    if let Some(subject) = spoken.or_else(|| super::subject::topic(tokens)) {
        let measures = super::level::categories(subject.measures);
        // a number of which it is not sure that it counts the same takes nothing from what is
        if subject.sure || context.measures != Some((measures, true)) {
            context.measures = Some((measures, subject.sure));
        }
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
                (What::OneIn, times, Sure { what: sex, time, ..Sure::default() }, None)
            }
            Role::Rate(scale) => {
                let (times, time) = of_count(self, index, at);
                let other = has(self.tokens, NO_RATE);
                let subject = Subject { measures: &[Measure::RsoRate], sure: !other };
                (What::Rate(scale), times, Sure { what: !other, time, ..Sure::default() }, Some(subject))
            }
            Role::By => {
                let (up, _) = super::change::way_of(self.tokens, at, 0, self.segment(index).1)?;
                let subject = what(self, index, at, said);
                // `it went up by four` behind a rate can be the rate
                let rate = said.is_none()
                    && self.context.measures.is_some_and(|(measures, _)| measures.first() == Some(&Measure::RsoRate))
                    && !has(self.tokens.get(..at).unwrap_or_default(), "number|numbers|total|register|list|offenders|names");
                let subject = subject.map(|subject| Subject { sure: subject.sure && !rate, ..subject });
                let (times, time) = of_change(self, index, at);
                match subject {
                    Some(subject) => (
                        What::ChangeBy(subject.measures, up),
                        times,
                        Sure { what: subject.sure, time, ..Sure::default() },
                        Some(subject),
                    ),
                    None => (What::Unknown, times, Sure::default(), None),
                }
            }
            Role::Count => {
                let subject = what(self, index, at, said);
                let (times, time) = of_count(self, index, at);
                let subject = match subject {
                    Some(subject) => subject,
                    // a small number says nothing of figures unless it names what it counts
                    None if amount.thousandths < 100_000 || amount.form != Form::Digits => return None,
                    None => Subject { measures: &[], sure: has(self.tokens, RELEVANT) },
                };
                // “no” is none of the figures but of what has happened
                let events = subject.measures.first().is_some_and(|&first| !super::level::is_of_people(first));
                if amount.form == Form::None && !(events && subject.sure) {
                    return None;
                }
                let what = if subject.measures.is_empty() { What::Unknown } else { What::Count(subject.measures) };
                let keep = (!subject.measures.is_empty()).then_some(subject);
                (what, times, Sure { what: subject.sure, time, ..Sure::default() }, keep)
            }
        };
        let hedged = self.range(index, at).unwrap_or(hedged);
        let (places, place_sure) =
            if matches!(what, What::Comparison(_)) { self.compared(places, place_sure) } else { (places, place_sure) };
        let sure = Sure { place: place_sure, year: is_of_one_year(self.tokens, &times), ..sure };
        Some((Claim { start: token.start, end: token.end, amount, what, places, times, hedge: hedged, sure }, subject))
    }
}
