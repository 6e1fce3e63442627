//! What a workbook hides, merges and leaves unsaid, in workbooks that are written here part by part.

mod made;

use made::zip::zip;
use made::{FORMS, Sheet};
use mappa_core::dataset::Dataset;
use mappa_import::{Headings, Import, read};
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));

fn outcome(bytes: &[u8]) -> Result<Import, String> {
    read("2023-24.xlsx", bytes, None, &HELD, &Headings::known().unwrap())
}

/// `kent rso 10`, … and what is told.
fn said(import: &Import) -> (String, String) {
    let figure = |one: &mappa_import::Compared| {
        let found = &one.found;
        format!("{} {} {}", HELD.area(found.area).slug, found.measure.id(), found.number.text())
    };
    let figures: Vec<String> = import.figures.iter().map(figure).collect();
    let told: Vec<&str> = import.concerns.iter().map(|(_, text)| text.as_str()).collect();
    (figures.join(";"), told.join("\n"))
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook of sheets, each with its name, its state and its XML, in one of the two families of names.
fn xlsx(sheets: &[(&str, &str, &str)], main: &str, links: &str) -> Vec<u8> {
    let mut listed = String::new();
    let mut related = String::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    for (index, (name, state, xml)) in sheets.iter().enumerate() {
        let id = index + 1;
        listed += &format!("<sheet name=\"{name}\" sheetId=\"{id}\" {state} r:id=\"rId{id}\"/>");
        related += &format!("<Relationship Id=\"rId{id}\" Type=\"{links}/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>");
        parts.push((format!("xl/worksheets/sheet{id}.xml"), format!("<worksheet xmlns=\"{main}\">{xml}</worksheet>")));
    }
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" \
                 ContentType=\"application/xml\"/></Types>";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    parts.push(("[Content_Types].xml".into(), types.into()));
    parts.push((
        "_rels/.rels".into(),
        format!(
            "<Relationships xmlns=\"{package}\"><Relationship Id=\"r\" Type=\"{links}/officeDocument\" \
             Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    ));
    parts.push((
        "xl/workbook.xml".into(),
        format!("<workbook xmlns=\"{main}\" xmlns:r=\"{links}\"><sheets>{listed}</sheets></workbook>"),
    ));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships xmlns=\"{package}\">{related}</Relationships>")));
    zip(&parts)
}

/// The rows of a sheet: cells with text or numbers, `=` for a formula without a value, `=0` for one with 0.
fn rows(rows: &[(&str, &[&str])]) -> String {
    let mut xml = String::from("<sheetData>");
    for (row, (attributes, cells)) in rows.iter().enumerate() {
        xml += &format!("<row r=\"{}\" {attributes}>", row + 1);
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let place = format!("{}{}", char::from(b'A' + u8::try_from(column).unwrap()), row + 1);
            xml += &match cell.parse::<f64>() {
                Ok(number) => format!("<c r=\"{place}\"><v>{number}</v></c>"),
                Err(_) if *cell == "=" => format!("<c r=\"{place}\"><f>1+1</f></c>"),
                Err(_) if *cell == "=0" => format!("<c r=\"{place}\"><f>1+1</f><v>0</v></c>"),
                Err(_) => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"),
            };
        }
        xml += "</row>";
    }
    xml + "</sheetData>"
}

fn one(xml: &str) -> Result<Import, String> {
    outcome(&xlsx(&[("Tables", "", xml)], MAIN, LINKS))
}

#[test]
fn what_is_hidden_is_not_read_and_told() {
    let table = rows(&[
        ("", &["Area", "Category 1", "Category 2"]),
        ("hidden=\"1\"", &["Kent", "10", "20"]),
        ("", &["Essex", "11", "21"]),
    ]);
    let (figures, told) = said(&one(&table).unwrap());
    assert_eq!(figures, "essex rso 11;essex cat2 21");
    assert!(told.contains("rows that are hidden were not read: sheet “Tables”, row 2, column A (Kent)"), "{told}");
    let plain = rows(&[("", &["Area", "Category 1", "Category 2"]), ("", &["Kent", "10", "20"])]);
    for cols in [
        "<col min=\"3\" max=\"3\" hidden=\"1\"/>",
        "<col min=\"2\" max=\"2\" width=\"9\"/><col min=\"3\" max=\"5\" width=\"0\"/>",
    ] {
        let (figures, told) = said(&one(&format!("<cols>{cols}</cols>{plain}")).unwrap());
        assert_eq!(figures, "kent rso 10");
        assert!(told.contains("column C: the column “Category 2” is hidden"), "{told}");
    }
    let hidden = outcome(&xlsx(&[("A", "state=\"veryHidden\"", &plain)], MAIN, LINKS));
    assert!(hidden.unwrap_err().contains("the sheet “A” is hidden and was not read"));
}

