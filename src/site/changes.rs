//! What has changed between editions, as `changes.csv` has it, to which every import adds.

use mappa_core::dataset::date_in_words;
use mappa_core::{AreaId, Dataset, Language, Measure, Year, quoted};
use std::path::Path;

/// A figure that was added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day, `2025-10-30`.
    pub date: String,
    /// The area of the figure.
    pub area: AreaId,
    /// Its year.
    pub year: Year,
    /// What it measures.
    pub measure: Measure,
    /// Its value before; empty where there was none.
    pub old: String,
    /// Its value now.
    pub new: String,
    /// The id of the source of the new value.
    pub source: String,
}

/// Reads `changes.csv` of a folder; where there is none nothing has changed yet. An error says which row is bad, and how.
pub fn read(folder: &Path, dataset: &Dataset) -> Result<Vec<Change>, String> {
    let file = folder.join("changes.csv");
    if !file.exists() {
        return Ok(Vec::new());
    }
    let mut reader = csv::Reader::from_path(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut changes = Vec::new();
    for (line, record) in (2..).zip(reader.records()) {
        let place = format!("{} line {line}", file.display());
        let record = record.map_err(|error| format!("{place}: {error}"))?;
        let field = |at: usize| record.get(at).unwrap_or_default().to_owned();
        let bad = |column: &str, value: &str, wanted: &str| format!("{place}: {column} {} is not {wanted}", quoted(value));
        let (date, area, year, measure) = (field(0), field(1), field(2), field(3));
        if date_in_words(&date, Language::English).is_none() {
            return Err(bad("date", &date, "a day like 2025-10-30"));
        }
        let (old, new, source) = (field(4), field(5), field(6));
        let plain = |text: &str| {
            !text.starts_with('-') && text.chars().all(|sign| sign.is_ascii_alphanumeric() || [' ', '.', '-'].contains(&sign))
        };
        for (column, value) in [("old", &old), ("new", &new), ("source", &source)] {
            if !plain(value) {
                return Err(bad(column, value, "a number, a word or an id"));
            }
        }
        changes.push(Change {
            area: dataset.area_of_slug(&area).ok_or_else(|| bad("area", &area, "an id in areas.csv"))?,
            year: Year::from_text(&year).ok_or_else(|| bad("year", &year, "a year like 2016/17"))?,
            measure: Measure::from_id(&measure).ok_or_else(|| bad("measure", &measure, "a measure of figures.csv"))?,
            date,
            old,
            new,
            source,
        });
    }
    Ok(changes)
}
