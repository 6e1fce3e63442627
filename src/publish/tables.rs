//! The data as tidy tables: `data/mappa.csv`, a row for every figure, and `data/sources.csv`, which it refers to; and the
//! form of a reader's own table, `data/template.csv`.

use super::Site;
use super::output::Output;
use mappa_core::dataset::{Absence, Figure, Kind, SourceId};
use mappa_core::measure::Unit;
use mappa_core::rate::{Basis, rate};
use mappa_core::{AreaId, Measure, Year};

const COLUMNS: [&str; 11] =
    ["area_id", "area_name", "gss_code", "year", "measure", "value", "unit", "kind", "status", "source_id", "note"];

/// Writes both tables.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let failed = |error: csv::Error| format!("data/mappa.csv could not be written: {error}");
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(COLUMNS).map_err(failed)?;
    for row in rows(site) {
        table.write_record(row).map_err(failed)?;
    }
    out.put("data/mappa.csv", table.into_inner().map_err(|error| error.to_string())?)?;

    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["source_id", "publisher", "title", "date", "url"]).map_err(failed)?;
    for (id, source) in site.source_ids.iter().zip(&site.dataset.sources) {
        table.write_record([id, &source.publisher, &source.title, &source.date, &source.url]).map_err(failed)?;
    }
    out.put("data/sources.csv", table.into_inner().map_err(|error| error.to_string())?)?;
    template(site, out)
}

/// The form of a reader's own table, for the year after the last: what is left empty is not held.
fn template(site: &Site, out: &Output) -> Result<(), String> {
    let last = site.dataset.last_year();
    let year = Year::beginning(last.begins() + 1).unwrap_or(last).text();
    let mut text = String::from("area,year,measure,value,kind\r\n");
    for area in site.dataset.area_ids() {
        for measure in [Measure::Rso, Measure::RsoRate] {
            let slug = &site.dataset.area(area).slug;
            text += &[slug, ",", &year, ",", measure.id(), ",,published\r\n"].concat();
        }
    }
    out.put("data/template.csv", text)
}

type Row = [String; COLUMNS.len()];

/// Every figure that is held or has a reason for its absence, by area, year and measure; after each what other sources
/// say. What is not in it is not held.
fn rows(site: &Site) -> Vec<Row> {
    let dataset = &site.dataset;
    let mut rows = Vec::new();
    for area in dataset.area_ids() {
        for year in dataset.grid.years() {
            for &measure in Measure::ALL {
                rows.extend(shown(site, area, year, measure));
                rows.extend(dataset.others(area, year, measure).map(|other| {
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

fn id(kind: Kind) -> &'static str {
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
    let sources: Vec<&str> = sources.iter().filter_map(|id| site.source_ids.get(id.index())).map(String::as_str).collect();
    let year = year.text();
    [&area.slug, &area.name, &area.ons_code, &year, measure.id(), value, unit, kind, status, &sources.join(" "), note]
        .map(str::to_owned)
}
