//! The Ministry's area tables of every year from 2010/11 to 2024/25, in the three forms of workbook: every figure is read as it
//! is, and nothing is doubted.

mod made;

use made::FORMS;
use made::ministry::{Truth, differing, tables};
use mappa_core::dataset::Dataset;
use mappa_import::{Concern, Headings, Import, read};
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));

fn figures(import: &Import) -> Truth {
    let figures = import.figures.iter().map(|one| &one.found);
    figures.map(|found| ((found.area, found.year, found.measure), (found.kind, found.number))).collect()
}

#[test]
fn every_year_is_read_as_it_is_in_every_form() {
    let headings = Headings::known().unwrap();
    let mut count = 0;
    for table in tables(&HELD) {
        for (ending, write) in FORMS {
            let file = format!("{}.{ending}", table.file);
            let import = read(&file, &write(&table.sheets), None, &HELD, &headings).unwrap_or_else(|why| panic!("{why}"));
            assert_eq!(import.years, [table.year], "{file}");
            assert_eq!((import.rows, import.blank), (43, 0), "{file}");
            assert_eq!(differing(&table.truth, &figures(&import)), [] as [String; 0], "{file}");
            // the figures are made up: they are not those that are held
            let doubted: Vec<_> = import.concerns.iter().filter(|(concern, _)| *concern != Concern::Changes).collect();
            assert!(doubted.is_empty(), "{file}: {doubted:?}");
            count += import.figures.len();
        }
    }
    println!("{count} figures of 15 years in 3 forms");
}
