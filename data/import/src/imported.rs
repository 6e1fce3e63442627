//! Rows that were read, as an [`Import`]: compared with what is held, and added up.

use crate::compare::{Fate, compare};
use crate::rows::Rows;
use crate::{Concern, Import, sums};
use mappa_core::{Dataset, Year};

/// More figures than this that differ from what is held, and more than one in [`CHANGED_SHARE`] of those compared, are a concern.
const MOST_CHANGED: usize = 20;
/// See [`MOST_CHANGED`].
const CHANGED_SHARE: usize = 5;

/// The import of rows.
pub fn imported(file: &str, title: String, rows: Rows, dataset: &Dataset) -> Import {
    let mut years: Vec<Year> = rows.figures.iter().map(|found| found.year).collect();
    years.sort_unstable();
    years.dedup();
    let figures = compare(dataset, rows.figures);
    let mut concerns = rows.concerns;
    let changed = figures.iter().filter(|one| matches!(one.fate, Fate::Changed(_))).count();
    let compared = figures.iter().filter(|one| one.fate != Fate::New).count();
    if changed > MOST_CHANGED && changed * CHANGED_SHARE > compared {
        let text = format!(
            "{changed} of the {compared} figures that we have already differ in this table: check its year, and that it is the \
             Ministry’s"
        );
        concerns.push((Concern::Changes, text));
    }
    for &year in &years {
        concerns.extend(sums::doubts(dataset, year, &figures).into_iter().map(|doubt| (doubt.concern, doubt.text)));
    }
    concerns.sort_by_key(|(concern, _)| *concern);
    Import {
        file: file.into(),
        title,
        years,
        rows: rows.rows,
        blank: rows.blank,
        figures,
        left_out: rows.left_out,
        undone: rows.undone,
        tidy: false,
        unread: Vec::new(),
        concerns,
    }
}
