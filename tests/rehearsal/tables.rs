//! Three tables as the Ministry might publish them, made from what a dataset holds.

use crate::whole::table;
use mappa_core::dataset::SourceType;
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
