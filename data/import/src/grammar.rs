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

#[cfg(test)]
mod tests {
    use super::Whole::{LeftOut, Part};
    use super::*;

    /// What a heading of these words means, where `recalled`, `recalled rsos` and `charged` are known of what happened.
    fn of(heading: &str) -> Option<Whole> {
        let event = |text: &str| match text {
            "recalled" => Some(Measure::ReturnedCustody),
            "recalled rsos" => Some(Measure::RsoReturnedCustody),
            "charged" => Some(Measure::SfoCharged),
            "shpos" => Some(Measure::Shpo),
            _ => None,
        };
        meaning(&heading.split(' ').map(str::to_owned).collect::<Vec<_>>(), event)
    }

    #[test]
    fn a_category_and_a_level_are_a_measure_and_neither_without_the_other_is_guessed() {
        for (heading, measure) in [
            ("category 1", Measure::Rso),
            ("level 2 category 1", Measure::RsoL2),
            ("category 3", Measure::Cat3),
            ("category 3 level 1", Measure::Cat3L1),
            ("all offenders level 3", Measure::TotalL3),
            ("total level 3", Measure::TotalL3),
            ("all offenders", Measure::Total),
            ("total offenders", Measure::Total),
        ] {
            assert_eq!(of(heading), Some(Whole::Measure(measure)), "{heading}");
        }
        assert_eq!(of("category 4 level 2"), Some(LeftOut));
        for heading in ["level 2", "total", "offenders", "number of"] {
            assert_eq!(of(heading), Some(Part), "{heading}");
        }
        for heading in ["category 1 category 2", "level 1 level 2", "category 1 excluding level 1", "all offenders category 1"] {
            assert_eq!(of(heading), None, "{heading}");
        }
    }

    #[test]
    fn a_rate_is_of_category_1_and_of_no_level() {
        for heading in ["category 1 per 100000 population", "category 1 rate per 100000 aged 10 and over"] {
            assert_eq!(of(heading), Some(Whole::Measure(Measure::RsoRate)), "{heading}");
        }
        for heading in ["per 100000 population", "rate per 100000", "rate", "aged 10 and over"] {
            assert_eq!(of(heading), Some(Part), "{heading}");
        }
        for heading in [
            "all offenders per 100000",
            "offenders per 100000 population",
            "category 2 per 100000",
            "category 1 level 1 per 100000",
            "recalled per 100000",
            "category 1 aged 10 and over",
            "category 1 rate",
        ] {
            assert_eq!(of(heading), None, "{heading}");
        }
    }

    #[test]
    fn the_upper_levels_together_are_those_of_recalls_only() {
        assert_eq!(of("recalled levels 2 and 3"), Some(Whole::Measure(Measure::ReturnedCustody)));
        assert_eq!(of("category 1 recalled levels 2 and 3"), Some(Whole::Measure(Measure::RsoReturnedCustody)));
        for heading in ["levels 2 and 3", "category 1 levels 2 and 3", "shpos levels 2 and 3", "category 1 shpos levels 2 and 3"]
        {
            assert_eq!(of(heading), None, "{heading}");
        }
    }

    #[test]
    fn what_happened_is_of_whom_it_is_counted_and_of_no_level() {
        for (heading, measure) in [
            ("recalled", Measure::ReturnedCustody),
            ("category 1 recalled", Measure::RsoReturnedCustody),
            ("category 1 recalled rsos", Measure::RsoReturnedCustody),
            ("charged", Measure::SfoCharged),
            ("shpos", Measure::Shpo),
            ("category 1 shpos", Measure::Shpo),
        ] {
            assert_eq!(of(heading), Some(Whole::Measure(measure)), "{heading}");
        }
        assert_eq!(of("category 2 recalled"), Some(LeftOut));
        for heading in ["charged category 1", "category 2 shpos", "recalled level 2", "recalled charged"] {
            assert_eq!(of(heading), None, "{heading}");
        }
    }
}
