//! `cargo xtask data import` as a maintainer runs them, on a copy of the dataset.
#![cfg(feature = "shell")]

mod copied;

use copied::Data;
use std::fs;

#[test]
fn a_new_year_is_written_logged_and_sound_and_a_second_time_changes_nothing() {
    let data = Data::copied();
    let before = data.all();
    let (good, said) = data.import("mappa-2024-25-area-tables.xlsx", &["--dry-run"]);
    assert!(good && said.contains("1,032 new, 0 unchanged, 0 changed") && said.contains("nothing was written"), "{said}");
    assert_eq!(data.all(), before);
    let url = "https://www.gov.uk/tables.xlsx";
    let (good, said) = data.import("mappa-2024-25-area-tables.xlsx", &["--published", "2025-10-30", "--url", url]);
    assert!(good && said.contains("1032 figures new or changed"), "{said}");
    let dataset = mappa_data::load(data.0.path()).expect("sound");
    assert_eq!(dataset.last_year().text(), "2024/25");
    assert_eq!((dataset.edition.version.as_str(), dataset.edition.compiled.as_str()), ("2025-10", "2025-10-30"));
    assert!(data.text("sources.csv").contains(&format!(
        "moj-2024-25,workbook,Ministry of Justice,MAPPA annual report 2024/25: area tables,2025-10-30,{url}"
    )));
    assert_eq!(data.text("changes.csv").lines().count(), 1033);
    assert!(data.text("changes.csv").starts_with("date,area,year,measure,old,new,source\n2025-10-30,"));
    // rows that were there stay, and stand in the same order
    let lines: Vec<String> = data.text("figures.csv").lines().map(str::to_owned).collect();
    let old: Vec<&String> = lines.iter().filter(|line| !line.contains("moj-2024-25")).collect();
    let was: Vec<String> = before.iter().find(|(name, _)| name == "figures.csv").unwrap().1.lines().map(str::to_owned).collect();
    assert_eq!(old, was.iter().collect::<Vec<_>>());
    let after = data.all();
    let (good, said) = data.import("mappa-2024-25-area-tables.xlsx", &["--published", "2025-10-30", "--url", url]);
    assert!(good && said.contains("0 new, 1,032 unchanged, 0 changed"), "{said}");
    assert_eq!(data.all(), after);
}

#[test]
fn the_ministry_stands_before_the_press_whose_figure_is_kept_beside_it() {
    let data = Data::copied();
    let table = data.0.path().join("tables-2016-17.csv");
    fs::write(&table, "Area,Category 1 Total,RSOs per 100000 population\nDerbyshire,1154,126\nKent,1000,63\n").unwrap();
    let file = table.to_str().unwrap();
    let (good, said) = data.run(&["import", file, "--date", "2025-10-30"]);
    assert!(!good && said.contains("? areas: 41 areas are not in the table") && said.contains("--accept areas"), "{said}");
    assert!(data.row("kent,2016/17").is_empty());
    let (good, said) = data.run(&["import", file, "--date", "2025-10-30", "--accept", "areas"]);
    assert!(good && said.contains("Derbyshire, 2016/17, Rate per 100,000 people aged 10+: 125.2 → 126"), "{said}");
    // agreed: both sources; changed: the Ministry's is shown, the old one beside it with the reason
    let rso = data.row("derbyshire,2016/17,rso,");
    assert!(rso.len() == 1 && rso[0].contains(",moj-2016-17 ") && rso[0].contains(",shown,"), "{rso:?}");
    let rate = data.row("derbyshire,2016/17,rso_rate,");
    assert!(
        rate.len() == 2 && rate[0].contains("126,published,moj-2016-17,shown") && rate[1].contains(",other,\"as reported"),
        "{rate:?}"
    );
    assert!(data.text("changes.csv").contains("2025-10-30,derbyshire,2016/17,rso_rate,125.2,126,moj-2016-17"));
    assert!(mappa_data::load(data.0.path()).is_ok());
    // a revised table of the same year replaces what it said itself
    fs::write(&table, "Area,Category 1 Total\nKent,1001\n").unwrap();
    let (good, said) = data.run(&["import", file, "--date", "2025-11-30", "--accept", "areas"]);
    assert!(good && said.contains("Kent, 2016/17, Registered sexual offenders: 1,000 → 1,001"), "{said}");
    assert_eq!(data.row("kent,2016/17,rso,").len(), 1);
    assert!(data.text("changes.csv").contains("2025-11-30,kent,2016/17,rso,1000,1001,moj-2016-17"));
}

#[test]
fn what_makes_no_sense_changes_nothing_unless_it_is_accepted_by_name() {
    let data = Data::copied();
    let before = data.all();
    for book in [
        "changes-500.xlsx",
        "bad-sums.xlsx",
        "bad-letter.xlsx",
        "bad-truncated.xlsx",
        "bad-bomb.xlsx",
        "mappa-2024-25-unknown-headings.xlsx",
    ] {
        let (good, said) = data.import(book, &[]);
        assert!(!good && !said.contains("panicked"), "{book}: {said}");
        assert_eq!(data.all(), before, "{book}");
    }
    // found by damaging workbooks at random: a library asks for more memory than there is, which ends the process
    let (good, said) = data.import("bad-memory.xls", &[]);
    assert!(
        !good && said == "“bad-memory.xls” was not read: this file could not be read: save it anew in a spreadsheet program.\n",
        "{said}"
    );
    assert_eq!(data.all(), before);
    let (good, said) = data.import("changes-500.xlsx", &["--accept", "changes"]);
    assert!(!good && said.contains("--accept rates"), "{said}");
    let (good, said) = data.import("changes-500.xlsx", &["--accept", "everything"]);
    assert!(!good && said.contains("names nothing that can be accepted: it takes headings, names,"), "{said}");
    assert_eq!(data.all(), before);
    let (good, said) = data.import("changes-500.xlsx", &["--accept", "changes,rates"]);
    assert!(good, "{said}");
    assert!(mappa_data::load(data.0.path()).is_ok());
    let (good, said) = data.run(&["check"]);
    assert!(good && said.contains("all rows are good"), "{said}");
}

#[test]
fn a_guess_is_undone_by_name() {
    let data = Data::copied();
    let table = data.0.path().join("mappa-2016-17.csv");
    fs::write(&table, "Area,Category 1 Total\nKent,1001 [p]\nEssex,1402\n").unwrap();
    let file = table.to_str().unwrap();
    let (good, said) = data.run(&["import", file, "--accept", "areas"]);
    assert!(!good && said.contains("--accept marks"), "{said}");
    let (good, said) = data.run(&["import", file, "--date", "2025-10-30", "--accept", "areas", "--without", "marks"]);
    assert!(good && said.contains("1 figure based on a guess left out, as you asked"), "{said}");
    assert_eq!((data.row("kent,2016/17,rso,").len(), data.row("essex,2016/17,rso,").len()), (0, 1));
    let (good, said) = data.run(&["import", file, "--without", "luck"]);
    assert!(!good && said.contains("--without “luck” names nothing"), "{said}");
}

#[test]
fn every_name_that_accepts_is_explained() {
    let guide = fs::read_to_string(copied::here("../../docs/release-day.md")).unwrap();
    let (_, help) = Data::copied().run(&["import", "--help"]);
    for (name, _) in mappa_import::Concern::ALL {
        assert!(guide.contains(&format!("`{name}`")), "docs/release-day.md says nothing of {name}");
        assert!(help.contains(name), "{help}");
    }
}
