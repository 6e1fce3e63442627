//! As xlsx: text in a table of its own, as Excel writes it.

use super::{Cell, Sheet, escaped, zip};
use std::fmt::Write;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Writes a workbook.
pub fn write(sheets: &[Sheet]) -> Vec<u8> {
    let mut texts: Vec<String> = Vec::new();
    let (mut listed, mut related, mut types) = (String::new(), String::new(), String::new());
    let mut parts: Vec<(String, String)> = Vec::new();
    for (sheet, id) in sheets.iter().zip(1..) {
        let state = if sheet.hidden { " state=\"hidden\"" } else { "" };
        listed += &format!("<sheet name=\"{}\" sheetId=\"{id}\"{state} r:id=\"rId{id}\"/>", escaped(&sheet.name));
        related += &format!("<Relationship Id=\"rId{id}\" Type=\"{LINKS}/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>");
        types += &over(&format!("xl/worksheets/sheet{id}.xml"), "worksheet");
        parts.push((format!("xl/worksheets/sheet{id}.xml"), worksheet(sheet, &mut texts)));
    }
    related += &format!("<Relationship Id=\"rIdT\" Type=\"{LINKS}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
    let texts: String = texts.iter().map(|text| format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(text))).collect();
    let types = types + &over("xl/workbook.xml", "sheet.main") + &over("xl/sharedStrings.xml", "sharedStrings");
    let office = format!("<Relationship Id=\"r\" Type=\"{LINKS}/officeDocument\" Target=\"xl/workbook.xml\"/>");
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    let rels = "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>";
    for (name, text) in [
        ("[Content_Types].xml", format!("<Types xmlns=\"{PACKAGE}/content-types\">{rels}{types}</Types>")),
        ("_rels/.rels", format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{office}</Relationships>")),
        ("xl/workbook.xml", format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets>{listed}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{related}</Relationships>")),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{MAIN}\">{texts}</sst>")),
    ] {
        parts.push((name.into(), text));
    }
    parts.iter_mut().for_each(|(_, text)| text.insert_str(0, head));
    zip::zip(&parts)
}

/// What a part is.
fn over(part: &str, kind: &str) -> String {
    let office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    format!("<Override PartName=\"/{part}\" ContentType=\"{office}.{kind}+xml\"/>")
}

fn place(row: usize, column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + u8::try_from(at).expect("a letter"));
    let first = if column < 26 { String::new() } else { letter(column / 26 - 1).to_string() };
    format!("{first}{}{}", letter(column % 26), row + 1)
}

fn worksheet(sheet: &Sheet, texts: &mut Vec<String>) -> String {
    let mut xml = format!("<worksheet xmlns=\"{MAIN}\">");
    if !sheet.hidden_columns.is_empty() {
        xml += "<cols>";
        for column in &sheet.hidden_columns {
            let _ = write!(xml, "<col min=\"{0}\" max=\"{0}\" width=\"9\" hidden=\"1\"/>", column + 1);
        }
        xml += "</cols>";
    }
    xml += "<sheetData>";
    for (row, cells) in sheet.rows.iter().enumerate().filter(|(_, cells)| !cells.is_empty()) {
        let hidden = if sheet.hidden_rows.contains(&row) { " hidden=\"1\"" } else { "" };
        let _ = write!(xml, "<row r=\"{}\"{hidden}>", row + 1);
        for (column, cell) in cells.iter().enumerate() {
            let at = place(row, column);
            match cell {
                Cell::Empty => {}
                Cell::Number(number) => {
                    let _ = write!(xml, "<c r=\"{at}\"><v>{number}</v></c>");
                }
                Cell::Text(text) => {
                    let known = texts.iter().position(|known| known == text).unwrap_or_else(|| {
                        texts.push(text.clone());
                        texts.len() - 1
                    });
                    let _ = write!(xml, "<c r=\"{at}\" t=\"s\"><v>{known}</v></c>");
                }
            }
        }
        xml += "</row>";
    }
    xml += "</sheetData>";
    if !sheet.merges.is_empty() {
        xml += "<mergeCells>";
        for (first, last) in &sheet.merges {
            let _ = write!(xml, "<mergeCell ref=\"{}:{}\"/>", place(first.0, first.1), place(last.0, last.1));
        }
        xml += "</mergeCells>";
    }
    xml + "</worksheet>"
}
