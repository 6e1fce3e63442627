//! The rows of figures.csv.

use crate::Outcome;
use std::path::Path;

/// A row of figures.csv.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The id of the area.
    pub area: String,
    /// The year, as in `2016/17`.
    pub year: String,
    /// The id of the measure.
    pub measure: String,
    /// The value in digits; empty where the kind has none.
    pub value: String,
    /// The id of the kind.
    pub kind: String,
    /// The ids of the sources that say it.
    pub sources: Vec<String>,
    /// Whether it is the figure that is shown.
    pub shown: bool,
    /// Why another is shown.
    pub note: String,
}

impl Row {
    /// Whether both are of one area, year and measure.
    pub fn is_of(&self, other: &Row) -> bool {
        (&self.area, &self.year, &self.measure) == (&other.area, &other.year, &other.measure)
    }

    /// Whether both say the same: one value, or one reason why there is none.
    pub fn agrees(&self, other: &Row) -> bool {
        self.value == other.value && (!self.value.is_empty() || self.kind == other.kind)
    }

    /// Takes a source as one that says it, the first where it is new.
    pub fn credit(&mut self, source: &str) {
        if !self.sources.iter().any(|known| known == source) {
            self.sources.insert(0, source.to_owned());
        }
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
