//! What our figure is, in a sentence.

use super::claim::{Claim, Times, What};
use super::figures::Figures;
use super::place::Place;
use super::words::{name, what};
use crate::comparison::Direction;
use crate::measure::Unit;
use crate::number::{divide, thousands};
use crate::sentences::rate_text;
use crate::{Language, Measure};

/// What our figure is.
pub fn ours(figures: &Figures<'_>, claim: &Claim, place: Place, times: Times, measure: Measure) -> String {
    let place_name = name(figures, place);
    let when = figures.text(times.to);
    let of = |label: &str, rest: &[&str]| {
        let mut text = String::with_capacity(96);
        [label, ", ", &place_name, ", ", &when].iter().chain(rest).for_each(|part| text.push_str(part));
        text
    };
    match &claim.what {
        What::ChangeBy(..) | What::ChangePerCent(..) | What::ChangeTo(..) => changed(figures, claim, place, times, measure),
        What::OneIn => match figures.one_in(place, times.to) {
            Some(one) => [
                &*place_name,
                ", ",
                &when,
                if one.to_nearest_ten { ": about one in " } else { ": one in " },
                &thousands(one.people),
                ".",
            ]
            .concat(),
            None => of("One in so many", &[]),
        },
        What::Comparison(_) | What::Beside(_) => compared(figures, place, times, &place_name),
        What::Share(measure) => {
            let part = figures.value(place, times.to, *measure).zip(figures.value(place, times.to, Measure::Total));
            let share = part.and_then(|((part, _), (whole, _))| divide(part * 100, whole)).unwrap_or(0);
            of("Share of everyone managed under MAPPA", &[": ", &share.to_string(), "%."])
        }
        _ if measure.unit() == Unit::Rate => {
            let Place::Area(area) = place else { return of("Rate", &[]) };
            let at = figures.at(area, times.to);
            let rate = at.rate.ok().map(|rate| rate_text(&rate, Language::English)).unwrap_or_default();
            let more = claim.amount.unit < 1_000
                && at.rate.is_ok_and(|rate| rate.number.tenths() * 100 != claim.amount.thousandths)
                && at.exact_share().is_some();
            let decimal = if more { " The number and the population give the decimals." } else { "" };
            of("Rate per 100,000 people aged 10+", &[": ", &rate, ".", decimal])
        }
        _ => {
            let value = figures.value(place, times.to, measure).map_or(0, |(value, _)| value / 1_000);
            of(measure.label(), &[": ", &thousands(value), "."])
        }
    }
}

fn changed(figures: &Figures<'_>, claim: &Claim, place: Place, times: Times, measure: Measure) -> String {
    let from = times.from.map(|from| figures.text(from)).unwrap_or_default();
    let span = [&name(figures, place), ", ", &from, " to ", &figures.text(times.to)].concat();
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
    ["The rate of ", name, " in ", &figures.text(times.to), " was ", &far, side, " that of England and Wales, ", &theirs, "."]
        .concat()
}
