//! An import tells the truth: whose figures they are, when they were published, what has changed, and what it could not say.
#![cfg(feature = "shell")]

mod copied;

use copied::Data;
use mappa_core::{Measure, Year};

const ACCEPT: [&str; 2] = ["--accept", "areas"];

#[test]
fn a_table_that_does_not_say_whose_it_is_needs_a_source_that_is_there() {
    let data = Data::copied();
    let before = data.all();
    let mine = "area,year,measure,value,kind\nkent,2016/17,rso,1000,police\nkent,2017/18,rso,1040,rounded\n";
    let (good, said) = data.table("mine.csv", mine, &[]);
    assert!(!good && said.contains("does not say whose figures it holds") && said.contains("--source"), "{said}");
    let (good, said) = data.table("mine.csv", mine, &["--source", "nobody"]);
    assert!(!good && said.contains("--source “nobody” is not an id in sources.csv"), "{said}");
    assert_eq!(data.all(), before);
    let (good, said) = data.table("mine.csv", mine, &["--source", "argus-bn-2019"]);
    assert!(good && said.contains("2 figures new or changed"), "{said}");
    assert_eq!(data.row("kent,2016/17"), ["kent,2016/17,rso,1000,police,argus-bn-2019,shown,"]);
    assert_eq!(data.row("kent,2017/18"), ["kent,2017/18,rso,1040,rounded,argus-bn-2019,shown,"]);
    assert!(!data.text("sources.csv").contains("moj-2016-17"), "no workbook is invented");
    // a source whose row has been added for this import, and that no figure cites yet
    let row = "kent-police-2026,press,Kent Police,In answer to a request,2026-01-05,\n";
    std::fs::write(data.0.path().join("sources.csv"), data.text("sources.csv") + row).unwrap();
    let (good, said) =
        data.table("more.csv", "area,year,measure,value\nkent,2018/19,rso,1100\n", &["--source", "kent-police-2026"]);
    assert!(good, "{said}");
}

#[test]
fn a_newspaper_does_not_push_the_ministrys_table_aside() {
    let data = Data::copied();
    let (good, said) = data.table("tables-2016-17.csv", "Area,Category 1 Total\nKent,1000\n", &ACCEPT);
    assert!(good, "{said}");
    let mine = "area,year,measure,value\nkent,2016/17,rso,1010\n";
    let (good, said) = data.table("mine.csv", mine, &["--source", "argus-bn-2019"]);
    assert!(good, "{said}");
    let rows = data.row("kent,2016/17,rso,");
    assert_eq!(rows[0], "kent,2016/17,rso,1000,published,moj-2016-17,shown,");
    assert!(rows[1].starts_with("kent,2016/17,rso,1010,published,argus-bn-2019,other,") && rows.len() == 2, "{rows:?}");
    assert!(rows[1].contains("as printed by The Argus (Brighton)"), "{rows:?}");
    assert!(!data.text("changes.csv").contains("1010"), "what is shown has not changed");
}

#[test]
fn a_day_and_an_address_that_are_known_are_kept() {
    let data = Data::copied();
    let table = "Area,Category 1 Total\nKent,1000\n";
    let url = "https://www.gov.uk/t.xlsx";
    let known = [&ACCEPT[..], &["--published", "2017-10-26", "--url", url]].concat();
    assert!(data.table("tables-2016-17.csv", table, &known).0);
    let (good, said) = data.table("tables-2016-17.csv", "Area,Category 1 Total\nKent,1001\n", &ACCEPT);
    assert!(good, "{said}");
    assert!(data.text("sources.csv").contains(&format!("MAPPA annual report 2016/17: area tables,2017-10-26,{url}\n")));
}

#[test]
fn nothing_new_is_no_edition() {
    let data = Data::copied();
    let table = "Area,Category 1 Total\nKent,1000\n";
    assert!(data.table("tables-2016-17.csv", table, &ACCEPT).0);
    let after = data.all();
    let later = [&ACCEPT[..], &["--date", "2026-01-31"]].concat();
    let file = data.0.path().join("tables-2016-17.csv");
    std::fs::write(&file, table).unwrap();
    let (good, said) = data.run(&[&["import", file.to_str().unwrap()], &later[..]].concat());
    std::fs::remove_file(&file).unwrap();
    assert!(good && said.contains("Nothing to write: no figure is new or changed."), "{said}");
    assert_eq!(data.all(), after);
    // who else says it is written, and is no edition either
    let edition = data.text("edition.csv");
    let mine = "area,year,measure,value\nkent,2016/17,rso,1000\n";
    let (good, said) = data.table("mine.csv", mine, &["--source", "argus-bn-2019"]);
    assert!(good && said.contains("only who says them"), "{said}");
    assert_eq!(data.row("kent,2016/17"), ["kent,2016/17,rso,1000,published,argus-bn-2019 moj-2016-17,shown,"]);
    assert_eq!(data.text("edition.csv"), edition);
}

