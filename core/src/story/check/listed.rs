//! What is counted where the words say more of it: those on the register, an area's part of the nation's, those at a level.

use super::claim::just;
use super::hedge::hedge;
use super::level::{at_level, number_of};
use super::note::Aside;
use super::pattern::{after, before, has};
use super::place::Place;
use super::registered::{Registered, behind};
use super::sentence::Sentence;
use super::subject::Subject;
use super::token::Kind;
use crate::Measure;

/// `634 on it`, `it has 1,154 names`: those on the register, whatever else was spoken of before.
pub fn on_the_register(sentence: &Sentence<'_, '_>, at: usize) -> Option<Subject> {
    let tokens = sentence.tokens;
    let start = hedge(tokens, at).1;
    let names = after(tokens, at + 1, "?people names").is_some()
        && before(tokens, start, "it|which|register|list has|had|holds|held|contains|contained|lists|listed").is_some();
    let on_it = after(tokens, at + 1, "?people|names|offenders ?were|are|was on it").is_some();
    let registered = after(tokens, at + 1, "were|are ?then registered|listed").is_some();
    let of_them = after(tokens, at + 1, "of whom|them|these|those ?were|are on the ?sex ?offenders|offender register|list")
        .is_some()
        && has(tokens.get(..at).unwrap_or_default(), "mappa|manag*|supervis*");
    let spoken = sentence.context.measures.is_some() || has(tokens, "register|list");
    (spoken && (names || on_it || registered || of_them)).then_some(Subject::sure(&[Measure::Rso]))
}

/// `832 of the 66,741 registered sex offenders in England and Wales`: what is a part of these is all of an area's.
pub fn of_the_nation(sentence: &Sentence<'_, '_>, at: usize) -> Option<Subject> {
    let tokens = sentence.tokens;
    let whole = after(tokens, at + 1, "?out of the #")? - 1;
    let found = behind(tokens, whole)?;
    let nation = sentence.context.nation.map(Place::Area);
    let theirs = tokens.iter().skip(whole).find_map(|token| if let Kind::Place(place) = token.kind { Some(place) } else { None });
    Some(Subject { measures: &[Measure::Rso], sure: found == Registered::All && theirs.is_some() && theirs == nation })
}

/// The same at a level, where one is named: behind the number, else before it.
pub fn at_a_level(
    sentence: &Sentence<'_, '_>,
    (from, at, clause, to): (usize, usize, usize, usize),
    base: Option<Subject>,
) -> Option<Subject> {
    let part = |from: usize, to: usize| sentence.tokens.get(from..to).unwrap_or_default();
    let named = has(part(at, to), "level|levels") || has(part(from, at), "level|levels");
    if !named {
        return base;
    }
    // `at level two 13 and at level one 456`: the level right before it, that of its clause, the one before that, one behind
    let owner = before(sentence.tokens, at, "level #").and_then(|from| number_of(part(from, at), Aside::Level));
    let found = owner.or_else(|| number_of(part(at, clause), Aside::Level));
    let found = found.or_else(|| number_of(part(from, at), Aside::Level)).or_else(|| number_of(part(at, to), Aside::Level));
    let Some(level) = found else {
        // `levels 2 and 3`: of those returned to custody it is part of the definition
        return base.filter(|base| base.measures.contains(&Measure::ReturnedCustody));
    };
    let base = base.and_then(|base| base.measures.first().copied()).filter(|measure| !measure.is_level());
    let sex = has(sentence.tokens, "sex|sexual|rso|rsos")
        || matches!(&sentence.context.measures, Some((measures, _)) if matches!(measures.first(), Some(Measure::Rso | Measure::RsoL1)) && !has(sentence.tokens, "everyone|all|mappa|those"));
    let measure = match base {
        Some(measure @ (Measure::Cat2 | Measure::Cat3)) => Some(measure),
        _ if sex => Some(Measure::Rso),
        _ => None,
    };
    at_level(measure, level).map(|measure| Subject { measures: just(measure), sure: true })
}
