//! An area table of the Ministry's for each year, made up: 42 areas that add up to England and Wales, in that year's layout.

use super::layouts::{COLUMNS, LAYOUTS, Layout};
use super::{Cell, Sheet};
use mappa_core::dataset::{Dataset, Kind};
use mappa_core::number::divide;
use mappa_core::{AreaId, Measure, Number, Year};
use std::collections::{BTreeMap, BTreeSet};

/// Figures by their places.
pub type Truth = BTreeMap<(AreaId, Year, Measure), (Kind, Number)>;

/// The places at which two have something else, with what each has there.
pub fn differing(truth: &Truth, found: &Truth) -> Vec<String> {
    let places: BTreeSet<_> = truth.keys().chain(found.keys()).collect();
    let differs = places.into_iter().filter(|place| truth.get(place) != found.get(place));
    differs.map(|place| format!("{place:?}: {:?}, not {:?}", found.get(place), truth.get(place))).collect()
}

/// The table of a year.
pub struct Table {
    /// Its year.
    pub year: Year,
    /// The file's name, without its ending.
    pub file: &'static str,
    /// Every figure that it holds.
    pub truth: Truth,
    /// Its workbook.
    pub sheets: Vec<Sheet>,
}

/// The tables of all years.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    LAYOUTS.iter().map(|layout| table(layout, dataset)).collect()
}

fn table(layout: &Layout, dataset: &Dataset) -> Table {
    let year = Year::beginning(layout.begins).expect("a year of MAPPA's century");
    let areas: Vec<AreaId> = dataset.police_areas().collect();
    let benchmark = dataset.benchmark().expect("England and Wales");
    let mut counts: BTreeMap<AreaId, BTreeMap<Measure, u64>> =
        areas.iter().zip(0..).map(|(&area, at)| (area, people(at, layout.begins.into()))).collect();
    let mut sums: BTreeMap<Measure, u64> = BTreeMap::new();
    for (&measure, &count) in counts.values().flatten() {
        *sums.entry(measure).or_default() += count;
    }
    counts.insert(benchmark, sums);
    let mut truth = BTreeMap::new();
    for (&area, row) in &counts {
        let held =
            |measure: &Measure| COLUMNS.iter().any(|(known, _, from)| known.as_ref() == Some(measure) && layout.begins >= *from);
        for (&measure, &count) in row.iter().filter(|(measure, _)| held(measure)) {
            let kind = if count == 0 { Kind::Nil } else { Kind::Published };
            truth.insert((area, year, measure), (kind, Number::Whole(u32::try_from(count).expect("a count"))));
        }
        truth.insert((area, year, Measure::RsoRate), (Kind::Published, rate(dataset, area, year, row[&Measure::Rso])));
        // what is withheld of one area, and not available of another
        if layout.begins > 2021 && area.index() % 11 == 3 {
            truth.insert((area, year, Measure::ShpoTravel), (Kind::Suppressed, Number::Whole(0)));
            truth.insert((area, year, Measure::Revoked), (Kind::NotCollected, Number::Whole(0)));
        }
    }
    let order = areas.into_iter();
    let order: Vec<AreaId> =
        if layout.whole_first { [benchmark].into_iter().chain(order).collect() } else { order.chain([benchmark]).collect() };
    let mut table = Table { year, file: layout.file, truth, sheets: Vec::new() };
    table.sheets =
        layout.before.iter().map(|name| Sheet::of(name, &[name, "", "Area tables: people managed under MAPPA"])).collect();
    table.sheets.push(sheet(layout, &table, &order, dataset));
    table
}

