//! The lines on a table that was read.

use super::{HELD, Sheet, book, text, told};
use mappa_core::dataset::Kind;
use mappa_core::{Measure, Number, Year};
use mappa_import::{Concern, Headings, read};

#[test]
fn each_change_has_its_line_and_what_stays_is_counted() {
    let rows = "area,year,measure,value\nderbyshire,2016/17,rso,1200\nderbyshire,2016/17,rso_rate,125\n\
                derbyshire,2016/17,revoked,15\nderbyshire,2016/17,cat4,7\nderbyshire,2016/17,cat3,\n";
    let import = text(rows);
    assert_eq!(
        import.lines(&HELD),
        [
            "“2016-17.csv”: 5 rows, 4 figures of 2016/17",
            "1 new, 2 unchanged, 1 changed",
            "1 cell is blank: left blank",
            "Derbyshire, 2016/17, Registered sexual offenders: 1,154 → 1,200",
            "Derbyshire, 2016/17, Rate per 100,000 people aged 10+: 125.2 stays; 125 is the same, rounded",
        ]
    );
    assert_eq!(import.counts(), (1, 2, 1));
}

#[test]
fn of_many_changes_twenty_five_have_a_line() {
    let held = HELD.area_ids().flat_map(|area| HELD.page_years().map(move |year| (area, year)));
    let held = held.filter_map(|(area, year)| Some((area, year, HELD.count(area, year, Measure::Rso)?)));
    let rows: Vec<String> =
        held.map(|(area, year, count)| format!("{},{},rso,{}\n", HELD.area(area).slug, year.text(), count + 1)).collect();
    let lines = |many: usize| text(&["area,year,measure,value\n", &rows[..many].concat()].concat()).lines(&HELD);
    assert_eq!(lines(25).iter().filter(|line| line.contains(" → ")).count(), 25);
    assert!(!lines(25).iter().any(|line| line.contains("more that differ")));
    let more = lines(27);
    assert_eq!(more.iter().filter(|line| line.contains(" → ")).count(), 25);
    assert_eq!(more.last().map(String::as_str), Some("… and 2 more that differ from what we have"));
}

#[test]
fn sheets_that_were_not_read_are_named_beside_those_that_were() {
    let table =
        |name: &str, heading: &str| Sheet::of(name, &["MAPPA 2016/17", &["Area|", heading].concat(), "Kent|10", "Essex|11"]);
    let line = |sheets: &[Sheet]| {
        let lines = book(sheets).unwrap().lines(&HELD);
        lines.into_iter().find(|line| line.starts_with("Read from"))
    };
    let (one, other) = (table("One", "Category 1"), table("Two", "Category 2"));
    assert_eq!(line(&[one.clone(), other.clone()]), None);
    let (notes, cover) = (Sheet::of("Notes", &["A note"]), Sheet::of("Cover", &["A cover"]));
    let said = "Read from the sheet “One”; no figures were read from the sheet “Notes”";
    assert_eq!(line(&[one.clone(), notes.clone()]).as_deref(), Some(said));
    let said = "Read from the sheets “One”, “Two”; no figures were read from the sheets “Notes”, “Cover”";
    assert_eq!(line(&[one, other, notes, cover]).as_deref(), Some(said));
}

#[test]
fn areas_that_are_missing_are_counted_and_named() {
    let all: Vec<String> = HELD.areas.iter().map(|area| format!("{},10\n", area.name)).collect();
    let missing = |rows: &[String]| {
        let import = text(&["Area,Cat 1 (Total)\n", &rows.concat()].concat());
        told(&import, Concern::Areas).join("\n")
    };
    assert_eq!(missing(&all), "");
    assert_eq!(missing(&all[1..]), "1 area is not in the table: Avon and Somerset");
    assert_eq!(missing(&all[2..]), "2 areas are not in the table: Avon and Somerset, Bedfordshire");
}

#[test]
fn of_figures_with_one_mark_six_are_named() {
    let names = ["Kent", "Essex", "Surrey", "Dorset", "Norfolk", "Gwent", "Durham"];
    let marks = |areas: usize| {
        let rows: Vec<String> = names.iter().take(areas).map(|name| format!("{name},10 [p]\n")).collect();
        told(&text(&["Area,Category 1\n", &rows.concat()].concat()), Concern::Marks).join("\n")
    };
    assert_eq!(marks(1), "1 figure has a mark that is not kept ([p]: provisional): row 2, column B");
    assert!(
        marks(6).starts_with("6 figures have a mark that is not kept ([p]: provisional): row 2, column B; row 3"),
        "{}",
        marks(6)
    );
    assert!(marks(6).ends_with("; row 7, column B") && marks(7).ends_with("; row 7, column B …"), "{}", marks(7));
}

