//! Which year the figures of a table are of.

use super::{FORMS, Sheet, book, of, text, told};
use mappa_core::Year;
use mappa_import::Concern;

#[test]
fn a_year_that_has_not_ended_is_doubted() {
    let doubts = |today: &str| {
        let mut import = text("Area,Category 1\nKent,10\n");
        import.doubt_years_after(today);
        told(&import, Concern::Years).join("\n")
    };
    let doubt = "2016/17 has not ended yet: its figures would be of 31 March 2017. Check the year";
    assert_eq!([doubts("2017-03-30"), doubts("2017-03-31")], [doubt, ""]);
}

#[test]
fn a_table_under_another_has_a_title_of_its_own() {
    let rows = ["MAPPA 2015/16", "Area|Category 1", "Kent|10", "Essex|11", "A note on 2014/15|5"];
    let rows: Vec<&str> = rows.into_iter().chain(["MAPPA 2016/17", "Area|Category 1", "Kent|12", "Essex|13"]).collect();
    let import = book(&[Sheet::of("Tables", &rows)]).unwrap();
    let counts: Vec<String> =
        import.figures.iter().map(|one| format!("{} {}", one.found.year.text(), one.found.number.text())).collect();
    assert_eq!(counts, ["2015/16 10", "2015/16 11", "2016/17 12", "2016/17 13"]);
    assert_eq!(import.title, "MAPPA 2015/16");
}

#[test]
fn the_year_is_that_of_the_title_else_the_sheet_else_a_cover_that_is_seen() {
    let table = |name: &str| Sheet::of(name, &["Area|Category 1", "Kent|10", "Essex|11"]);
    let years = |sheets: &[Sheet]| book(sheets).map(|import| import.years.iter().map(|year| year.text()).collect::<Vec<_>>());
    let cover = |text: &str| Sheet::of("Cover", &[text]);
    assert_eq!(years(&[table("Table 2016-17"), cover("MAPPA 2017/18")]).unwrap(), ["2016/17"]);
    assert_eq!(years(&[table("Table 1"), cover("MAPPA 2017/18")]).unwrap(), ["2017/18"]);
    let hidden = Sheet { hidden: true, ..cover("MAPPA 2017/18") };
    for sheets in [[table("Table 1"), hidden], [table("Table 1"), cover("MAPPA 2016/17 and 2017/18")]] {
        assert!(years(&sheets).unwrap_err().contains("neither its title nor its name gives the year"));
    }
}

#[test]
fn a_year_that_is_given_is_taken_and_what_says_otherwise_is_told() {
    let year = Year::from_text("2017/18");
    let import = of("tables.csv", b"MAPPA 2016/17\nArea,Category 1\nKent,10\n", year).unwrap();
    assert_eq!(import.years, year.into_iter().collect::<Vec<_>>());
    assert_eq!(told(&import, Concern::Years), ["it was read as of 2017/18, the year given, but its title says 2016/17"]);
    assert_eq!(import.guesses(), [(Concern::Years, 1)]);
    let two = of("2015-16 2016-17.csv", b"Area,Category 1\nKent,10\n", None).unwrap_err();
    assert!(two.contains("its name names 2015/16 and 2016/17: choose the year of its figures"), "{two}");
}

#[test]
fn a_row_without_a_year_or_with_no_mappa_year_is_skipped_and_told() {
    let import = text("Area,Year,Category 1\nKent,,10\nEssex,2016,11\nSurrey,2016/17,12\n");
    assert_eq!(
        told(&import, Concern::Cells),
        [
            "row 2, column A: the row of Kent has no year. Row skipped",
            "row 3, column B has “2016”, not a MAPPA year such as 2024/25. Row skipped"
        ]
    );
    assert_eq!(import.figures.len(), 1);
}

#[test]
fn tables_of_several_years_in_one_workbook_keep_their_own() {
    let table = |name: &str, count: &str| Sheet::of(name, &["Area|Category 1", &["Kent|", count].concat(), "Essex|11"]);
    let both = [table("2015-16", "10"), table("2016-17", "12")];
    let given = of("tables.xlsx", &(FORMS[0].1)(&both), Year::from_text("2017/18")).unwrap();
    assert_eq!(given.years.iter().map(|year| year.text()).collect::<Vec<_>>(), ["2015/16", "2016/17"]);
    let unused = "the year given, 2017/18, was not used: the file itself names the year of every figure";
    assert_eq!(told(&given, Concern::Years), [unused]);
    let two = book(&[Sheet::of("One", &["MAPPA 2015/16 and 2016/17", "Area|Category 1", "Kent|10"])]).unwrap_err();
    assert!(two.contains("its title names 2015/16 and 2016/17: choose the year of its figures"), "{two}");
    let rows = Sheet::of("One", &["MAPPA 2015/16 and 2016/17", "Area|Year|Category 1", "Kent|2015/16|10", "Kent|2016/17|12"]);
    assert_eq!(book(&[rows]).unwrap().years.len(), 2, "each row says its own");
}

#[test]
fn a_table_without_a_title_is_of_the_year_that_stands_above_all() {
    let rows = ["MAPPA 2016/17", "Area|Category 1", "Kent|10", "Essex|11", "", "Area|Category 2", "Kent|20", "Essex|21"];
    let import = book(&[Sheet::of("Tables", &rows)]).unwrap();
    let years: Vec<String> = import.figures.iter().map(|one| one.found.year.text()).collect();
    assert_eq!(years, ["2016/17"; 4]);
}
