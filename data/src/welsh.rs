//! welsh.csv: names and words of the dataset in Welsh, for the pages that are published in Welsh.

use crate::problem::{Problem, Problems};
use crate::table::Table;
use mappa_core::Language;
use mappa_core::dataset::{Area, Dataset};
use std::path::Path;

/// The same dataset with Welsh names for all that has Welsh pages, and for its breaks. A name that is missing is a problem:
/// no Welsh page is published in part.
pub fn in_welsh(folder: &Path, dataset: &Dataset) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Problems::default();
    let table = Table::read(folder, "welsh.csv", COLUMNS, &mut problems);
    let welsh = translated(&table, dataset, &mut problems);
    problems.finish(welsh)
}

pub(crate) const COLUMNS: &[&str] = &["what", "of", "welsh"];

pub(crate) fn translated(table: &Table, dataset: &Dataset, problems: &mut Problems) -> Dataset {
    for row in table.rows().filter(|row| row.text("welsh").is_empty()) {
        problems.add(row.problem("welsh", "is empty", "write it in Welsh"));
    }
    let mut welsh = |what: &str, of: &str| {
        let found = table.rows().find(|row| (row.text("what"), row.text("of")) == (what, of));
        found.map_or_else(
            || {
                problems.add(missing(what, of));
                String::new()
            },
            |row| row.text("welsh").to_owned(),
        )
    };
    let mut dataset = Dataset { language: Language::Welsh, ..dataset.clone() };
    for Area { slug, name, short_name, forces, .. } in dataset.areas.iter_mut().filter(|area| area.in_welsh) {
        (*name, *short_name) = (welsh("name", slug), welsh("short_name", slug));
        for (force, _) in forces {
            *force = welsh("force", slug);
        }
    }
    for broken in &mut dataset.breaks {
        broken.words = welsh("break", &broken.words);
    }
    dataset
}

fn missing(what: &str, of: &str) -> Problem {
    Problem {
        file: "welsh.csv".into(),
        line: 0,
        column: what.into(),
        value: of.into(),
        wrong: "has no row".into(),
        remedy: format!("add a row “{what},{of},” with the Welsh for it"),
    }
}
