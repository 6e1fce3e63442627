//! What is told of a table that was read: its lines, its areas, its marks, and which year it is of.

mod made;

use made::{FORMS, Sheet};
use mappa_core::dataset::Dataset;
use mappa_core::{Measure, Year};
use mappa_import::{Concern, Headings, Import, read};
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));

fn of(file: &str, bytes: &[u8], year: Option<Year>) -> Result<Import, String> {
    read(file, bytes, year, &HELD, &Headings::known().unwrap())
}

fn text(text: &str) -> Import {
    of("2016-17.csv", text.as_bytes(), None).unwrap_or_else(|why| panic!("{why}"))
}

/// What is told under a name.
fn told(import: &Import, concern: Concern) -> Vec<&str> {
    import.concerns.iter().filter(|(one, _)| *one == concern).map(|(_, text)| text.as_str()).collect()
}

/// A workbook in the first of the forms.
fn book(sheets: &[Sheet]) -> Result<Import, String> {
    of("tables.xlsx", &(FORMS[0].1)(sheets), None)
}

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
fn a_blank_row_is_that_of_an_area_unless_another_has_its_figures() {
    let counts = |rows: &str| {
        let import = text(&["Area,Category 1\n", rows].concat());
        (import.rows, import.blank)
    };
    assert_eq!(counts("London,\nKent,10\n"), (2, 1));
    assert_eq!(counts("London,\nKent,10\nLondon,20\n"), (2, 0), "the first heads a region");
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
fn a_figure_for_each_row_is_read_once_and_what_others_say_is_left_out() {
    let head = "area,year,measure,value,kind,status\n";
    let rows = "kent,2016/17,rso,10,,\nessex,2016/17,rso,11,,\nkent,2016/17,rso,10,,\nessex,2016/17,rso,12,,other\nessex,2016/17,rso,13,calculated,\n";
    let import = text(&[head, rows].concat());
    assert_eq!((import.rows, import.figures.len()), (3, 2));
    assert_eq!(import.left_out, ["2 rows of other sources, or calculated by us"]);
    assert_eq!(
        told(&import, Concern::Cells),
        ["Kent, 2016/17, rso appears twice with the same value, in rows 2 and 4: read once"]
    );
    let twice = "kent,2016/17,rso,10,,\nessex,2016/17,rso,11,,\ncumbria,2016/17,rso,9,,\nkent,2016/17,rso,12,,\n";
    let why = of("x.csv", [head, twice].concat().as_bytes(), None).expect_err("it has two numbers of Kent");
    assert!(why.contains("Kent, 2016/17, rso appears twice, in rows 2 and 5: remove one"), "{why}");
    let parts = "metropolitan police,2016/17,rso,10,,\ncity of london,2016/17,rso,1,,\n";
    let import = text(&[head, parts].concat());
    assert_eq!(import.figures.len(), 1);
    assert!(told(&import, Concern::Cells)[0].contains("one of the two forces of London, and the smaller"));
    let mut sheet =
        Sheet::of("Figures", &["area|year|measure|value", "kent|2016/17|rso|10", "essex|2016/17|rso|11", "gwent|2016/17|rso|12"]);
    sheet.hidden_rows = vec![2, 3];
    assert_eq!(
        told(&book(&[sheet]).unwrap(), Concern::Hidden),
        ["2 rows are hidden and were not read: unhide them to have them read"]
    );
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
fn a_name_that_is_near_to_an_areas_is_offered() {
    let offered = |name: &str| told(&text(&format!("Area,Category 1\nKent,10\n{name},11\n")), Concern::Names).join("\n");
    assert!(offered("Darbyshire").contains("“Darbyshire” is not a police area we recognise (closest: Derbyshire). Row skipped"));
    assert!(offered("Atlantis").contains("“Atlantis” is not a police area we recognise. Row skipped"));
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
fn a_total_of_some_areas_is_not_taken_for_that_of_england_and_wales() {
    let import = text("Area,Category 1\nKent,10\nEssex,11\nTotal,21\n");
    assert_eq!(import.figures.len(), 2);
    let said = told(&import, Concern::Names).join("\n");
    assert!(said.starts_with("row 4, column A: “Total” may be the total of some of the 2 areas in the table"), "{said}");
}

#[test]
fn of_two_forces_only_what_both_have_is_added_up() {
    let import = text("Area,Category 1,Category 2,Category 3\nMetropolitan Police,9000,[c],0\nCity of London,20,5,0\n");
    let figures: Vec<String> = import
        .figures
        .iter()
        .map(|one| format!("{} {} {:?}", one.found.measure.id(), one.found.number.text(), one.found.kind))
        .collect();
    assert_eq!(figures, ["rso 9,020 Derived", "cat3 0 Nil"]);
}

#[test]
fn a_column_that_is_no_measure_is_named_or_refused_with_its_place() {
    let why = |table: &str| of("2016-17.csv", table.as_bytes(), None).expect_err(table);
    let twice = why("Area,Category 1,RSOs\nKent,10,11\n");
    assert!(twice.contains("row 1, column B and row 1, column C are both headed as “Registered sexual offenders"), "{twice}");
    assert!(why("Area,Level,Category 1\nKent,2,10\n").contains("its rows part each area"));
    assert_eq!(text("Area,Level,Category 1\nKent,,10\n,2,\n").figures.len(), 1, "a column with nothing in it parts no rows");
    assert_eq!(text("Area,Category 1,Population,Population\nKent,10,5,5\n").left_out, ["Population"]);
    let bare = |rows: &[&str]| told(&book(&[Sheet::of("2016-17", rows)]).unwrap(), Concern::Headings).join("\n");
    let said = "sheet “2016-17”, row 2, column C: there are numbers in a column without a heading. Column skipped";
    assert_eq!(bare(&["Area|Category 1|", "Kent|10|5"]), said);
    assert_eq!(bare(&["Area|Category 1|", "Kent|10|see below", "|| 5"]), "");
    let mut sheet = Sheet::of("2016-17", &["Area|Category 1", "Kent|10", "Essex|11"]);
    sheet.hidden_columns = vec![0];
    let said = ["sheet “2016-17”, row 1, column A: the column of the areas is hidden"];
    assert_eq!(told(&book(&[sheet]).unwrap(), Concern::Hidden), said);
}