#[test]
fn what_is_hidden_is_told_in_every_form() {
    let mut shown = Sheet::of(
        "Tables",
        &["Area|Category 1|Category 2|Total MAPPA offenders", "Kent|10|20|30", "Essex|11|21|32", "Surrey|12|22|34"],
    );
    (shown.hidden_rows, shown.hidden_columns) = (vec![2], vec![2]);
    let hidden = Sheet { hidden: true, ..Sheet::of("Old", &["Area|Category 1", "Kent|99"]) };
    let book = [Sheet::of("Notes", &["A note"]), shown, hidden];
    for (ending, write) in FORMS {
        let import = outcome(&write(&book)).expect(ending);
        let (figures, told) = said(&import);
        assert_eq!(figures, "kent rso 10;kent total 30;surrey rso 12;surrey total 34", "{ending}");
        assert_eq!(import.unread, ["Notes"], "{ending}");
        for what in ["row 3, column A (Essex)", "column C: the column “Category 2” is hidden", "the sheet “Old” is hidden"]
        {
            assert!(told.contains(what), "{ending}: {told}");
        }
    }
}

#[test]
fn a_merged_heading_reaches_as_far_as_it_is_merged() {
    let table = rows(&[
        ("", &["Area", "Category 1", "", "Category 2", "", "Total MAPPA offenders"]),
        ("", &["", "Level 1", "Total", "Level 1", "Total", ""]),
        ("", &["Kent", "8", "10", "18", "20", "30"]),
    ]);
    let merges = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"F1:F2\"/></mergeCells>";
    let (figures, told) = said(&one(&format!("{table}{merges}")).unwrap());
    assert_eq!(figures, "kent rso_l1 8;kent rso 10;kent cat2_l1 18;kent cat2 20;kent total 30");
    assert!(!told.contains("heading"), "{told}");
}

#[test]
fn what_is_merged_from_over_the_names_heads_no_figures() {
    let table = rows(&[
        ("", &["Area", "Category 1", "Category 2"]),
        ("", &["Level 1", "", ""]),
        ("", &["Kent", "10", "20"]),
        ("", &["Essex", "11", "21"]),
        ("", &["Surrey", "12", "22"]),
    ]);
    let merges = "<mergeCells><mergeCell ref=\"A2:C2\"/></mergeCells>";
    let (figures, _) = said(&one(&format!("{table}{merges}")).unwrap());
    assert!(figures.starts_with("kent rso 10;kent cat2 20;"), "{figures}");
}

#[test]
fn a_figure_that_is_merged_over_two_areas_is_of_neither() {
    let table = rows(&[("", &["Area", "Category 1"]), ("", &["Kent", "10"]), ("", &["Essex", ""]), ("", &["Surrey", "5"])]);
    let merges = "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>";
    let (figures, told) = said(&one(&format!("{table}{merges}")).unwrap());
    assert_eq!(figures, "surrey rso 5");
    assert!(told.contains("column B (Kent, Registered sexual offenders) is merged with its neighbour"), "{told}");
}

#[test]
fn formulas_without_values_are_no_zeros() {
    for formula in ["=", "=0"] {
        let table =
            rows(&[("", &["Area", "Category 1", "Category 2"]), ("", &["Kent", "10", formula]), ("", &["Essex", "11", formula])]);
        let (figures, told) = said(&one(&table).unwrap());
        assert_eq!(figures, "kent rso 10;essex rso 11", "{formula}");
        assert!(told.contains("has a formula whose result the file does not hold"), "{told}");
    }
}