/// The counts of an area, which add up.
fn people(at: u64, year: u64) -> BTreeMap<Measure, u64> {
    use Measure::*;
    let some = |times: u64, most: u64| (at * times + year * 13) % most;
    let (rso_l1, rso_l2, rso_l3) = (640 + some(97, 3_900), some(7, 25), some(5, 4));
    let (cat2_l1, cat2_l2, cat2_l3) = (200 + some(53, 900), some(11, 15), some(3, 3));
    let (cat3_l2, cat3_l3, cat4) = (some(17, 8), some(2, 5), if year > 2021 { some(19, 12) } else { 0 });
    let (rso, cat2, cat3) = (rso_l1 + rso_l2 + rso_l3, cat2_l1 + cat2_l2 + cat2_l3, cat3_l2 + cat3_l3);
    let shpo = some(41, 160);
    [
        (Rso, rso),
        (RsoL1, rso_l1),
        (RsoL2, rso_l2),
        (RsoL3, rso_l3),
        (Cat2, cat2),
        (Cat2L1, cat2_l1),
        (Cat2L2, cat2_l2),
        (Cat2L3, cat2_l3),
        (Cat3, cat3),
        (Cat3L2, cat3_l2),
        (Cat3L3, cat3_l3),
        (Cat4, cat4),
        (Total, rso + cat2 + cat3 + cat4),
        (TotalL1, rso_l1 + cat2_l1 + cat4),
        (TotalL2, rso_l2 + cat2_l2 + cat3_l2),
        (TotalL3, rso_l3 + cat2_l3 + cat3_l3),
        (BreachNotification, some(23, 90)),
        (Revoked, some(29, 9)),
        (Shpo, shpo),
        (ShpoTravel, shpo / 12),
        (NotificationOrders, some(31, 7)),
        (ReturnedCustody, 2 + some(37, 14)),
        (RsoReturnedCustody, some(37, 14) / 3),
        (SfoCharged, some(43, 5)),
    ]
    .into()
}

/// The rate of so many people: to a decimal until 2016/17, then whole.
fn rate(dataset: &Dataset, area: AreaId, year: Year, people: u64) -> Number {
    // of the newest year nobody knows yet which population it stands on
    let of = |year| dataset.populations.denominator(area, year);
    let population = of(year).or_else(|| of(year.previous()?)).expect("a population").population.aged_10_plus.into();
    let per = |of: u64| u32::try_from(divide(people * of, population).expect("people live there")).expect("a rate");
    match per(1_000_000) {
        tenths if year.begins() <= 2016 && tenths % 10 != 0 => Number::Tenths(tenths),
        _ => Number::Whole(per(100_000)),
    }
}

fn sheet(layout: &Layout, table: &Table, order: &[AreaId], dataset: &Dataset) -> Sheet {
    let columns: Vec<_> = COLUMNS.iter().filter(|(_, _, from)| layout.begins >= *from).collect();
    let mut rows: Vec<Vec<Cell>> = layout.titles.iter().map(|title| vec![Cell::text(title)]).collect();
    rows.resize(layout.header - 1, Vec::new());
    rows.push(
        [Cell::text("Area")].into_iter().chain(columns.iter().map(|(_, words, _)| Cell::text(words[layout.words]))).collect(),
    );
    for &area in order {
        let own = dataset.area(area);
        let name = match own.slug.as_str() {
            "cleveland" => layout.others.0,
            "london" => layout.others.1,
            "england-and-wales" => layout.whole,
            _ => &own.name,
        };
        let cells = columns.iter().map(|(measure, ..)| match measure {
            Some(measure) => cell(table.truth[&(area, table.year, *measure)], layout),
            None => Cell::Number(7.0), // of what we do not show
        });
        rows.push([Cell::text(name)].into_iter().chain(cells).collect());
    }
    rows.push(Vec::new());
    rows.extend(layout.notes.iter().map(|note| vec![Cell::text(note)]));
    Sheet { name: layout.sheet.into(), merges: vec![((0, 0), (0, columns.len()))], rows, ..Sheet::default() }
}

fn cell((kind, number): (Kind, Number), layout: &Layout) -> Cell {
    match kind {
        Kind::Nil => Cell::text("-"),
        Kind::Suppressed => Cell::text("[c]"),
        Kind::NotCollected => Cell::text("[x]"),
        _ if layout.as_text => Cell::Text(number.text()),
        _ => Cell::Number(number.tenths() as f64 / 10.0), // as every spreadsheet has it
    }
}
