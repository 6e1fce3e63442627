//! A guess is undone by its name: what rests on it is left out, and the rest stays as it was.

use mappa_core::Year;
use mappa_core::dataset::Dataset;
use mappa_import::{Concern, Headings, Import, read_without};
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));

fn read(text: &str, undone: &[Concern]) -> Result<Import, String> {
    read_without(undone, "t.csv", text.as_bytes(), Year::beginning(2023), &HELD, &Headings::known().unwrap())
}

/// The areas of which something was read, and how many figures rest on each guess.
fn said(import: &Import) -> (Vec<&str>, Vec<(&'static str, usize)>) {
    let areas = import.figures.iter().map(|one| HELD.area(one.found.area).slug.as_str()).collect();
    (areas, import.guesses().into_iter().map(|(concern, count)| (concern.name(), count)).collect())
}

#[test]
fn each_guess_is_undone_by_its_name() {
    let rows =
        "Area,Category 1 Total\nEssex,1900 [p]\nKent,2200\nDerbyshire1,1500\nMetropolitan Police,9000\nCity of London,20\n";
    let whole = read(rows, &[]).unwrap();
    assert_eq!(said(&whole), (vec!["essex", "kent", "derbyshire", "london"], vec![("names", 2), ("marks", 1)]));
    for (undone, areas, left, told) in [
        (vec![Concern::Marks], vec!["kent", "derbyshire", "london"], vec![("names", 2)], "1 figure based on a guess left out"),
        (vec![Concern::Names], vec!["essex", "kent"], vec![("marks", 1)], "2 figures based on a guess left out"),
        (vec![Concern::Marks, Concern::Names], vec!["kent"], vec![], "3 figures based on a guess left out"),
    ] {
        let import = read(rows, &undone).unwrap();
        assert_eq!(said(&import), (areas, left));
        assert!(import.lines(&HELD).iter().any(|line| line.starts_with(told)), "{:?}", import.lines(&HELD));
        // what was undone is no doubt any more; what is missing still is
        assert!(!import.concerns.iter().any(|(concern, text)| undone.contains(concern) && !text.contains("not in the table")));
        assert!(import.concerns.iter().any(|(concern, _)| *concern == Concern::Areas));
    }
}

#[test]
fn a_table_that_rests_on_one_guess_is_refused_without_it() {
    let dates = "area,year,measure,value,kind\nkent,Nov-10,rso,1600,published\n";
    let import = read(dates, &[]).unwrap();
    assert_eq!(said(&import).1, [("years", 1)]);
    assert!(read(dates, &[Concern::Years]).unwrap_err().contains("every figure in it is based on a guess that you left out"));
}
