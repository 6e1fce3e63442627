//! A table as text is read without a panic into figures of areas and years that are known, or refused in one short sentence.
//! Workbooks are damaged by `cargo xtask data mutate` instead: the libraries that open them may panic, which the importer catches
//! and this would not.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mappa_core::Year;
use mappa_fuzz::DATASET;
use mappa_import::{Headings, read};
use std::sync::LazyLock;

static HEADINGS: LazyLock<Headings> = LazyLock::new(|| Headings::known().expect("the shipped headings are good"));

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf]) {
        return;
    }
    match read("mappa-2016-17.csv", bytes, Year::beginning(2016), &DATASET, &HEADINGS) {
        Ok(import) => assert!(!import.figures.is_empty(), "nothing was read, and nobody was told"),
        Err(why) => assert!(why.chars().count() < 4_000 && why.ends_with('.'), "{why}"),
    }
});
