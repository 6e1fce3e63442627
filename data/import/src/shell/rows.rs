//! The rows of figures.csv, and what an import does to them.

use crate::Outcome;
use mappa_core::dataset::Kind;
use mappa_core::{Dataset, Number};
use mappa_import::{Compared, Fate};
use std::path::Path;

/// A row of figures.csv.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    area: String,
    year: String,
    measure: String,
    value: String,
    kind: String,
    sources: Vec<String>,
    shown: bool,
    note: String,
}

const HEADER: [&str; 8] = ["area", "year", "measure", "value", "kind", "sources", "standing", "note"];

/// Reads figures.csv.
pub fn read(folder: &Path) -> Outcome<Vec<Row>> {
    let file = folder.join("figures.csv");
    let told = |error: csv::Error| format!("{}: {error}", file.display());
    let mut reader = csv::Reader::from_path(&file).map_err(told)?;
    let row = |record: csv::StringRecord| {
        let get = |index: usize| record.get(index).unwrap_or_default().to_owned();
        Row {
            area: get(0),
            year: get(1),
            measure: get(2),
            value: get(3),
            kind: get(4),
            sources: get(5).split_whitespace().map(str::to_owned).collect(),
            shown: get(6) == "shown",
            note: get(7),
        }
    };
    reader.records().map(|record| record.map(row).map_err(told)).collect()
}

/// The rows as text, in the order of areas, years and measures, the one shown first.
pub fn print(rows: &mut [Row]) -> Outcome<String> {
    rows.sort_by(|a, b| (&a.area, &a.year, &a.measure, !a.shown).cmp(&(&b.area, &b.year, &b.measure, !b.shown)));
    let records = rows.iter().map(|row| {
        let standing = if row.shown { "shown" } else { "other" };
        [&row.area, &row.year, &row.measure, &row.value, &row.kind, &row.sources.join(" "), standing, &row.note]
            .map(str::to_owned)
    });
    table(HEADER, records)
}

/// A table as CSV.
pub fn table<const N: usize>(header: [&str; N], records: impl Iterator<Item = [String; N]>) -> Outcome<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header).map_err(|error| error.to_string())?;
    for record in records {
        writer.write_record(&record).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// Puts a figure of the Ministry's table in, as shown. What a source said before stays beside it, if it differs.
pub fn put(rows: &mut Vec<Row>, dataset: &Dataset, one: &Compared, source: &str) {
    let found = &one.found;
    let (area, year, measure) = (dataset.area(found.area).slug.clone(), found.year.text(), found.measure.id());
    let here =
        |row: &Row| (row.area.as_str(), row.year.as_str(), row.measure.as_str()) == (area.as_str(), year.as_str(), measure);
    let mut sources = vec![source.to_owned()];
    let agrees = one.fate == Fate::Same;
    // what this very table said before is revised by it, and stands in changes.csv
    rows.retain(|row| !(here(row) && row.sources == [source]));
    for row in rows.iter_mut().filter(|row| here(row)) {
        row.sources.retain(|id| id != source);
        if row.shown && agrees {
            sources.append(&mut row.sources);
        } else if row.shown {
            row.shown = false;
            row.note = "as reported; the Ministry’s own table, which is shown, has another".into();
        }
    }
    // a row that agreed, or had no source but this table, has been taken up
    rows.retain(|row| !(here(row) && row.sources.is_empty()));
    let kind = Kind::ALL.iter().find(|(_, kind)| *kind == found.kind).map_or("published", |(id, _)| *id);
    let value = if found.kind.has_value() { plain(found.number) } else { String::new() };
    rows.push(Row { area, year, measure: measure.into(), value, kind: kind.into(), sources, shown: true, note: String::new() });
}

/// Digits only, as files have them.
fn plain(number: Number) -> String {
    number.text().replace(',', "")
}
