//! Which rows and columns are read, and what is told of the others.

use super::{Sheet, book, of, text, told};
use mappa_import::Concern;

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
    assert_eq!(
        import.figures.iter().map(|one| one.found.number.text()).collect::<Vec<_>>(),
        ["10"],
        "the larger stands for both"
    );
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
fn a_name_that_is_near_to_an_areas_is_offered() {
    let offered = |name: &str| told(&text(&format!("Area,Category 1\nKent,10\n{name},11\n")), Concern::Names).join("\n");
    assert!(offered("Darbyshire").contains("“Darbyshire” is not a police area we recognise (closest: Derbyshire). Row skipped"));
    assert!(offered("Atlantis").contains("“Atlantis” is not a police area we recognise. Row skipped"));
}

#[test]
fn a_total_of_some_areas_is_not_taken_for_that_of_england_and_wales() {
    let import = text("Area,Category 1\nKent,10\nEssex,11\nTotal,21\n");
    assert_eq!((import.figures.len(), import.rows), (2, 2));
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

#[test]
fn the_same_figure_in_two_tables_is_read_once_and_another_is_refused() {
    let tables = |other: &str| {
        book(&["One", "Two"].map(|name| {
            let kent = if name == "One" { "Kent|10" } else { other };
            Sheet::of(name, &["MAPPA 2016/17", "Area|Category 1", kent, "Essex|11"])
        }))
    };
    assert_eq!(tables("Kent|10").unwrap().figures.len(), 2);
    let why = tables("Kent|12").unwrap_err();
    let said =
        "Kent, 2016/17, Registered sexual offenders is 10 in sheet “One”, row 3, column B and 12 in sheet “Two”, row 3, column B";
    assert!(why.contains(said), "{why}");
}

#[test]
fn a_table_that_heads_no_areas_is_read_by_a_guess_that_says_where() {
    let import = text("MAPPA\n,Category 1,Category 2\nKent,10,20\nEssex,11,21\nSurrey,12,22\n");
    assert_eq!(import.figures.len(), 6);
    let said = told(&import, Concern::Layout).join("\n");
    assert_eq!(said, "row 2, column A: no column is headed “Area”; this one was taken for the areas");
    assert_eq!(import.guesses(), [(Concern::Layout, 6)]);
}

#[test]
fn tables_of_something_else_are_told_unless_they_are_hidden_notes() {
    let good = Sheet::of("Tables", &["MAPPA 2016/17", "Area|Category 1", "Kent|10", "Essex|11"]);
    let weather = Sheet::of("Weather", &["Area|Rain", "Kent|5"]);
    let import = book(&[good.clone(), weather.clone()]).unwrap();
    assert_eq!(told(&import, Concern::Layout), ["row 1 of sheet “Weather” has no MAPPA headings: that table was not read"]);
    let why = book(&[weather]).unwrap_err();
    assert!(why.contains("row 1 of sheet “Weather” has no MAPPA headings: choose the area tables workbook"), "{why}");
    let old = Sheet { hidden: true, ..Sheet { name: "Old".into(), ..good.clone() } };
    let notes = Sheet { hidden: true, ..Sheet::of("Notes", &["A note"]) };
    let hidden = |sheet: &Sheet| told(&book(&[good.clone(), sheet.clone()]).unwrap(), Concern::Hidden).join("\n");
    assert_eq!(hidden(&old), "the sheet “Old” is hidden and was not read: unhide it to have it read");
    assert_eq!(hidden(&notes), "");
    assert!(!import.tidy && text("area,year,measure,value\nkent,2016/17,rso,10\n").tidy);
}
