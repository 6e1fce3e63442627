//! What is said of a claim: what it is read as, and what our figure is.

use super::claim::{Claim, Times, What};
use super::figures::Figures;
use super::place::Place;
use crate::comparison::Direction;
use crate::measure::Unit;
use crate::number::{divide, thousands};
use crate::sentences::{counted_on, rate_text};
use crate::{AreaId, Language, Measure};

/// Why a rank is not judged.
pub const NO_RANKS: &str =
    "We do not rank areas: chance alone could change most ranks, and a rank does not show how safe an area is.";

fn name(figures: &Figures<'_>, place: Place) -> String {
    let name = |area: AreaId| figures.dataset.area(area).name.as_str();
    match place {
        Place::Area(area) => name(area).to_owned(),
        Place::Two(area, other) => [name(area), " and ", name(other), " together"].concat(),
        Place::Local | Place::Elsewhere => "a place we have no figures for".into(),
    }
}

/// What a claim was understood as: `number of registered sex offenders, Durham, 31 March 2020`. Nothing where it was not.
pub fn read_as(figures: &Figures<'_>, claim: &Claim) -> String {
    let Some(&place) = claim.places.first() else { return String::new() };
    let label = |measures: &[Measure]| measures.first().map_or("", |&measure| what(measure));
    let what = match &claim.what {
        What::Count(measures) => label(measures).to_owned(),
        What::ChangeBy(measures, up) | What::ChangePerCent(measures, up) => {
            [if *up { "rise in the " } else { "fall in the " }, label(measures)].concat()
        }
        What::ChangeTo(measure, up) => [if *up { "rise in the " } else { "fall in the " }, label(&[*measure])].concat(),
        What::Rate(_) => label(&[Measure::RsoRate]).to_owned(),
        What::OneIn => "one registered sex offender in so many people aged 10 and over".into(),
        What::Comparison(_) | What::Beside(_) => "rate, compared with England and Wales".into(),
        What::Share(_) => "share of everyone managed under MAPPA".into(),
        What::Rank | What::Unknown => return String::new(),
    };
    let Some(times) = claim.times.first() else { return [&what, ", ", &name(figures, place)].concat() };
    let when = match times.from {
        Some(from) => [&from.text(), " to ", &times.to.text()].concat(),
        None if matches!(&claim.what, What::Count(measures) if measures.first().is_some_and(|one| one.index() >= Measure::BreachNotification.index())) => {
            times.to.text()
        }
        None => counted_on(times.to, Language::English),
    };
    [&what, ", ", &name(figures, place), ", ", &when].concat()
}

fn what(measure: Measure) -> &'static str {
    match measure {
        Measure::Rso => "number of registered sex offenders",
        Measure::RsoRate => "registered sex offenders per 100,000 people aged 10 and over",
        measure => measure.label(),
    }
}

/// What our figure is.
pub fn ours(figures: &Figures<'_>, claim: &Claim, place: Place, times: Times, measure: Measure) -> String {
    let place_name = name(figures, place);
    let of = |label: &str| [label, ", ", &place_name, ", ", &times.to.text()].concat();
    match &claim.what {
        What::ChangeBy(..) | What::ChangePerCent(..) | What::ChangeTo(..) => changed(figures, claim, place, times, measure),
        What::OneIn => match figures.one_in(place, times.to) {
            Some(one) => [
                place_name.as_str(),
                ", ",
                &times.to.text(),
                if one.to_nearest_ten { ": about one in " } else { ": one in " },
                &thousands(one.people),
                ".",
            ]
            .concat(),
            None => of("One in so many"),
        },
        What::Comparison(_) | What::Beside(_) => compared(figures, place, times, &place_name),
        What::Share(measure) => {
            let part = figures.value(place, times.to, *measure).zip(figures.value(place, times.to, Measure::Total));
            let share = part.and_then(|((part, _), (whole, _))| divide(part * 100, whole)).unwrap_or(0);
            [&of("Share of everyone managed under MAPPA"), ": ", &share.to_string(), "%."].concat()
        }
        _ if measure.unit() == Unit::Rate => {
            let Place::Area(area) = place else { return of("Rate") };
            let at = figures.at(area, times.to);
            let rate = at.rate.ok().map(|rate| rate_text(&rate, Language::English)).unwrap_or_default();
            let more = claim.amount.unit < 1_000
                && at.rate.is_ok_and(|rate| rate.number.tenths() * 100 != claim.amount.thousandths)
                && at.exact_share().is_some();
            let decimal = if more { " The number and the population give the decimals." } else { "" };
            [&of("Rate per 100,000 people aged 10+"), ": ", &rate, ".", decimal].concat()
        }
        _ => {
            let value = figures.value(place, times.to, measure).map_or(0, |(value, _)| value / 1_000);
            [&of(measure.label()), ": ", &thousands(value), "."].concat()
        }
    }
}

