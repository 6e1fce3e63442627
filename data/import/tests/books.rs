//! Workbooks in every layout that the Ministry has used, written by a real spreadsheet program, and bad ones of every kind.
//! `tests/books/make.py` made them.

use mappa_core::dataset::{Dataset, Kind};
use mappa_core::{Measure, Number, Year};
use mappa_import::{Concern, Fate, Headings, Import, read};
use rstest::rstest;
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> = LazyLock::new(|| mappa_data::load(&folder("../../tests/fixture")).expect("the dataset"));

fn folder(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn book(name: &str) -> Vec<u8> {
    std::fs::read(folder("tests/books").join(name)).expect(name)
}

fn imported(name: &str) -> Import {
    read(name, &book(name), None, &HELD, &Headings::known().unwrap()).unwrap_or_else(|said| panic!("{said}"))
}

fn refused(name: &str, bytes: &[u8]) -> String {
    read(name, bytes, None, &HELD, &Headings::known().unwrap()).expect_err(name)
}

fn figure(import: &Import, area: &str, measure: Measure) -> Option<(Kind, Number)> {
    let area = HELD.area_of_slug(area).expect(area);
    let one = import.figures.iter().find(|one| one.found.area == area && one.found.measure == measure)?;
    Some((one.found.kind, one.found.number))
}

fn concerns(import: &Import) -> Vec<Concern> {
    import.concerns.iter().map(|(concern, _)| *concern).collect()
}

#[rstest]
#[case::contents_first_header_on_row_7("mappa-2024-25-area-tables.xlsx", 2024, 1032)]
#[case::numbers_as_text_total_first("mappa-2023-24-row5-total-first.xlsx", 2023, 1032)]
#[case::xls("mappa-annual-report-2013-14-by-area.xls", 2013, 989)]
#[case::ods("mappa-2018-19.ods", 2018, 1031)]
fn every_layout_is_read_whole(#[case] name: &str, #[case] begins: u16, #[case] figures: usize) {
    let import = imported(name);
    assert_eq!(import.years, [Year::beginning(begins).unwrap()]);
    assert_eq!((import.rows, import.figures.len()), (43, figures));
    let doubted = concerns(&import);
    assert!(
        !doubted.iter().any(|concern| matches!(concern, Concern::Headings | Concern::Names | Concern::Cells | Concern::Areas)),
        "{:?}",
        import.concerns
    );
    // the same cell, read from the other end: the areas add up to England and Wales
    let of = |area: &str| figure(&import, area, Measure::Rso).and_then(|(_, number)| number.whole()).expect(area);
    let areas: u32 = HELD.police_areas().map(|area| of(&HELD.area(area).slug)).sum();
    assert_eq!(of("england-and-wales"), areas);
}

#[test]
fn names_that_the_ministry_uses_otherwise_are_the_same_areas() {
    let import = imported("mappa-2023-24-row5-total-first.xlsx");
    assert!(figure(&import, "cleveland", Measure::Rso).is_some(), "Teesside");
    assert!(figure(&import, "london", Measure::Rso).is_some(), "London (Metropolitan and City)");
}

#[test]
fn orders_of_before_2015_are_read_as_what_they_have_become() {
    let import = imported("mappa-annual-report-2013-14-by-area.xls");
    assert!(figure(&import, "kent", Measure::Shpo).is_some() && figure(&import, "kent", Measure::ShpoTravel).is_some());
    assert!(figure(&import, "kent", Measure::Cat4).is_none());
}

#[test]
fn each_mark_has_its_own_reason() {
    let import = imported("mappa-2018-19.ods");
    let count = |kind: Kind| import.figures.iter().filter(|one| one.found.kind == kind).count();
    assert_eq!((count(Kind::Suppressed), count(Kind::NotCollected), import.blank), (2, 2, 1));
    assert!(count(Kind::Nil) > 0);
}

#[test]
fn a_table_of_our_own_form() {
    let import = imported("tidy.csv");
    assert_eq!(figure(&import, "kent", Measure::Rso), Some((Kind::Published, Number::Whole(1887))));
    assert!(import.figures.iter().any(|one| one.found.kind == Kind::Nil));
    assert_eq!(concerns(&import), []);
}

#[test]
fn a_table_parted_by_semicolons_in_latin_1() {
    let import = imported("wide-semicolon.csv");
    assert_eq!((import.rows, import.figures.len()), (5, 10));
    assert!(import.title.contains("Résumé"));
    assert_eq!(concerns(&import), [Concern::Areas]);
}

#[rstest]
#[case("bad-bomb.xlsx", "unpacks to more than 30 MB")]
#[case("bad-encrypted.xlsx", "protected by a password: open it in a spreadsheet program")]
#[case("bad-truncated.xlsx", "could not be read as a workbook")]
#[case("bad-other.xlsx", "no sheet has a row of headings that begins with “Area”")]
#[case("bad-duplicate.xlsx", "Bedfordshire appears twice, in rows 7 and 12 of sheet “Area tables”")]
#[case("bad-two-years.xlsx", "names 2023/24 and 2024/25: choose the year")]
#[case("empty.xlsx", "it is empty")]
fn what_makes_no_sense_is_refused_in_a_sentence(#[case] name: &str, #[case] said: &str) {
    let sentence = refused(name, &book(name));
    assert!(sentence.starts_with(&format!("“{name}” was not read: ")) && sentence.contains(said), "{sentence}");
    assert!(!sentence.contains('\n'));
}

#[rstest]
#[case(
    "bad-formula-error.xlsx",
    Concern::Cells,
    "row 7, column B (Bedfordshire, Registered sexual offenders) has the formula error #"
)]
#[case("bad-letter.xlsx", Concern::Cells, "row 8, column B (Cambridgeshire, Registered sexual offenders) has “1,0l7”")]
#[case(
    "bad-sums.xlsx",
    Concern::Sums,
    "Derbyshire, 2024/25: Registered sexual offenders is 1,290 (E12), but its levels add up to 1,280 (B12, C12, D12), on the sheet “Area tables”"
)]
#[case(
    "bad-sums.xlsx",
    Concern::Sums,
    "England and Wales is 70,758 (E48), but the areas add up to 70,658 (E6 to E47), on the sheet “Area tables”"
)]
#[case(
    "mappa-2024-25-unknown-headings.xlsx",
    Concern::Headings,
    "we do not recognise the heading “Category 1 Totle” (closest: “category 1 total”)"
)]
#[case("mappa-2024-25-unknown-headings.xlsx", Concern::Headings, "we do not recognise the heading “Offenders per square mile”.")]
#[case("changes-500.xlsx", Concern::Changes, "59 of the 59 figures that we have already differ in this table")]
#[case("changes-500.xlsx", Concern::Rates, "Kent, 2019/20: the rate is")]
fn what_is_doubtful_is_told_with_its_place(#[case] name: &str, #[case] concern: Concern, #[case] said: &str) {
    let import = imported(name);
    assert!(import.concerns.iter().any(|(found, text)| *found == concern && text.contains(said)), "{:#?}", import.concerns);
}

