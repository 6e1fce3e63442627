//! figures.csv.

use crate::areas::area_of;
use crate::problem::Problems;
use crate::sources::Sources;
use crate::table::{Row, Table};
use mappa_core::dataset::{AlternativeFigure, Dataset, Grid, Kind, SourceId};
use mappa_core::measure::Unit;
use mappa_core::{AreaId, Measure, Number, Year};
use std::collections::HashMap;

pub(crate) const COLUMNS: &[&str] = &["area", "year", "measure", "value", "kind", "sources", "standing", "note"];

/// More people than this are not managed under MAPPA, in all; a rate above this is a slip of the pen.
const ABSURD_COUNT: u32 = 1_000_000;
const ABSURD_RATE_TENTHS: u64 = 20_000;

type Key = (AreaId, Year, Measure);

struct Entry {
    key: Key,
    kind: Kind,
    number: Number,
    sources: Vec<SourceId>,
}

/// Reads the figures into the dataset's grid, and what other sources say beside it.
pub(crate) fn figures(table: &Table, dataset: &mut Dataset, sources: &mut Sources, problems: &mut Problems) {
    let mut shown: Vec<Entry> = Vec::new();
    let mut others: Vec<(u64, AlternativeFigure)> = Vec::new();
    let mut lines: HashMap<Key, u64> = HashMap::new();
    for row in table.rows() {
        let cited = sources.cite(row, "sources", problems);
        let Some(entry) = entry(row, dataset, cited, problems) else { continue };
        match row.text("standing") {
            "shown" => {
                if let Some(line) = lines.insert(entry.key, row.line()) {
                    let remedy = "keep one row as shown, and write other as the standing of the rest";
                    problems.add(row.problem("standing", format!("is a second figure shown for the one on line {line}"), remedy));
                }
                shown.push(entry);
            }
            "other" => {
                if row.text("note").is_empty() {
                    problems.add(row.problem("note", "does not say why another figure is shown", "write the reason"));
                }
                let ((area, year, measure), why) = (entry.key, row.text("note").to_owned());
                let other = AlternativeFigure {
                    area,
                    year,
                    measure,
                    number: entry.number,
                    kind: entry.kind,
                    sources: entry.sources,
                    why,
                };
                others.push((row.line(), other));
            }
            _ => problems.add(row.problem(
                "standing",
                "is neither shown nor other",
                "write shown for the figure that is used, else other",
            )),
        }
    }
    repeated(table, &others, problems);
    let years = shown.iter().map(|entry| entry.key.1);
    if let (Some(first), Some(last)) = (years.clone().min(), years.max()) {
        dataset.grid = Grid::new(dataset.areas.len(), first, last);
        for entry in &shown {
            dataset.grid.put(entry.key, entry.kind, entry.number, &entry.sources);
        }
    } else {
        dataset.grid = Grid::new(dataset.areas.len(), Year::FIRST_PAGE, Year::FIRST_PAGE);
    }
    dataset.disputed = others.into_iter().map(|(_, other)| other).collect();
}

/// The same figure by the same source twice over.
fn repeated(table: &Table, others: &[(u64, AlternativeFigure)], problems: &mut Problems) {
    for (index, (line, other)) in others.iter().enumerate() {
        let same = |before: &AlternativeFigure| {
            (before.area, before.year, before.measure, &before.sources) == (other.area, other.year, other.measure, &other.sources)
        };
        if others.iter().take(index).any(|(_, before)| same(before))
            && let Some(row) = table.rows().find(|row| row.line() == *line)
        {
            problems.add(row.problem("sources", "is cited twice for one figure", "keep one of the two rows"));
        }
    }
}

fn entry(row: Row<'_>, dataset: &Dataset, sources: Vec<SourceId>, problems: &mut Problems) -> Option<Entry> {
    let area = area_of(row, "area", dataset, problems);
    let year = row.read("year", Year::from_text, problems, "is not a MAPPA year", "write it like 2016/17");
    let ids: Vec<&str> = Measure::ALL.iter().map(|measure| measure.id()).collect();
    let remedy = format!("write one of {}", ids.join(", "));
    let measure = row.read("measure", Measure::from_id, problems, "is not a measure", &remedy);
    let find = |text: &str| Kind::ALL.iter().find(|(id, _)| *id == text).map(|&(_, kind)| kind);
    let ids: Vec<&str> = Kind::ALL.iter().map(|(id, _)| *id).collect();
    let kind = row.read("kind", find, problems, "is not a kind of figure", &format!("write one of {}", ids.join(", ")));
    let (measure, kind) = (measure?, kind?);
    let number = value(row, measure, kind, problems)?;
    Some(Entry { key: (area?, year?, measure), kind, number, sources })
}

fn value(row: Row<'_>, measure: Measure, kind: Kind, problems: &mut Problems) -> Option<Number> {
    let text = row.text("value");
    if !kind.has_value() {
        if text.is_empty() {
            return Some(Number::Whole(0));
        }
        problems.add(row.problem(
            "value",
            format!("is beside the kind {}, which has no value", row.text("kind")),
            "leave the value empty, or correct the kind",
        ));
        return None;
    }
    let wrong = if text.is_empty() {
        "is empty"
    } else if text.starts_with(['-', '−', '–']) {
        "is negative"
    } else {
        "is not a number"
    };
    let remedy = "write digits only, with at most one decimal; write nil, suppressed or not_collected as the kind for a figure that has no value";
    let number = row.read("value", Number::read, problems, wrong, remedy)?;
    let wrong = match measure.unit() {
        Unit::Count if number.whole().is_none() => Some("is a count with a decimal"),
        Unit::Count if number.whole() > Some(ABSURD_COUNT) => Some("is more people than can be"),
        Unit::Rate if number.tenths() > ABSURD_RATE_TENTHS => Some("is a higher rate than can be"),
        Unit::Count if number.whole() == Some(0) => Some("is zero without being called nil"),
        _ => None,
    };
    match wrong {
        None => Some(number),
        Some(wrong) => {
            problems.add(row.problem("value", wrong, "check it in the source; write an empty value of the kind nil for none"));
            None
        }
    }
}
