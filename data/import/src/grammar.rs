//! How a heading is put together: of whom it counts, at which level, and in which unit.

use crate::vocabulary::PARTS;
use crate::vocabulary::Part::{self, Category, Event, Everybody, Filler, Level, OfRate, Offenders, Rate, Total, UpperLevels};
use mappa_core::Measure;

/// What a heading means that is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// This measure.
    Measure(Measure),
    /// Something that we do not show.
    LeftOut,
    /// Nothing until more is said.
    Part,
}

/// Whether a measure counts events or orders, not people managed.
pub fn is_event(measure: Measure) -> bool {
    measure.index() >= Measure::BreachNotification.index()
}

/// The meaning of words, all of which must be known; `event` knows the words of what happened.
pub fn meaning(words: &[String], event: impl Fn(&str) -> Option<Measure>) -> Option<Whole> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (length, part) = (1..=words.len() - at).rev().find_map(|length| {
            let text = words.get(at..at + length)?.join(" ");
            let part = PARTS.iter().find(|(known, _)| *known == text).map(|&(_, part)| part);
            Some((length, part.or_else(|| event(&text).map(Event))?))
        })?;
        if part != Filler && !parts.contains(&part) {
            parts.push(part);
        }
        at += length;
    }
    whole(&parts)
}

/// One of its kind, or none; the outer `None` where there are several.
fn only<T: PartialEq>(parts: &[Part], of: impl Fn(&Part) -> Option<T>) -> Option<Option<T>> {
    let mut found = parts.iter().filter_map(of);
    let first = found.next();
    found.next().is_none().then_some(first)
}

fn whole(parts: &[Part]) -> Option<Whole> {
    let category = only(parts, |part| if let Category(one) = part { Some(*one) } else { None })?;
    let level = only(parts, |part| if let Level(one) = part { Some(*one) } else { None })?;
    let event = only(parts, |part| if let Event(one) = part { Some(*one) } else { None })?;
    let has = |part: Part| parts.contains(&part);
    let (everybody, total, upper, rate) = (has(Everybody), has(Total), has(UpperLevels), has(Rate));
    let one = |measure| Some(Whole::Measure(measure));
    if (everybody && category.is_some()) || (has(OfRate) && !rate && parts.len() > 1) || (upper && event.is_none()) {
        return None;
    }
    if let Some(event) = event {
        if rate || level.is_some() {
            return None;
        }
        return match (event, category) {
            (Measure::ReturnedCustody, None) => one(event),
            (Measure::ReturnedCustody | Measure::RsoReturnedCustody, Some(1)) => one(Measure::RsoReturnedCustody),
            (Measure::ReturnedCustody, Some(_)) => Some(Whole::LeftOut),
            (_, None) if !upper => one(event),
            (Measure::SfoCharged, _) => None,
            (_, Some(1)) if !upper => one(event),
            _ => None,
        };
    }
    if rate {
        return match (category, level) {
            (Some(1), None) => one(Measure::RsoRate),
            (None, None) if !everybody && !has(Offenders) => Some(Whole::Part),
            _ => None,
        };
    }
    let id = match (category, level) {
        (Some(4), Some(_)) => return Some(Whole::LeftOut),
        (Some(1), None) => "rso".into(),
        (Some(category), None) => format!("cat{category}"),
        (Some(1), Some(level)) => format!("rso_l{level}"),
        (Some(category), Some(level)) => format!("cat{category}_l{level}"),
        (None, Some(level)) if everybody || total => format!("total_l{level}"),
        (None, None) if everybody || (total && has(Offenders)) => "total".into(),
        _ => return Some(Whole::Part),
    };
    Measure::from_id(&id).map(Whole::Measure)
}
