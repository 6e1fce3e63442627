//! What we give out goes through LibreOffice and comes back: `cargo xtask test --part office`, which runs
//! `cargo run --features publish --example office -- SOFFICE`. Every file is opened, saved in four forms, and read again: the
//! figures are the same, years are years, texts are as they were, and nothing has become a formula. So are the Ministry's tables
//! that tests make.

#[path = "../../data/import/tests/made/mod.rs"]
mod made;
mod program;
#[path = "../site/mod.rs"]
mod site;

use made::ministry::{Truth, differing, tables};
use mappa_core::dataset::Dataset;
use mappa_import::{Cell, Headings, read, sheets};
use program::{FORMS, as_text, saved};
use site::{fixture_folder, published, root};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let soffice = std::env::args().nth(1).expect("SOFFICE");
    let published = published("office", &fixture_folder(), "");
    let dataset = &published.site.dataset;
    let folder = root().join("target/test-office");
    let data = |name: &str| published.out.join("data").join(name);
    let texts = ["mappa.csv", "mappa-excel.csv", "area/derbyshire.csv", "area/dyfed-powys.csv"].map(data);
    let made = made(&folder.join("made"), dataset);
    let books: Vec<PathBuf> = [data("mappa.xlsx")].into_iter().chain(made).collect();
    for form in FORMS {
        for (how, files, filter) in [
            ("text", texts.as_slice(), Some(as_text(false))),
            ("text, with dates", texts.as_slice(), Some(as_text(true))),
            ("workbooks", books.as_slice(), None),
        ] {
            let out = folder.join(format!("{} from {how}", form.0));
            let files_now = saved(&soffice, files, form, filter.as_deref(), &out);
            for file in files {
                returned(file, &files_now, dataset, how);
            }
        }
        // what is said of sources, which is in no way ours: every text as it was, and none a formula
        let out = folder.join(format!("{} of sources", form.0));
        let sources = saved(&soffice, &[data("sources.csv")], form, Some(&as_text(false)), &out);
        let (was, is) = (cells(&data("sources.csv")), cells(&sources[0]));
        assert_eq!(was.len(), is.len(), "{}", sources[0].display());
        was.iter().zip(&is).for_each(|(was, is)| assert_eq!(was, is, "{}", sources[0].display()));
    }
    println!("LibreOffice gives back what we give out.");
}

/// The Ministry's tables of three years, as tests make them.
fn made(folder: &Path, dataset: &Dataset) -> Vec<PathBuf> {
    fs::create_dir_all(folder).expect("a folder can be made");
    let write = |(table, (ending, write)): (made::ministry::Table, made::Form)| {
        let file = folder.join(format!("{}.{ending}", table.file));
        fs::write(&file, write(&table.sheets)).expect("a file can be written");
        file
    };
    tables(dataset).into_iter().step_by(6).zip(made::FORMS).map(write).collect()
}

fn figures(file: &Path, dataset: &Dataset) -> (Truth, Vec<String>) {
    let (bytes, headings) = (fs::read(file).expect("a file"), Headings::known().expect("the headings"));
    let name = file.file_name().expect("a name").to_string_lossy();
    let import = read(&name, &bytes, None, dataset, &headings).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    let figures = import.figures.iter().map(|one| &one.found);
    let figures = figures.map(|found| ((found.area, found.year, found.measure), (found.kind, found.number))).collect();
    (figures, import.concerns.into_iter().map(|(_, text)| text).collect())
}

/// A file has the same figures as before it was saved anew.
fn returned(file: &Path, saved: &[PathBuf], dataset: &Dataset, how: &str) {
    let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
    let (truth, known) = figures(file, dataset);
    // a sheet of a workbook becomes a table in text of its own
    let is_it = |now: &&PathBuf| {
        let name = now.file_stem().expect("a name").to_string_lossy();
        let sheets = [&stem, "Figures", "Sheet1", "Area tables", "Area_tables"];
        name == stem || sheets.iter().any(|sheet| name == format!("{stem}-{sheet}"))
    };
    let now = saved.iter().find(is_it).unwrap_or_else(|| panic!("{} was not saved: {saved:?}", file.display()));
    let (found, told) = figures(now, dataset);
    assert_eq!(differing(&truth, &found), [] as [String; 0], "{} from {how}", now.display());
    let new: Vec<&String> = told.iter().filter(|text| !known.contains(text)).collect();
    println!("{:5} figures, {} from {how}: {new:?}", found.len(), now.file_name().expect("a name").to_string_lossy());
    let formulas = sheets(&fs::read(now).expect("a file")).expect("sheets");
    let formulas = formulas
        .iter()
        .flat_map(|sheet| sheet.rows.iter().flatten())
        .filter(|cell| matches!(cell, Cell::Error(_) | Cell::Unsaved));
    assert_eq!(formulas.count(), 0, "{}", now.display());
}

/// What stands in the cells of the first sheet, without what is blank.
fn cells(file: &Path) -> Vec<Vec<String>> {
    let sheets = sheets(&fs::read(file).expect("a file")).expect("sheets");
    let texts = |row: &Vec<Cell>| row.iter().map(Cell::text).filter(|text| !text.is_empty()).collect();
    sheets[0].rows.iter().map(texts).filter(|row: &Vec<String>| !row.is_empty()).collect()
}
