//! The sheets of an xlsx: cells by calamine; which rows and columns are hidden, which cells are one and which are formulas, which
//! it does not tell, in the XML. What cannot be read there is taken to be shown.

use super::cells;
use super::parts::part;
use super::xml::{plain, tags};
use crate::limits::MOST_COLUMNS;
use crate::sheet::Sheet;
use calamine::{Data, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

/// The sheets, in the order of their tabs; `None` where it cannot be read.
pub fn sheets(bytes: &[u8]) -> Option<Vec<Sheet>> {
    let mut book = Xlsx::new(Cursor::new(bytes)).ok()?;
    let mut sheets = Vec::new();
    for listed in book.sheets_metadata().to_vec() {
        if listed.typ != SheetType::WorkSheet {
            continue; // a chart on a tab of its own
        }
        let mut sheet = Sheet { hidden: listed.visible != SheetVisible::Visible, ..Sheet::of_name(&listed.name) };
        // cell by cell: a sheet that says that it has a million rows is not believed
        let mut read = match book.worksheet_cells_reader(&listed.name) {
            Ok(read) => read,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(_) => return None,
        };
        while let Some(cell) = read.next_cell().ok()? {
            let (row, column) = cell.get_position();
            sheet.put_within(row as usize, column as usize, cells::of(&Data::from(cell.get_value().clone())));
        }
        sheets.push(sheet);
    }
    mark(bytes, &mut sheets);
    Some(sheets)
}

/// Marks what is hidden and merged, and formulas without values.
fn mark(bytes: &[u8], sheets: &mut [Sheet]) {
    let (Some(book), Some(links)) = (part(bytes, "xl/workbook.xml"), part(bytes, "xl/_rels/workbook.xml.rels")) else { return };
    // sheets that are charts have no place among those that were read
    let listed: Vec<(String, String)> = tags(&book)
        .filter(|tag| tag.name == "sheet" && !tag.closes)
        .filter_map(|tag| Some((plain(tag.get("name")?), tag.get("id")?.to_owned())))
        .collect();
    for sheet in sheets {
        let Some((_, id)) = listed.iter().find(|(name, _)| *name == sheet.name) else { continue };
        let link = tags(&links).find(|tag| tag.name == "Relationship" && tag.get("Id") == Some(id));
        let Some(target) = link.and_then(|tag| tag.get("Target")) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| ["xl/", target].concat(), str::to_owned);
        if let Some(xml) = part(bytes, &path) {
            mark_sheet(&xml, sheet);
        }
    }
}

fn mark_sheet(xml: &str, sheet: &mut Sheet) {
    let (mut row, mut place, mut formulas) = (0, None, Vec::new());
    for tag in tags(xml).filter(|tag| !tag.closes) {
        match tag.name {
            "row" => {
                row = tag.get("r").and_then(|value| value.parse().ok()).unwrap_or(row + 1);
                if tag.is_set("hidden") || tag.get("ht").is_some_and(is_nothing) {
                    sheet.hidden_rows.push(row - usize::from(row > 0));
                }
            }
            "c" => place = tag.get("r").and_then(cell),
            "f" => formulas.extend(place),
            "col" if tag.is_set("hidden") || tag.get("width").is_some_and(is_nothing) => {
                let (first, last) = (tag.times("min"), tag.times("max").min(MOST_COLUMNS));
                sheet.hidden_columns.extend((first..=last).map(|column| column - 1));
            }
            "mergeCell" => {
                let corners = tag.get("ref").and_then(|range| range.split_once(':'));
                if let Some((first, last)) = corners.and_then(|(first, last)| Some((cell(first)?, cell(last)?))) {
                    sheet.merges.push((first, last));
                }
            }
            _ => {}
        }
    }
    sheet.mark_unsaved(&formulas);
}

/// `B12` as row and column, counted from 0.
fn cell(text: &str) -> Option<(usize, usize)> {
    let text = text.replace('$', "");
    let at = text.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, digits) = text.split_at_checked(at)?;
    let mut column = 0_usize;
    for letter in letters.bytes().map(|letter| letter.to_ascii_uppercase()) {
        if !letter.is_ascii_uppercase() || column > 20_000 {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// A height or width of nothing.
fn is_nothing(value: &str) -> bool {
    value.parse::<f64>().is_ok_and(|value| value <= 0.0)
}
