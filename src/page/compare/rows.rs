//! The rows of every area in one year, once for the table on the page and for both files of it.

use mappa_core::dataset::{Held, Kind};
use mappa_core::rate::{Basis, Rate};
use mappa_core::stats::{Beside, EveryArea};
use mappa_core::{AreaId, Measure};

/// What is told of every area in a year.
pub(crate) struct Rows<'a> {
    /// The measures besides registered sexual offenders of which a number is held in this year.
    pub others: Vec<Measure>,
    /// England and Wales, then each area of which anything is held, alphabetically.
    pub rows: Vec<Row<'a>>,
    /// The areas of which nothing is held.
    pub without: Vec<AreaId>,
}

/// What is told of one area.
pub(crate) struct Row<'a> {
    /// The area beside the others.
    pub one: &'a Beside<'a>,
    /// Its number of registered sexual offenders.
    pub number: Option<Held<'a>>,
    /// Its numbers of the other measures, in their order.
    pub others: Vec<Option<Held<'a>>>,
}

impl Row<'_> {
    fn is_empty(&self) -> bool {
        self.one.rate.is_none() && self.number.is_none() && self.others.iter().all(Option::is_none)
    }
}

/// The rows of a year. Rates are published of registered sexual offenders only; of the other measures the numbers stand here.
pub(crate) fn rows<'a>(every: &'a EveryArea<'a>) -> Rows<'a> {
    let (dataset, year) = (every.dataset, every.year);
    let held = |&measure: &Measure| dataset.area_ids().any(|area| dataset.figure(area, year, measure).held().is_some());
    let others: Vec<Measure> = Measure::CHARTED.iter().copied().skip(1).filter(held).collect();
    let row = |one: &'a Beside<'a>| Row {
        one,
        number: dataset.figure(one.area, year, Measure::Rso).held(),
        others: others.iter().map(|&measure| dataset.figure(one.area, year, measure).held()).collect(),
    };
    let (without, areas): (Vec<Row<'a>>, Vec<Row<'a>>) = every.areas.iter().map(row).partition(Row::is_empty);
    let without = without.iter().map(|row| row.one.area).collect();
    let rows = every.benchmark.iter().map(row).chain(areas).collect();
    Rows { others, rows, without }
}

/// How a rate came about, in words.
pub(crate) fn kind(rate: Rate<'_>) -> &'static str {
    match (rate.basis, rate.is_approximate()) {
        (Basis::Printed(Kind::Derived, _), _) => "worked out by the source",
        (Basis::Printed(..), _) => "published",
        (Basis::Calculated { .. }, true) => "our estimate",
        (Basis::Calculated { .. }, false) => "our calculation",
    }
}
