//! Release day, rehearsed: `cargo run --features publish --example rehearsal -- PROGRAM DATA FOLDER REPORT` copies the dataset
//! folder DATA to FOLDER, makes three workbooks as the Ministry might publish them, and imports them with the importer's PROGRAM as
//! docs/release-day.md says. `cargo xtask test` does this, then publishes and tests the result. The workbooks are made from the
//! dataset itself, so that this works whatever data/ holds.

mod book;
mod release;
mod tables;
mod whole;

use mappa_core::{Dataset, Year};
use release::Release;
use std::fs;
use std::path::Path;
use tables::{Table, differing, full_of_holes, new_year};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [program, data, folder, report] = words.as_slice() else { panic!("PROGRAM DATA FOLDER REPORT") };
    let (data, folder) = (Path::new(data), Path::new(folder));
    copy(data, folder);
    let known = load(folder);
    let scratch = folder.with_extension("books");
    let made = scratch.join("made-full");
    mappa_data::make_full(data, &made).expect("a folder can be written");
    let made = load(&made);
    let tables: [Table; 3] = [new_year(&known, &made), full_of_holes(&known, &made), differing(&known, &made)];

    let mut told = format!(
        "# Release day, rehearsed\n\nOn a copy of {} (edition {}, to {}).\n",
        data.display(),
        known.edition.version,
        known.last_year().text()
    );
    for table in &tables {
        let file = scratch.join(format!("mappa-{}-area-tables.xlsx", table.year.slug()));
        book::write(table, &known, &file);
        told += &Release { program, folder, file: &file, table }.publish();
    }
    denominator(folder, tables[0].year);
    told += &release::check(program, folder);
    fs::write(report, &told).expect("the report can be written");
    println!("{told}");
}

fn load(folder: &Path) -> Dataset {
    mappa_data::load(folder).unwrap_or_else(|problems| panic!("{}: {}", folder.display(), problems[0]))
}

/// The tables of a dataset folder, in a folder that begins anew.
fn copy(data: &Path, folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder can be made");
    for entry in fs::read_dir(data).expect("the dataset folder").filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|ending| ending == "csv") {
            fs::copy(entry.path(), folder.join(entry.file_name())).expect("a file can be copied");
        }
    }
}

/// Step 6 of the run-book: which mid-year the rates of a new year stand on.
fn denominator(folder: &Path, year: Year) {
    let file = folder.join("denominators.csv");
    let known = fs::read_to_string(&file).expect("denominators.csv");
    if !known.contains(&year.text()) {
        fs::write(file, format!("{known}{},{}\n", year.text(), year.begins() - 1)).expect("it can be written");
    }
}