#[test]
fn the_strict_form_is_read_as_the_other() {
    let table = rows(&[("", &["Area", "Category 1"]), ("hidden=\"true\"", &["Essex", "9"]), ("", &["Kent", "10"])]);
    let bytes = xlsx(
        &[("T", "", &table)],
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
    assert_eq!(said(&outcome(&bytes).unwrap()).0, "kent rso 10");
}

#[test]
fn tables_of_several_years_and_the_order_of_sheets() {
    let year = |title: &str, number: &str| rows(&[("", &[title]), ("", &["Area", "Category 1"]), ("", &["Kent", number])]);
    let (later, earlier) = (year("Area tables 2022/23", "12"), year("Area tables 2021/22", "11"));
    let import = outcome(&xlsx(&[("Z", "", &later), ("A", "", &earlier)], MAIN, LINKS)).unwrap();
    assert_eq!((said(&import).0.as_str(), import.years.len()), ("kent rso 12;kent rso 11", 2));
    let same = year("Area tables 2022/23", "13");
    let why = outcome(&xlsx(&[("Z", "", &later), ("A", "", &same)], MAIN, LINKS)).unwrap_err();
    assert!(why.contains("is 12 in sheet “Z”, row 3, column B and 13 in sheet “A”"), "{why}");
}

fn ods(tables: &str) -> Vec<u8> {
    let office = "urn:oasis:names:tc:opendocument:xmlns";
    let content = format!(
        "<office:document-content xmlns:office=\"{office}:office:1.0\" xmlns:table=\"{office}:table:1.0\" \
         xmlns:text=\"{office}:text:1.0\" xmlns:style=\"{office}:style:1.0\"><office:automatic-styles><style:style \
         style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body>\
         <office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = format!("<manifest:manifest xmlns:manifest=\"{office}:manifest:1.0\"></manifest:manifest>");
    zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", &manifest),
        ("content.xml", &content),
    ])
}

fn cells(cells: &[&str]) -> String {
    let one = |cell: &&str| match cell.parse::<f64>() {
        Ok(number) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        ),
        Err(_) if cell.is_empty() => "<table:table-cell/>".into(),
        Err(_) => format!("<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"),
    };
    cells.iter().map(one).collect()
}

#[test]
fn an_ods_hides_and_merges_as_an_xlsx_does() {
    let row = |attributes: &str, said: &[&str]| format!("<table:table-row {attributes}>{}</table:table-row>", cells(said));
    let body = [
        row("", &["Area", "Category 1", "Category 2"]),
        row("", &["Kent", "10", "20"]),
        row("table:visibility=\"filter\"", &["Essex", "11", "21"]),
        row("", &["Surrey", "12", "22"]),
    ]
    .concat();
    let columns = "<table:table-column/><table:table-column table:number-columns-repeated=\"1\"/><table:table-column table:visibility=\"collapse\"/>";
    let hidden = format!("<table:table table:name=\"A\" table:style-name=\"h\">{}</table:table>", body.replace("10", "99"));
    let blank = "<table:table-row table:number-rows-repeated=\"3\"/>";
    let import = outcome(&ods(&format!("{hidden}<table:table table:name=\"Z\">{columns}{blank}{body}</table:table>"))).unwrap();
    let (figures, told) = said(&import);
    assert_eq!(figures, "kent rso 10;surrey rso 12");
    assert!(
        told.contains("sheet “A” is hidden")
            && told.contains("“Category 2” is hidden")
            && told.contains("row 6, column A (Essex)"),
        "{told}"
    );
    // header rows in a group of their own, merged cells, a row that stands for two
    let merged = "<table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>Area</text:p></table:table-cell>\
                  <table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>Category <text:span>1</text:span></text:p></table:table-cell><table:covered-table-cell/>\
                  <table:table-cell office:value-type=\"string\"><text:p>Total MAPPA offenders</text:p></table:table-cell></table:table-row>";
    let below =
        format!("{}</table:table-header-rows>{}", row("", &["", "Level 1", "Total", ""]), row("", &["Kent", "8", "10", "30"]));
    let import = outcome(&ods(&format!("<table:table table:name=\"Z\">{merged}{below}</table:table>"))).unwrap();
    assert_eq!(said(&import).0, "kent rso_l1 8;kent rso 10;kent total 30");
    // a formula that has never been worked out
    let formula = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Kent</text:p></table:table-cell>\
                   <table:table-cell office:value-type=\"float\" office:value=\"10\"/><table:table-cell table:formula=\"of:=1+1\"/></table:table-row>";
    let import = outcome(&ods(&format!(
        "<table:table table:name=\"Z\">{}{formula}</table:table>",
        row("", &["Area", "Category 1", "Category 2"])
    )));
    let (figures, told) = said(&import.unwrap());
    assert!(figures == "kent rso 10" && told.contains("a formula whose result the file does not hold"), "{figures} {told}");
}

