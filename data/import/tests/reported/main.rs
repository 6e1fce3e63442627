//! What is told of a table that was read: its lines, its areas, its marks, and which year it is of.

mod lines;
#[path = "../made/mod.rs"]
mod made;
mod rows;
mod years;

use made::{FORMS, Sheet};
use mappa_core::Year;
use mappa_core::dataset::Dataset;
use mappa_import::{Concern, Headings, Import, read};
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));

fn of(file: &str, bytes: &[u8], year: Option<Year>) -> Result<Import, String> {
    read(file, bytes, year, &HELD, &Headings::known().unwrap())
}

fn text(text: &str) -> Import {
    of("2016-17.csv", text.as_bytes(), None).unwrap_or_else(|why| panic!("{why}"))
}

/// What is told under a name.
fn told(import: &Import, concern: Concern) -> Vec<&str> {
    import.concerns.iter().filter(|(one, _)| *one == concern).map(|(_, text)| text.as_str()).collect()
}

/// A workbook in the first of the forms.
fn book(sheets: &[Sheet]) -> Result<Import, String> {
    of("tables.xlsx", &(FORMS[0].1)(sheets), None)
}
