//! A whole table of a year, that adds up: the numbers that are held, else made-up ones.

use crate::tables::{Cell, Table};
use mappa_core::dataset::{Absence, Figure, Kind};
use mappa_core::number::divide;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use std::collections::BTreeMap;

/// The table; `change` makes other numbers of those that are held.
pub fn table(
    known: &Dataset,
    made: &Dataset,
    year: Year,
    about: &'static str,
    mut change: impl FnMut(AreaId, u64) -> u64,
) -> Table {
    let mut counts: BTreeMap<AreaId, u64> =
        known.police_areas().map(|area| (area, change(area, number(known, made, area, year)))).collect();
    let both = known.benchmark().expect("England and Wales");
    if let Some(told) = exact(known, both, year) {
        let free: Vec<AreaId> = known.police_areas().filter(|&area| !any(known, area, year)).collect();
        fit(&mut counts, &free, told);
    }
    let sum = counts.values().sum();
    counts.insert(both, sum);
    let rows = counts.into_iter().map(|(area, rso)| (area, row(known, made, area, year, rso))).collect();
    Table { about, year, doubtful: &[], rows, differs: Vec::new(), odd_column: false }
}

/// The number of registered sexual offenders that is held; else what a rate that is held comes to; else a made-up one.
fn number(known: &Dataset, made: &Dataset, area: AreaId, year: Year) -> u64 {
    if let Some(number) = exact(known, area, year) {
        return number;
    }
    let rate = known.figure(area, year, Measure::RsoRate).held().map(|held| held.number.tenths());
    let by_rate = rate.and_then(|tenths| divide(tenths * people(made, area, year)?, 1_000_000));
    by_rate.unwrap_or_else(|| made.count(area, year, Measure::Rso).unwrap_or(1_000).into())
}

/// The number that is held, unless it is a rounded one.
fn exact(known: &Dataset, area: AreaId, year: Year) -> Option<u64> {
    let held = known.figure(area, year, Measure::Rso).held().filter(|held| held.kind != Kind::Rounded)?;
    held.number.whole().map(u64::from)
}

/// Whether a number or a rate is held.
fn any(known: &Dataset, area: AreaId, year: Year) -> bool {
    [Measure::Rso, Measure::RsoRate].iter().any(|&measure| known.figure(area, year, measure).held().is_some())
}

/// Makes counts of which nothing is held add up, with the others, to what England and Wales is told to be, where that is near.
fn fit(counts: &mut BTreeMap<AreaId, u64>, free: &[AreaId], told: u64) {
    let sum: u64 = counts.values().sum();
    let ours: u64 = free.iter().filter_map(|area| counts.get(area)).sum();
    let Some(wanted) = (ours + told).checked_sub(sum).filter(|wanted| wanted.abs_diff(ours) * 5 < ours) else { return };
    let (mut left, mut rest) = (ours, wanted);
    for area in free {
        let Some(count) = counts.get_mut(area) else { continue };
        let share = divide(*count * rest, left).unwrap_or(*count);
        (left, rest) = (left - *count, rest - share);
        *count = share;
    }
}

fn people(made: &Dataset, area: AreaId, year: Year) -> Option<u64> {
    Some(made.populations.denominator(area, year)?.population.aged_10_plus.into())
}

/// A row that adds up.
fn row(known: &Dataset, made: &Dataset, area: AreaId, year: Year, rso: u64) -> BTreeMap<Measure, Cell> {
    let count = |measure| u64::from(made.count(area, year, measure).unwrap_or(0));
    let whole = |number: u64| Cell::Number(Number::Whole(u32::try_from(number).expect("a count")));
    let total = rso + count(Measure::Cat2) + count(Measure::Cat3) + count(Measure::Cat4);
    let held = known.figure(area, year, Measure::RsoRate).held().filter(|held| held.kind == Kind::Published);
    let same = known.count(area, year, Measure::Rso).map(u64::from) == Some(rso);
    let rate = match held {
        Some(held) if same => Cell::Number(held.number),
        _ => people(made, area, year).and_then(|people| divide(rso * 100_000, people)).map_or(Cell::Blank, whole),
    };
    let cell = |measure| match measure {
        Measure::Rso => whole(rso),
        Measure::RsoRate => rate.clone(),
        // what is withheld at a higher level stays as it was made
        Measure::RsoL1 => whole(count(Measure::RsoL1) + rso - count(Measure::Rso)),
        Measure::Total => whole(total),
        Measure::TotalL1 => whole(count(Measure::TotalL1) + total - count(Measure::Total)),
        _ => match made.figure(area, year, measure) {
            Figure::Held(held) if held.kind == Kind::Nil => Cell::Sign("-"),
            Figure::Held(held) => Cell::Number(held.number),
            Figure::Absent(Absence::Suppressed(_)) => Cell::Sign("*"),
            Figure::Absent(Absence::NotCollected(_)) => Cell::Sign(".."),
            Figure::Absent(Absence::NotHeld) => Cell::Blank,
        },
    };
    Measure::ALL.iter().map(|&measure| (measure, cell(measure))).collect()
}
