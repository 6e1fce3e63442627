//! The data as tidy tables: `data/mappa.csv`, a row for every figure, `data/area/*.csv`, the rows of one area,
//! `data/sources.csv`, which they refer to, and `data/changes.csv`.

use crate::files::output::Output;
use crate::site::Site;
use crate::site::changes::Change;
use mappa_core::dataset::{Absence, Figure, Kind, SourceId};
use mappa_core::measure::Unit;
use mappa_core::rate::{Basis, rate};
use mappa_core::{AreaId, Measure, Year};

/// The columns of `mappa.csv`: name, type (as both kinds of metadata call it), whether every row has it, what it holds.
pub const COLUMNS: [(&str, &str, bool, &str); 11] = [
    ("area_id", "string", true, "The area's id, as in addresses"),
    ("area_name", "string", true, "Its name"),
    ("gss_code", "string", true, "Its code at the Office for National Statistics"),
    ("year", "string", true, "The MAPPA year, 1 April to 31 March; counts are on 31 March at its end unless said"),
    ("measure", "string", true, "What is counted"),
    ("value", "number", false, "The figure; empty where the status says why there is no figure, which does not mean zero"),
    ("unit", "string", true, "number, or per 100,000 people aged 10 and over"),
    (
        "kind",
        "string",
        true,
        "published, derived, rounded, police, nil, suppressed, not_collected, or calculated (by MAPPA Atlas)",
    ),
    ("status", "string", true, "shown; other (another source says this); suppressed; not_collected"),
    ("source_id", "string", false, "Ids of its sources in sources.csv, separated by spaces"),
    ("note", "string", false, "Why another source differs; whether a rate that we calculated is exact or approximate"),
];

/// The columns of `sources.csv`.
pub const SOURCE_COLUMNS: [&str; 5] = ["source_id", "publisher", "title", "date", "url"];

/// The columns of `changes.csv`.
const CHANGE_COLUMNS: [&str; 7] = ["date", "area", "year", "measure", "old", "new", "source"];

/// The names of the columns of `mappa.csv`.
pub fn columns() -> Vec<String> {
    COLUMNS.iter().map(|(name, ..)| (*name).to_owned()).collect()
}

/// Writes every table.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let rows = rows(site);
    out.put("data/mappa.csv", csv_of(&columns(), &rows)?)?;
    for area in site.dataset.area_ids() {
        let slug = &site.dataset.area(area).slug;
        let own: Vec<&Row> = rows.iter().filter(|row| row.first() == Some(slug)).collect();
        out.put(&format!("data/area/{slug}.csv"), csv_of(&columns(), &own)?)?;
    }
    out.put("data/sources.csv", csv_of(&SOURCE_COLUMNS.map(str::to_owned), &source_rows(site))?)?;
    out.put("data/changes.csv", csv_of(&CHANGE_COLUMNS.map(str::to_owned), &change_rows(site))?)
}

/// Rows as CSV: UTF-8, comma, a line end of one character.
pub fn csv_of<R: AsRef<[String]>>(columns: &[String], rows: &[R]) -> Result<Vec<u8>, String> {
    let failed = |error: csv::Error| format!("a table could not be written: {error}");
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(columns).map_err(failed)?;
    for row in rows {
        table.write_record(row.as_ref()).map_err(failed)?;
    }
    table.into_inner().map_err(|error| error.to_string())
}

/// The rows of `sources.csv`.
pub fn source_rows(site: &Site) -> Vec<[String; 5]> {
    let sources = site.source_ids.iter().zip(&site.dataset.sources);
    sources
        .map(|((id, title), source)| {
            [id.clone(), source.publisher.clone(), title.clone(), source.date.clone(), source.url.clone()]
        })
        .collect()
}

/// The rows of `changes.csv`.
fn change_rows(site: &Site) -> Vec<[String; 7]> {
    let row = |one: &Change| {
        let (area, measure) = (site.dataset.area(one.area).slug.clone(), one.measure.id().to_owned());
        [one.date.clone(), area, one.year.text(), measure, one.old.clone(), one.new.clone(), one.source.clone()]
    };
    site.changes.iter().map(row).collect()
}

/// A row of `mappa.csv`.
pub type Row = [String; COLUMNS.len()];

/// Every figure that is held or has a reason for its absence, by area, year and measure; after each what other sources
/// say. What is not in it is not held.
pub fn rows(site: &Site) -> Vec<Row> {
    let dataset = &site.dataset;
    let mut rows = Vec::new();
    for area in dataset.area_ids() {
        for year in dataset.grid.years() {
            for &measure in Measure::ALL {
                rows.extend(shown(site, area, year, measure));
                rows.extend(dataset.alternatives(area, year, measure).map(|other| {
                    let (value, kind) = (other.number.text().replace(',', ""), id(other.kind));
                    row(site, (area, year, measure), &value, kind, "other", &other.sources, &other.why)
                }));
            }
        }
    }
    rows
}

fn shown(site: &Site, area: AreaId, year: Year, measure: Measure) -> Option<Row> {
    let at = (area, year, measure);
    match site.dataset.figure(area, year, measure) {
        Figure::Held(held) => {
            let value = held.number.text().replace(',', "");
            Some(row(site, at, &value, id(held.kind), "shown", held.sources, ""))
        }
        Figure::Absent(Absence::Suppressed(sources)) => Some(row(site, at, "", id(Kind::Suppressed), "suppressed", sources, "")),
        Figure::Absent(Absence::NotCollected(sources)) => {
            Some(row(site, at, "", id(Kind::NotCollected), "not_collected", sources, ""))
        }
        Figure::Absent(Absence::NotHeld) if measure == Measure::RsoRate => {
            let rate = rate(&site.dataset, area, year).ok()?;
            let Basis::Calculated { count, denominator } = rate.basis else { return None };
            let sources: Vec<SourceId> = count.sources.iter().copied().chain([denominator.population.source]).collect();
            let note = if rate.is_approximate() { "approximate" } else { "exact" };
            Some(row(site, at, &rate.number.text().replace(',', ""), "calculated", "shown", &sources, note))
        }
        Figure::Absent(Absence::NotHeld) => None,
    }
}

/// The name of a kind, as in data files.
pub(crate) fn id(kind: Kind) -> &'static str {
    Kind::ALL.iter().find(|(_, one)| *one == kind).map_or("", |(id, _)| id)
}

fn row(
    site: &Site,
    (area, year, measure): (AreaId, Year, Measure),
    value: &str,
    kind: &str,
    status: &str,
    sources: &[SourceId],
    note: &str,
) -> Row {
    let area = site.dataset.area(area);
    let unit = match measure.unit() {
        Unit::Count => "number",
        Unit::Rate => "per 100,000 people aged 10 and over",
    };
    let sources: Vec<&str> = sources.iter().filter_map(|id| site.source_ids.get(id.index())).map(|(id, _)| id.as_str()).collect();
    let year = year.text();
    [&area.slug, &area.name, &area.ons_code, &year, measure.id(), value, unit, kind, status, &sources.join(" "), note]
        .map(str::to_owned)
}
