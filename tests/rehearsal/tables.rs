//! Three tables as the Ministry might publish them, made from what a dataset holds.

use mappa_core::dataset::{Absence, Figure, Kind, SourceType};
use mappa_core::number::divide;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use std::collections::BTreeMap;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A number.
    Number(Number),
    /// A sign, such as `*` for withheld.
    Sign(&'static str),
    /// Nothing.
    Blank,
}

/// A table of one year.
pub struct Table {
    /// What is told of it.
    pub about: &'static str,
    /// Its year.
    pub year: Year,
    /// What may be doubted of it: anything else is a fault.
    pub doubtful: &'static [&'static str],
    /// Its cells, by area and measure.
    pub rows: BTreeMap<AreaId, BTreeMap<Measure, Cell>>,
    /// Areas of which the press has other numbers.
    pub differs: Vec<AreaId>,
    /// A column that nobody knows.
    pub odd_column: bool,
}

/// The year after the last, whole.
pub fn new_year(known: &Dataset, made: &Dataset) -> Table {
    let year = Year::beginning(known.last_year().ends()).expect("a year of MAPPA's century");
    table(known, made, year, "A new year, whole.", |_, rso| rso)
}

/// The year of which least is held, full of holes: areas, columns and cells are missing, and one cell cannot be read.
pub fn full_of_holes(known: &Dataset, made: &Dataset) -> Table {
    let held = |&year: &Year| known.police_areas().filter(|&area| known.count(area, year, Measure::Rso).is_some()).count();
    let year = known.page_years().min_by_key(held).expect("a year");
    let mut table = table(known, made, year, "A year full of holes, with a column that nobody knows.", |_, rso| rso);
    let areas: Vec<AreaId> = known.police_areas().collect();
    for (at, area) in areas.iter().enumerate() {
        if at % 9 == 4 {
            table.rows.remove(area);
        }
        let Some(row) = table.rows.get_mut(area) else { continue };
        row.remove(&Measure::NotificationOrders);
        for (column, cell) in row.values_mut().enumerate() {
            match (at * 7 + column * 3) % 11 {
                0 | 4 | 7 => *cell = Cell::Blank,
                1 => *cell = Cell::Sign("*"),
                2 => *cell = Cell::Sign(".."),
                _ => {}
            }
        }
    }
    let both = known.benchmark().and_then(|both| table.rows.get_mut(&both)).expect("England and Wales");
    both.insert(Measure::SfoCharged, Cell::Sign("1,0l7"));
    both.remove(&Measure::NotificationOrders);
    table.odd_column = true;
    table.doubtful = &["areas", "cells", "headings", "changes", "sums"];
    table
}

/// The year of which the press has told most, with other numbers for every fourth area.
pub fn differing(known: &Dataset, made: &Dataset) -> Table {
    let press = |area, year| {
        let held = known.figure(area, year, Measure::Rso).held()?;
        let workbook = |&id: &_| known.source(id).is_some_and(|source| source.kind == SourceType::Workbook);
        (!held.sources.iter().any(workbook)).then_some(())
    };
    let told = |&year: &Year| known.police_areas().filter_map(|area| press(area, year)).count();
    let year = known.page_years().max_by_key(told).expect("a year");
    let mut differs = Vec::new();
    let other = |area: AreaId, rso: u64| {
        if !area.index().is_multiple_of(4) {
            return rso;
        }
        if known.count(area, year, Measure::Rso).is_some() {
            differs.push(area);
        }
        rso + rso * (1 + area.index() as u64 % 3) / 100 + 1
    };
    let mut table = table(known, made, year, "A year of which the press has told otherwise.", other);
    table.differs = differs;
    table.doubtful = &["changes"];
    table
}

/// A whole table of a year: the numbers that are held, else made-up ones; `change` makes other numbers of them.
fn table(known: &Dataset, made: &Dataset, year: Year, about: &'static str, mut change: impl FnMut(AreaId, u64) -> u64) -> Table {
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
