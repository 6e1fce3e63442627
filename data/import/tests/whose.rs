//! Whose figure is shown: a table that says the same, the same rounded, or something else, whoever says it and in whichever
//! order they come.
#![cfg(feature = "shell")]

mod copied;

use copied::Data;

const ACCEPT: [&str; 2] = ["--accept", "areas"];
const ARGUS: [&str; 2] = ["--source", "argus-bn-2019"];

/// The dataset, with the Ministry's table of 2016/17 in it, which has one figure.
fn with_ministry(measure: &str, value: &str) -> Data {
    let data = Data::copied();
    ministry(&data, measure, value);
    data
}

fn ministry(data: &Data, measure: &str, value: &str) -> String {
    let (good, said) = data.table("tables-2016-17.csv", &format!("Area,{measure}\nKent,{value}\n"), &ACCEPT);
    assert!(good, "{said}");
    said
}

fn argus(data: &Data, measure: &str, value: &str) -> String {
    let text = format!("area,year,measure,value,kind\nkent,2016/17,{measure},{value}\n");
    let (good, said) = data.table("mine.csv", &text, &ARGUS);
    assert!(good, "{said}");
    said
}

const COUNT: &str = "Category 1 Total";
const RATE: &str = "RSOs per 100000 population";

#[test]
fn a_witness_who_agrees_changes_neither_the_kind_nor_the_value() {
    let data = with_ministry(COUNT, "1000");
    for kind in ["police", "rounded", "derived"] {
        argus(&data, "rso", &format!("1000,{kind}"));
        assert_eq!(
            data.row("kent,2016/17,rso,"),
            ["kent,2016/17,rso,1000,published,argus-bn-2019 moj-2016-17,shown,"],
            "{kind}: what the Ministry has published is not a force's own count because somebody else counted as many"
        );
    }
    // the other way about, the Ministry's table makes a published figure of it
    let data = Data::copied();
    argus(&data, "rso", "1000,police");
    ministry(&data, COUNT, "1000");
    assert_eq!(data.row("kent,2016/17,rso,"), ["kent,2016/17,rso,1000,published,moj-2016-17 argus-bn-2019,shown,"]);
    // none, in two forms
    let data = Data::copied();
    argus(&data, "rso_rate", ",nil");
    ministry(&data, RATE, "0");
    assert_eq!(data.row("kent,2016/17,rso_rate,"), ["kent,2016/17,rso_rate,0,published,moj-2016-17 argus-bn-2019,shown,"]);
}

#[test]
fn the_report_says_what_stays_shown() {
    let data = with_ministry(COUNT, "1000");
    let said = argus(&data, "rso", "1010,published");
    assert!(
        said.contains("1,000 stays, as the Ministry’s own; 1,010 goes beside it as another source") && !said.contains('→'),
        "{said}"
    );
    assert!(said.contains("0 changed"), "{said}");
    // withheld by the Ministry, and printed by a newspaper
    let data = with_ministry(COUNT, "*");
    let said = argus(&data, "rso", "3,published");
    assert!(said.contains("withheld stays, as the Ministry’s own; 3 goes beside it as another source"), "{said}");
    assert!(data.row("kent,2016/17,rso,")[0].starts_with("kent,2016/17,rso,,suppressed,moj-2016-17,shown,"));
    // again: nothing changes, and a note that somebody has written stays
    let after = data.text("figures.csv");
    argus(&data, "rso", "3,published");
    assert_eq!(data.text("figures.csv"), after);
}

#[test]
fn the_finer_value_is_shown_and_both_are_credited_whoever_came_first() {
    let data = with_ministry(RATE, "125");
    argus(&data, "rso_rate", "125.2,published");
    let first = data.row("kent,2016/17,rso_rate,");
    assert_eq!(first, ["kent,2016/17,rso_rate,125.2,published,argus-bn-2019 moj-2016-17,shown,"]);
    assert!(data.text("changes.csv").contains(",125,125.2,argus-bn-2019"), "the page shows another value than before");
    ministry(&data, RATE, "125");
    assert_eq!(data.row("kent,2016/17,rso_rate,"), first);
    // a table that prints fewer decimals than it did: what is said to stay stays
    let data = with_ministry(RATE, "125.2");
    let said = ministry(&data, RATE, "125");
    assert!(said.contains("125.2 stays"), "{said}");
    assert_eq!(data.row("kent,2016/17,rso_rate,"), ["kent,2016/17,rso_rate,125.2,published,moj-2016-17,shown,"]);
}

#[test]
fn a_note_that_tells_of_the_figure_shown_before_says_so() {
    let data = Data::copied();
    let table = "Area,Category 1 Total\nSussex,1710\n";
    let (good, said) = data.table("tables-2018-19.csv", table, &ACCEPT);
    assert!(good, "{said}");
    let rows = data.row("sussex,2018/19,rso,");
    assert!(rows.len() == 3 && rows[0].contains(",1710,published,moj-2018-19,shown,"), "{rows:?}");
    let note = "as reported; the Ministry’s own table, which is shown, has another figure";
    assert!(rows.iter().any(|row| row.contains(",1702,") && row.trim_end_matches('"').ends_with(note)), "{rows:?}");
    let was = format!("{note}; noted when 1,702 was shown: a later story's value; the first published 1,702 fits its own rate");
    assert!(rows.iter().any(|row| row.contains(",1707,") && row.contains(&was)), "{rows:?}");
    // a second revision tells the same once
    let (good, said) = data.table("tables-2018-19.csv", "Area,Category 1 Total\nSussex,1711\n", &ACCEPT);
    assert!(good && data.text("figures.csv").matches(&was).count() == 1, "{said}");
    // and a table that agrees with what is shown leaves it as it is
    let data = Data::copied();
    assert!(data.table("tables-2018-19.csv", "Area,Category 1 Total\nSussex,1702\n", &ACCEPT).0);
    assert!(
        data.row("sussex,2018/19,rso,")[1]
            .ends_with(",other,\"a later story's value; the first published 1,702 fits its own rate\"")
    );
}

#[test]
fn what_stood_beside_a_figure_that_is_withheld_and_agrees_is_credited() {
    let data = with_ministry(COUNT, "1000");
    argus(&data, "rso", ",suppressed");
    assert_eq!(data.row("kent,2016/17,rso,").len(), 2);
    ministry(&data, COUNT, "*");
    assert_eq!(data.row("kent,2016/17,rso,"), ["kent,2016/17,rso,,suppressed,moj-2016-17 argus-bn-2019,shown,"]);
}

#[test]
fn a_dry_run_refuses_what_the_run_would_refuse() {
    let data = Data::copied();
    let before = data.all();
    let mine = "area,year,measure,value\nkent,2016/17,rso,1000\n";
    for (more, why) in [
        (&[][..], "does not say whose figures it holds"),
        (&["--source", "nobody"][..], "is not an id in sources.csv"),
        (&["--source", "argus-bn-2019", "--date", "today"][..], "--date “today” is no day"),
    ] {
        let file = data.0.path().join("mine.csv");
        std::fs::write(&file, mine).unwrap();
        let (good, said) = data.run(&[&["import", file.to_str().unwrap(), "--dry-run"], more].concat());
        std::fs::remove_file(&file).unwrap();
        assert!(!good && said.contains(why), "{said}");
    }
    assert_eq!(data.all(), before);
}
