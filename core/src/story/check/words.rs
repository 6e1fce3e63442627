//! What is said of a claim: what it is read as, and what our figure is.

use super::claim::{Claim, Times, What};
use super::figures::Figures;
use super::level::is_of_people;
use super::place::Place;
use crate::{AreaId, Measure};
use std::borrow::Cow;

/// Why a rank is not judged.
pub const NO_RANKS: &str =
    "We do not rank areas: chance alone could change most ranks, and a rank does not show how safe an area is.";

/// A place by its name.
pub fn name<'a>(figures: &Figures<'a>, place: Place) -> Cow<'a, str> {
    let name = |area: AreaId| figures.dataset.area(area).name.as_str();
    match place {
        Place::Area(area) => name(area).into(),
        Place::Two(area, other) => [name(area), " and ", name(other), " together"].concat().into(),
        Place::Local | Place::Elsewhere => "a place we have no figures for".into(),
    }
}

/// What a claim was understood as: `number of registered sex offenders, Durham, 31 March 2020`. Nothing where it was not.
pub fn read_as(figures: &Figures<'_>, claim: &Claim) -> String {
    let Some(&place) = claim.places.first() else { return String::new() };
    let rise = |up: bool| if up { "rise in the " } else { "fall in the " };
    let label = |measures: &[Measure]| measures.first().map_or("", |&measure| what(measure));
    let (way, what) = match &claim.what {
        What::Count(measures) => ("", label(measures)),
        What::ChangeBy(measures, up) | What::ChangePerCent(measures, up) => (rise(*up), label(measures)),
        What::ChangeTo(measure, up) => (rise(*up), what(*measure)),
        What::Rate(_) => ("", what(Measure::RsoRate)),
        What::OneIn => ("", "one registered sex offender in so many people aged 10 and over"),
        What::Comparison(_) | What::Beside(_) => ("", "rate, compared with England and Wales"),
        What::Share(_) => ("", "share of everyone managed under MAPPA"),
        What::Rank | What::Unknown => return String::new(),
    };
    let place = name(figures, place);
    let Some(times) = claim.times.first() else { return [way, what, ", ", &place].concat() };
    let events = matches!(&claim.what, What::Count(measures) if measures.first().is_some_and(|&measure| !is_of_people(measure)));
    match times.from {
        Some(from) => [way, what, ", ", &place, ", ", &figures.text(from), " to ", &figures.text(times.to)].concat(),
        None if events => [way, what, ", ", &place, ", ", &figures.text(times.to)].concat(),
        None => [way, what, ", ", &place, ", ", &figures.day(times.to)].concat(),
    }
}

/// A measure in words.
pub fn what(measure: Measure) -> &'static str {
    match measure {
        Measure::Rso => "number of registered sex offenders",
        Measure::RsoRate => "registered sex offenders per 100,000 people aged 10 and over",
        measure => measure.label(),
    }
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

/// What is said where a number is ours, but of another year than the one that the text names.
pub fn another_year(ours: &str) -> String {
    ["That is our figure of another year: ", ours].concat()
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
            let from = times.from.map(|from| figures.text(from)).unwrap_or_default();
            [
                &name(figures, place),
                ", ",
                &from,
                " to ",
                &figures.text(times.to),
                ": we do not have both numbers, or they are not comparable.",
            ]
            .concat()
        }
        (_, Some((times, measure))) => {
            [measure.label(), ", ", &name(figures, place), ", ", &figures.text(times.to), ": we do not have it."].concat()
        }
        (_, None) => "We have nothing to check this against.".into(),
    }
}