#[test]
fn other_zips_have_their_own_sentence() {
    for (parts, told) in [
        (&[("word/document.xml", "<w/>"), ("[Content_Types].xml", "")][..], "docx"),
        (&[("xl/workbook.bin", "x"), ("[Content_Types].xml", "")][..], "xlsb"),
        (&[("Index/Document.iwa", "x")][..], "Numbers"),
        (&[("mappa.csv", "a"), ("sources.csv", "b")][..], "zip of files"),
        (&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")][..], "no spreadsheet"),
    ] {
        let why = outcome(&zip(parts)).expect_err(told);
        assert!(why.contains(told), "{why}");
    }
}

#[test]
fn an_ods_is_read_however_its_xml_is_laid_out() {
    let row = |said: &[&str]| format!("<table:table-row>{}</table:table-row>", cells(said));
    let table = [row(&["Area", "Category 1", "Category 2"]), row(&["Kent", "10", "20"])].concat();
    let table = format!("<table:table table:name=\"A&amp;B &#8211; 1\">{table}</table:table>");
    let indented = table.replace("><", ">\n    <");
    let commented = table.replace("><", "><!-- <table:table-row table:visibility=\"collapse\"> --><");
    let quoted = table.replace("office:value=\"10\"", "table:formula='of:=IF([.A1]>0;10;\"\")' office:value=\"10\"");
    let noted = table
        .replace("<text:p>Kent</text:p>", "<office:annotation><text:p>Essex</text:p></office:annotation><text:p>Kent</text:p>");
    let parted = table.replace("<text:p>Kent</text:p>", "<text:p><text:span>Ke</text:span>n<!-- e -->t</text:p>");
    let twice =
        table.replace("<text:p>Category 2</text:p>", "<text:p>Category</text:p><text:p>2 <text:s text:c=\"3\"/>Total</text:p>");
    for table in [table, indented, commented, quoted, noted, parted, twice] {
        let (figures, told) = said(&outcome(&ods(&table)).unwrap_or_else(|why| panic!("{table}: {why}")));
        assert_eq!(figures, "kent rso 10;kent cat2 20", "{table}");
        assert!(!told.contains("skipped") && !told.contains("hidden"), "{told}");
    }
    // a day is told twice, and read once
    let day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2010-11-01\"><text:p>Nov-10</text:p></table:table-cell>";
    let row =
        |said: &str, year: &str| format!("<table:table-row>{}{year}{}</table:table-row>", cells(&[said]), cells(&["rso", "7"]));
    let head = format!("<table:table-row>{}</table:table-row>", cells(&["area", "year", "measure", "value"]));
    let import = outcome(&ods(&format!("<table:table table:name=\"T\">{head}{}</table:table>", row("kent", day)))).unwrap();
    assert_eq!((import.years[0].text().as_str(), import.figures.len()), ("2010/11", 1));
    // rows and cells that stand for several
    let rows = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>Kent</text:p>\
                </table:table-cell><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/>\
                </table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let head = cells(&["Area", "Category 1", "Category 2"]);
    let table = format!("<table:table table:name=\"T\"><table:table-row>{head}</table:table-row>{rows}</table:table>");
    let whole = ods(&table);
    assert_eq!(said(&outcome(&whole).unwrap()).0, "kent rso 7;kent cat2 7");
    // a part that breaks off
    let cut = zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", "<office:document-content><table:table>"),
    ]);
    assert!(outcome(&cut).unwrap_err().contains("could not be read as a workbook"));
}