#[test]
fn counts_that_do_not_add_up_are_told_with_their_cells() {
    let sums = |table: &str| told(&text(table), Concern::Sums).join("\n");
    let levels = |cells: &str| sums(&format!("Area,Cat 1,Cat 1 Level 1,Cat 1 Level 2,Cat 1 Level 3\nKent,{cells}\n"));
    assert_eq!(levels("10,9,1,0"), "");
    assert_eq!(levels("10,9,0,[c]"), "", "what is withheld may be any number");
    assert!(levels("10,9,2,0").contains("add up to 11"), "none is a number");
    let said = levels("10,9,1,1");
    assert!(said.starts_with("Kent, 2016/17: Registered sexual offenders is 10 (B2), but its levels add up to 11 ("), "{said}");
    let third = |cells: &str| sums(&format!("Area,Cat 3,Cat 3 Level 1,Cat 3 Level 2,Cat 3 Level 3\nKent,{cells}\n"));
    assert_eq!([third("9,0,5,4"), third("10,1,5,4")], ["", ""], "some tables have a level 1");
    assert!(third("9,1,5,4").contains("add up to 10"), "{}", third("9,1,5,4"));
}

#[test]
fn a_rate_with_other_decimals_is_the_same() {
    let row = |area: &str, year: &str, value: &str| format!("area,year,measure,value\n{area},{year},rso_rate,{value}\n");
    let last = |row: &str| text(row).lines(&HELD).pop().unwrap_or_default();
    let said = last(&row("essex", "2019/20", "98.5"));
    assert_eq!(said, "Essex, 2019/20, Rate per 100,000 people aged 10+: 99 → 98.5 (the same, less rounded)");
    let said = last(&row("avon-and-somerset", "2022/23", "114.4"));
    assert_eq!(said, "Avon and Somerset, 2022/23, Rate per 100,000 people aged 10+: 114 → 114.4 (the same, less rounded)");
}

#[test]
fn a_derived_decimal_gives_way_to_the_table() {
    let mut dataset = HELD.clone();
    let (kent, year) = (dataset.area_of_slug("kent").expect("Kent"), Year::from_text("2016/17").expect("a year"));
    assert!(dataset.grid.put((kent, year, Measure::RsoRate), Kind::Derived, Number::Tenths(1252), &[]));
    let rows = "area,year,measure,value\nkent,2016/17,rso_rate,125\n";
    let import = read("x.csv", rows.as_bytes(), None, &dataset, &Headings::known().unwrap()).unwrap();
    let said = "Kent, 2016/17, Rate per 100,000 people aged 10+: 125.2 → 125 (the same, rounded)";
    assert_eq!(import.lines(&dataset).last().map(String::as_str), Some(said));
}

#[test]
fn many_figures_that_differ_are_doubted_where_they_are_a_fifth_of_all() {
    let held = HELD.area_ids().flat_map(|area| HELD.page_years().map(move |year| (area, year)));
    let held = held.flat_map(|(area, year)| Measure::ALL.iter().map(move |&measure| (area, year, measure)));
    let held: Vec<_> =
        held.filter_map(|(area, year, measure)| Some((area, year, measure, HELD.count(area, year, measure)?))).collect();
    let doubts = |changed: usize, all: usize| {
        let row = |(at, &(area, year, measure, count)): (usize, &(_, Year, Measure, u32))| {
            let count = count + u32::from(at < changed);
            format!("{},{},{},{count}\n", HELD.area(area).slug, year.text(), measure.id())
        };
        let rows: String = held.iter().take(all).enumerate().map(row).collect();
        told(&text(&["area,year,measure,value\n", &rows].concat()), Concern::Changes).join("\n")
    };
    let said = "21 of the 104 figures that we have already differ in this table: check its year, and that it is the Ministry’s";
    assert_eq!([doubts(21, 104), doubts(21, 105), doubts(20, 40)], [said, "", ""]);
}
