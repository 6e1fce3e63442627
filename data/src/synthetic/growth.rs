//! How the number of registered sexual offenders of an area grows: from its real level, at its real pace, with surprises.

use super::chance::Chance;
use mappa_core::dataset::Kind;
use mappa_core::number::divide;
use mappa_core::rate::rate;
use mappa_core::{AreaId, Dataset, Measure, Year};

/// Growth in a year, in thousandths, is between these, but for surprises.
const SLOWEST: u64 = 20;
const FASTEST: u64 = 80;
/// Growth where too little is held to tell the area's own.
const USUAL: u64 = 50;
/// The rate where none is held of England and Wales either.
const USUAL_RATE: u64 = 100;

/// Changes such as real tables have now and then: area, the year in which it is seen, thousandths.
const SURPRISES: [(&str, u16, i64); 6] = [
    ("cleveland", 2020, 190),
    ("durham", 2016, 170),
    ("gwent", 2013, 220),
    ("kent", 2021, -60),
    ("norfolk", 2018, -90),
    ("surrey", 2022, 160),
];

/// The surprise, if any, that an area has in a year, in thousandths.
pub(super) fn surprise(slug: &str, year: Year) -> Option<i64> {
    SURPRISES.iter().find(|(area, begins, _)| *area == slug && *begins == year.begins()).map(|&(.., thousandths)| thousandths)
}

/// The numbers of an area in each of the years.
pub(super) fn series(known: &Dataset, area: AreaId, years: &[Year], chance: &mut Chance) -> Vec<u64> {
    let slug = &known.area(area).slug;
    let pace = pace(known, area);
    // what a year is, in thousandths of the year before
    let steps: Vec<u64> = years
        .iter()
        .map(|&year| {
            let usual = (pace + chance.next(25)).saturating_sub(12).clamp(SLOWEST, FASTEST);
            surprise(slug, year).map_or(1_000 + usual, |thousandths| 1_000_u64.saturating_add_signed(thousandths))
        })
        .collect();
    let (from, level) = level(known, area);
    let at = years.iter().position(|&year| year >= from).unwrap_or(years.len().saturating_sub(1));
    let mut counts = vec![level; years.len()];
    for index in at + 1..years.len() {
        counts[index] = scaled(counts[index - 1], steps[index], 1_000);
    }
    for index in (0..at).rev() {
        counts[index] = scaled(counts[index + 1], 1_000, steps[index + 1]);
    }
    counts
}

fn scaled(number: u64, by: u64, of: u64) -> u64 {
    divide(number * by, of).unwrap_or(number)
}

/// The counts of an area that are held and exact, the years in order.
fn held(known: &Dataset, area: AreaId) -> Vec<(Year, u64)> {
    let count = |year| {
        let held = known.figure(area, year, Measure::Rso).held().filter(|held| held.kind != Kind::Rounded)?;
        Some((year, u64::from(held.number.whole().filter(|&number| number > 0)?)))
    };
    known.page_years().filter_map(count).collect()
}

/// The last year of which an area's number is known, and the number: its count; else by its rate; else by that of England
/// and Wales.
fn level(known: &Dataset, area: AreaId) -> (Year, u64) {
    if let Some(&last) = held(known, area).last() {
        return last;
    }
    let people = |year| known.populations.denominator(area, year).map(|one| u64::from(one.population.aged_10_plus));
    let by_rate = |of: AreaId| {
        known.page_years().rev().find_map(|year| {
            let tenths = rate(known, of, year).ok()?.number.tenths();
            Some((year, scaled(people(year)?, tenths, 1_000_000)))
        })
    };
    let usual = || (Year::FIRST_PAGE, scaled(people(Year::FIRST_PAGE).unwrap_or(1_000_000), USUAL_RATE, 100_000));
    by_rate(area).or_else(|| by_rate(known.benchmark()?)).unwrap_or_else(usual)
}

/// The pace at which an area has grown, in thousandths a year, between the first and the last count that are held; that
/// of England and Wales where they are too near each other.
fn pace(known: &Dataset, area: AreaId) -> u64 {
    let own = |area| {
        let all = held(known, area);
        let ((first, from), (last, to)) = (*all.first()?, *all.last()?);
        let years = last.begins() - first.begins();
        let grown = |pace: &u64| (0..years).fold(from * 1_000, |number, _| scaled(number, 1_000 + pace, 1_000));
        (years >= 4).then(|| (SLOWEST..=FASTEST).min_by_key(|pace| grown(pace).abs_diff(to * 1_000)))?
    };
    own(area).or_else(|| own(known.benchmark()?)).unwrap_or(USUAL)
}