#[test]
fn neither_a_blank_row_nor_a_heading_of_a_region_ends_a_table() {
    let data = Data::copied();
    let table = "Area,Category 1 Total,Category 2\nSouth East,,\nKent,,\n,,\nSurrey,800,\nNorth East,,\nWest Midlands,,\n\
                 Warwickshire,400,90\nWest Midlands,2500,600\nNotes,,\nKent has not answered.,,\n";
    let (good, said) = data.table("tables-2016-17.csv", table, &ACCEPT);
    assert!(good && said.contains("4 rows") && said.contains("39 areas are not in the table"), "{said}");
    assert_eq!(data.row("warwickshire,2016/17").len(), 2);
    assert_eq!(data.row("surrey,2016/17").len(), 1);
    assert!(data.row("kent,2016/17").is_empty(), "what is blank is not known, and nothing is filled in");
    assert!(data.row("west-midlands,2016/17,rso,")[0].contains(",2500,"), "an area that a region is named like");
}

#[test]
fn what_stood_beside_a_figure_and_agrees_with_the_new_one_is_credited() {
    let data = Data::copied();
    let mine = |count: u32| format!("area,year,measure,value\nkent,2016/17,rso,{count}\n");
    assert!(data.table("tables-2016-17.csv", "Area,Category 1 Total\nKent,1702\n", &ACCEPT).0);
    assert!(data.table("mine.csv", &mine(1707), &["--source", "argus-bn-2019"]).0);
    assert_eq!(data.row("kent,2016/17,rso,").len(), 2);
    let (good, said) = data.table("tables-2016-17.csv", "Area,Category 1 Total\nKent,1707\n", &ACCEPT);
    assert!(good, "{said}");
    assert_eq!(data.row("kent,2016/17,rso,"), ["kent,2016/17,rso,1707,published,moj-2016-17 argus-bn-2019,shown,"]);
}

#[test]
fn a_finer_value_stays_and_the_ministry_is_credited() {
    let data = Data::copied();
    let held = data.row("derbyshire,2016/17,rso_rate,");
    assert!(held.len() == 1 && held[0].contains(",125.2,published,"), "{held:?}");
    let table = "Area,RSOs per 100000 population\nDerbyshire,125\n";
    let (good, said) = data.table("tables-2016-17.csv", table, &ACCEPT);
    assert!(good && said.contains("125.2 stays; 125 is the same, rounded"), "{said}");
    let now = data.row("derbyshire,2016/17,rso_rate,");
    assert!(now.len() == 1 && now[0].contains(",125.2,published,moj-2016-17 "), "{now:?}");
    assert!(!data.text("changes.csv").contains("derbyshire"), "nothing has changed");
}

#[test]
fn a_dry_run_with_open_doubts_fails_and_one_without_does_not() {
    let data = Data::copied();
    let before = data.all();
    let table = "Area,Category 1 Total\nKent,1000\n";
    let (good, said) = data.table("tables-2016-17.csv", table, &["--dry-run"]);
    assert!(!good && said.contains("Dry run: nothing was written") && said.contains("--accept areas"), "{said}");
    let (good, said) = data.table("tables-2016-17.csv", table, &[&ACCEPT[..], &["--dry-run"]].concat());
    assert!(good, "{said}");
    assert_eq!(data.all(), before);
}

/// The breaks of this project, over the frozen figures: the row of 2024/25 stands ready.
#[test]
fn a_break_that_stands_ready_is_told_once_its_year_is_there() {
    let data = Data::copied();
    for name in ["breaks.csv", "welsh.csv"] {
        std::fs::copy(copied::here("../../data").join(name), data.0.path().join(name)).unwrap();
    }
    let year = |begins| Year::beginning(begins).unwrap();
    let barred = |data: &Data| {
        let dataset = mappa_data::load(data.0.path()).expect("sound");
        let between = |measure| dataset.break_between(measure, year(2023), year(2024)).is_some();
        (dataset.last_year(), [Measure::Cat2, Measure::Total, Measure::Rso].map(between))
    };
    assert_eq!(barred(&data).0, year(2023), "before the table is there, no page is of that year");
    let (good, said) = data.import("mappa-2024-25-area-tables.xlsx", &[]);
    assert!(good, "{said}");
    assert_eq!(barred(&data), (year(2024), [true, true, false]));
}
