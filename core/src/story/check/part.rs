//! What a per cent, a part or a multiple claims: a change, a comparison with England and Wales, or a share.

use super::change::{compares, way_of};
use super::claim::{Measures, Sure, Times, What};
use super::counted::counted;
use super::pattern::{after, before, has};
use super::place::Place;
use super::registered::of_a_part;
use super::sentence::Sentence;
use super::span::of_change;
use super::subject::{Subject, people};
use super::token::{Form, Kind, Token};
use super::when::of_count;
use crate::Measure;

/// What changes that is none of our figures.
const OTHER: &str = "crime|crimes|offences|offence|offending|rape|rapes|report|reports|conviction|convictions|budget|spending|population|cost|costs|funding|cases|workload|\
referrals|complaints|demand|victims|staff|police|officers|murders|burglary|abuse|images|prosecutions|arrests|visits|reoffending|prison|charges|assaults|women|residents|homes";

type Read = (What, Vec<Times>, Sure, Option<Subject>);

/// What it claims; nothing where it is no claim.
pub fn part(sentence: &Sentence<'_, '_>, index: usize, at: usize, said: Option<&Subject>) -> Option<Read> {
    let tokens = sentence.tokens;
    let amount = tokens.get(at)?.number()?;
    let (from, to) = sentence.segment(index);
    if after(tokens, at + 1, "point|points|percentage").is_some() {
        return None;
    }
    let times_as = amount.form == Form::Times;
    let way = if times_as {
        Some((amount.thousandths > 100_000, at))
    } else {
        way_of(tokens, at, from, to).or_else(|| way_of(tokens, at, 0, to))
    };
    let range = tokens.get(at..to).unwrap_or_default();
    let Some((up, word)) = way else {
        let whole = has(tokens, "all|total|those|everyone|caseload")
            && has(tokens, "sex|sexual|rso|rsos")
            && has(tokens, "make|makes|made|account*|were|are|represent*");
        return match (whole, amount.form) {
            (true, _) => Some((What::Share(Measure::Rso), of_count(sentence, index, at).0, Sure::default(), None)),
            (false, Form::PerCent) => Some((
                What::Unknown,
                Vec::new(),
                Sure { what: has(tokens, "sex*|offender*|regist*|mappa|rso*"), ..Sure::default() },
                None,
            )),
            _ => None,
        };
    };
    let comparing = tokens.get(word).is_some_and(|token| compares(token.word)) || times_as;
    let nation = |token: &Token<'_>| matches!(token.kind, Kind::Place(Place::Area(id)) if Some(id) == sentence.context.nation);
    let average = range.iter().any(nation) || has(range, "average|mean");
    let elsewhere =
        range.iter().any(|token| matches!(token.kind, Kind::Place(place) if !matches!(place, Place::Local) && !nation(token)))
            && has(range, "than|above|below|of");
    let timed = range.iter().any(|token| matches!(token.kind, Kind::Year(_) | Kind::When(_)));
    let rated = has(tokens, "rate|rates|average|per")
        || sentence.context.measures.as_ref().is_some_and(|(measures, _)| measures.first() == Some(&Measure::RsoRate));
    let front = tokens.get(..from.max(word.min(at))).unwrap_or_default().iter().any(nation) && rated && !timed;
    if comparing && (average || front) && (has(range, "than|above|below|that|average|as") || !timed) {
        let (times, time) = of_count(sentence, index, at);
        // the average that is compared with is of all
        let people: Vec<Token<'_>> = range.iter().filter(|token| token.word != "average").copied().collect();
        return Some((What::Comparison(up), times, Sure { what: !of_a_part(&people), time, ..Sure::default() }, None));
    }
    if comparing && elsewhere && !timed && !times_as {
        return Some((What::Unknown, Vec::new(), Sure::default(), None));
    }
    let subject = changing(sentence, (from, at, to), said)?;
    let (times, time) = of_change(sentence, index, at);
    let sure = Sure { what: subject.sure, time, ..Sure::default() };
    let what = if subject.measures.is_empty() { What::Unknown } else { What::ChangePerCent(subject.measures, up) };
    if amount.form != Form::PerCent && what == What::Unknown {
        return None;
    }
    Some((what, times, sure, Some(subject).filter(|subject| !subject.measures.is_empty())))
}

/// What it is that has changed.
fn changing(sentence: &Sentence<'_, '_>, (from, at, to): (usize, usize, usize), said: Option<&Subject>) -> Option<Subject> {
    let tokens = sentence.tokens;
    let own = tokens.get(from..to).unwrap_or_default();
    let ahead = tokens.get(from..at).unwrap_or_default();
    let other = has(own, OTHER);
    let sex =
        |words: &[Token<'_>]| has(words, "rso|rsos") || (has(words, "sex|sexual") && has(words, "offender|offenders|criminals"));
    let of = |measures: Measures, sure: bool| Some(Subject { measures, sure });
    if has(ahead, "rate|rates") && before(tokens, at, "at ?a rate of").is_none() {
        return of(&[Measure::RsoRate], !other && !has(own, "conviction|detection|charge|reoffending|crime"));
    }
    if let Some(measures) = counted(own) {
        return of(measures, !other);
    }
    let listed = has(own, "register|list|registry");
    if sex(own) || listed {
        return of(
            &[Measure::Rso],
            !of_a_part(own)
                && !has(own, OTHER)
                && (listed || has(own, "number|numbers|total|rso|rsos|offender|offenders|figure|population")),
        );
    }
    if other {
        return of(&[], false);
    }
    if let Some(said) = said.filter(|_| from > 0) {
        return Some(*said);
    }
    if sex(tokens) {
        return of(&[Measure::Rso], !of_a_part(tokens) && !has(tokens, OTHER));
    }
    let goes_on =
        has(own, "number|numbers|figure|figures|total|totals|it|this|that|rise|increase|they|fall|drop|up|down|list|which");
    match &sentence.context.measures {
        Some((measures, sure)) if goes_on && has(own, "number|numbers|total|totals|list") => of(people(measures), *sure),
        Some((measures, sure)) if goes_on => of(measures, *sure),
        _ if goes_on => of(&[Measure::Rso], false),
        _ => of(&[], false),
    }
}
