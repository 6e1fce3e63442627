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

impl Row {
    fn has_value(&self) -> bool {
        !self.value.is_empty()
    }
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

/// Who says the figures of an import.
pub struct Saying<'a> {
    /// The id of the source.
    pub id: &'a str,
    /// Whose it is, as a sentence names it: `the Ministry’s own table`.
    pub whose: &'a str,
    /// Whether a row rests on a table of the Ministry's, which a newspaper's figure does not push aside.
    pub is_workbook: &'a dyn Fn(&str) -> bool,
}

/// Puts a figure in, as shown. What a source said before stays beside it if it differs, and is credited if it agrees; a
/// finer value that is held stays, and a table of the Ministry's stays before what anybody else prints. Returns whether it is shown now.
pub fn put(rows: &mut Vec<Row>, dataset: &Dataset, one: &Compared, saying: &Saying<'_>) -> bool {
    let source = saying.id;
    let found = &one.found;
    let (area, year, measure) = (dataset.area(found.area).slug.clone(), found.year.text(), found.measure.id());
    let here =
        |row: &Row| (row.area.as_str(), row.year.as_str(), row.measure.as_str()) == (area.as_str(), year.as_str(), measure);
    let kind = Kind::ALL.iter().find(|(_, kind)| *kind == found.kind).map_or("published", |(id, _)| *id);
    let value = if found.kind.has_value() { plain(found.number) } else { String::new() };
    let mut new = Row {
        area: area.clone(),
        year: year.clone(),
        measure: measure.into(),
        value,
        kind: kind.into(),
        sources: vec![source.to_owned()],
        shown: true,
        note: String::new(),
    };
    // what this very source said before is revised by it, and stands in changes.csv
    rows.retain(|row| !(here(row) && row.sources == [source]));
    rows.iter_mut().filter(|row| here(row)).for_each(|row| row.sources.retain(|id| id != source));
    let agrees = |row: &Row| row.shown && one.fate == Fate::Same || (&row.value, row.has_value()) == (&new.value, true);
    if let Some(row) = rows.iter_mut().find(|row| here(row) && row.shown) {
        let official = row.sources.iter().any(|id| (saying.is_workbook)(id)) && !(saying.is_workbook)(source);
        match &one.fate {
            Fate::Finer(_) => {
                row.sources.insert(0, source.to_owned());
                return false;
            }
            Fate::Changed(_) if official && !agrees(row) => {
                new.shown = false;
                new.note = format!("as printed by {}; the Ministry’s own table, which is shown, has another", saying.whose);
                rows.push(new);
                return false;
            }
            _ => {}
        }
    }
    // whoever says the same is credited, whether it was shown or stood beside
    let mut credited: Vec<String> =
        rows.iter().filter(|row| here(row) && agrees(row)).flat_map(|row| row.sources.clone()).collect();
    rows.retain(|row| !(here(row) && agrees(row)));
    rows.retain(|row| !(here(row) && row.sources.is_empty()));
    for row in rows.iter_mut().filter(|row| here(row) && row.shown) {
        row.shown = false;
        row.note = match one.fate {
            Fate::Rounding(_) => format!("as reported, rounded; {}, which is shown, is finer", saying.whose),
            _ => format!("as reported; {}, which is shown, has another", saying.whose),
        };
    }
    credited.retain(|id| id != source);
    new.sources.append(&mut credited);
    rows.push(new);
    true
}

/// Digits only, as files have them.
fn plain(number: Number) -> String {
    number.text().replace(',', "")
}