fn changed(figures: &Figures<'_>, claim: &Claim, place: Place, times: Times, measure: Measure) -> String {
    let from = times.from.map(crate::Year::text).unwrap_or_default();
    let span = [&name(figures, place), ", ", &from, " to ", &times.to.text()].concat();
    let Some((before, after)) = figures.both(place, times, measure) else { return span };
    let number = |value: u64| crate::Number::Tenths(u32::try_from(value / 100).unwrap_or(u32::MAX)).text();
    let number = |value: u64| if measure.unit() == Unit::Rate { number(value) } else { thousands(value / 1_000) };
    let what = if measure == Measure::Rso { String::new() } else { [what(measure), ", "].concat() };
    let counts = [&what, &span, ": from ", &number(before), " to ", &number(after)].concat();
    let by = before.abs_diff(after);
    if matches!(claim.what, What::ChangeBy(..)) {
        return [&counts, ", by ", &number(by), "."].concat();
    }
    let way = if after >= before { ", up " } else { ", down " };
    match divide(by.saturating_mul(100), before) {
        Some(0) if by > 0 => [&counts, way, "less than 1%."].concat(),
        Some(whole) => [&counts, way, &whole.to_string(), "%."].concat(),
        None => counts + ".",
    }
}

fn compared(figures: &Figures<'_>, place: Place, times: Times, name: &str) -> String {
    let Some(comparison) = figures.comparison(place, times.to) else { return String::new() };
    let side = match comparison.direction {
        Direction::Higher => "% higher than",
        Direction::Lower => "% lower than",
        Direction::Same => "about the same as",
    };
    let far = if comparison.direction == Direction::Same { String::new() } else { comparison.per_cent.to_string() };
    let theirs = rate_text(&comparison.benchmark, Language::English);
    ["The rate of ", name, " in ", &times.to.text(), " was ", &far, side, " that of England and Wales, ", &theirs, "."].concat()
}

/// Why a claim that is not ours is not called different.
pub fn unsure(claim: &Claim, ours: &str) -> String {
    let why = if !claim.sure.what {
        "We cannot tell what exactly is counted here. "
    } else if claim.sure.place {
        "The text does not say of which year. "
    } else {
        "The text does not say of which place. "
    };
    [why, "Ours: ", ours].concat()
}

/// What is said where a number is ours, but of a place that the text does not name with it.
pub fn another(ours: &str) -> String {
    ["The text names another place. Ours is this: ", ours].concat()
}

/// Why nothing can be said to a claim.
pub fn missing(figures: &Figures<'_>, claim: &Claim, place: Place, told: Option<(Times, Measure)>) -> String {
    if place == Place::Elsewhere {
        return "We have no figures for this place.".into();
    }
    match (&claim.what, told) {
        (What::Unknown, _) if !claim.amount.is_plain() => {
            "The text does not say what this is a percentage of, or whether it is more or less.".into()
        }
        (What::Unknown, _) => "We cannot tell what is counted here, or we do not have that kind of figure.".into(),
        (What::ChangeBy(..) | What::ChangePerCent(..), Some((times, _))) => {
            let from = times.from.map(crate::Year::text).unwrap_or_default();
            [
                &name(figures, place),
                ", ",
                &from,
                " to ",
                &times.to.text(),
                ": we do not have both numbers, or they are not comparable.",
            ]
            .concat()
        }
        (_, Some((times, measure))) => {
            [measure.label(), ", ", &name(figures, place), ", ", &times.to.text(), ": we do not have it."].concat()
        }
        (_, None) => "We have nothing to check this against.".into(),
    }
}