#[test]
fn files_that_are_no_tables() {
    assert!(refused("x.csv", b"").contains("it is empty"));
    assert!(refused("x.csv", b"hello").contains("no sheet has a row of headings"));
    assert!(refused("x.xls", &[0_u8, 1, 2, 3]).contains("neither a workbook"));
    assert!(refused("x.xlsx", &vec![b'x'; 50_000_000]).contains("it is too big (50 MB)"));
    assert!(refused("x.csv", b"Area,Category 1\nKent,10\n").contains("neither its title nor its name gives the year"));
    assert!(refused("2024-25.csv", b"Area,Weather\nKent,wet\n").contains("row 1 has no MAPPA headings"));
}

#[test]
fn a_year_that_is_given_is_the_year() {
    let year = Year::beginning(2021);
    let import = read("bad-two-years.xlsx", &book("bad-two-years.xlsx"), year, &HELD, &Headings::known().unwrap()).unwrap();
    assert_eq!(import.years, [year.unwrap()]);
}

#[test]
fn what_is_held_already_is_the_same_and_the_same_rounded_is_said() {
    let kent = |rest: &str| format!("area,year,measure,value\n{rest}");
    let one = |text: &str| {
        read("x.csv", kent(text).as_bytes(), None, &HELD, &Headings::known().unwrap()).unwrap().figures.remove(0).fate
    };
    assert_eq!(one("Derbyshire,2016/17,rso,\"1,154\"\n"), Fate::Same);
    assert_eq!(one("derbyshire,2016/17,rso_rate,125\n"), Fate::Finer("125.2".into()));
    assert_eq!(one("Derbyshire Constabulary,2016/17,rso,1155\n"), Fate::Changed("1,154".into()));
    assert_eq!(one("kent,2016/17,rso,1155\n"), Fate::New);
}

#[test]
fn a_table_that_goes_on_below_what_is_looked_at_is_refused() {
    let row = |_| "kent,2016/17,rso,\n";
    let mut text = String::from("area,year,measure,value\n");
    text.extend((0..29_999).map(row));
    let read = |text: &str| read("x.csv", text.as_bytes(), None, &HELD, &Headings::known().unwrap());
    assert!(read(&(text.clone() + "\n\n,,,\n")).is_err_and(|said| said.contains("it has no figures")), "blank rows are none");
    let said = read(&(text + "essex,2016/17,rso,1000\n")).expect_err("a row is lost");
    assert!(
        said.contains("there is something in row 30001, column A, and only 30000 rows") && said.contains("several files"),
        "{said}"
    );
}

#[test]
fn headings_that_stand_twice_are_read_on_and_others_are_told() {
    let import = |second: &str| {
        let text = format!("Area,Category 1 Total,Category 2\nKent,1000,200\n{second}\nEssex,1100,300\nA note,,\n");
        read("2016-17.csv", text.as_bytes(), None, &HELD, &Headings::known().unwrap()).unwrap()
    };
    let printed_again = import("Area,Category 1 Total,Category 2");
    assert_eq!((printed_again.rows, concerns(&printed_again)), (2, vec![Concern::Areas]));
    let another = import("Area,Category 2,Category 1 Total");
    assert_eq!((another.rows, concerns(&another)), (2, vec![Concern::Areas]));
    assert_eq!(figure(&another, "essex", Measure::Cat2), Some((Kind::Published, Number::Whole(1100))), "by its own heading");
}
