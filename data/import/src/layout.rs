//! Where in a workbook its tables are: a table begins with a row of headings, one of which is headed as areas are.

use crate::heads::is_head;
use crate::names::{Named, named};
use crate::sheet::{Cell, Sheet};
use mappa_core::Dataset;

/// So many rows above or below the row that heads the areas may be of headings too.
const MOST_HEADINGS: usize = 5;

/// A table: the headings from `top` to before `body`, the rows from there to before `end`; rows and columns count from 0.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// The sheet that it is on.
    pub sheet: &'a Sheet,
    /// Its first row of headings.
    pub top: usize,
    /// Its first row below the headings.
    pub body: usize,
    /// The row after its last.
    pub end: usize,
    /// The column of the names of areas.
    pub names: usize,
    /// The column after its last.
    pub last: usize,
    /// Where on the sheet the rows above it begin.
    pub above: usize,
    /// Whether a heading says that its names are areas.
    pub headed: bool,
}

fn filled(row: &[Cell], from: usize, to: usize) -> usize {
    row.iter().enumerate().filter(|(column, cell)| (from..to).contains(column) && !cell.is_blank()).count()
}

/// Whether a row holds headings only: text with letters, and no number.
fn is_text(row: &[Cell], from: usize, to: usize) -> bool {
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().filter(|letter| letter.is_alphabetic()).count() > 1 || text.contains('%'),
        Cell::Empty => true,
        _ => false,
    };
    filled(row, from, to) > 0
        && row.iter().enumerate().filter(|(column, _)| (from..to).contains(column)).all(|(_, cell)| text(cell))
}

/// The tables of a sheet, from its top.
pub fn tables<'a>(sheet: &'a Sheet, speaks: &dyn Fn(&str) -> bool) -> Vec<Table<'a>> {
    let heads = |row: &[Cell]| -> Vec<usize> {
        (0..row.len()).filter(|&column| row.get(column).is_some_and(is_head) && filled(row, column + 1, row.len()) > 0).collect()
    };
    let mut found: Vec<Table<'a>> = Vec::new();
    let mut above = 0;
    let mut index = 0;
    while let Some(row) = sheet.rows.get(index) {
        let columns = heads(row);
        let width = sheet.rows.iter().skip(index).map(Vec::len).max().unwrap_or_default();
        let mut below = index + 1;
        for (at, &names) in columns.iter().enumerate() {
            let last = columns.get(at + 1).copied().unwrap_or(width);
            if filled(row, names + 1, last) == 0 {
                continue;
            }
            let table = around(sheet, index, names, last, above, speaks);
            below = below.max(table.body);
            found.push(table);
        }
        if !columns.is_empty() {
            above = below;
        }
        index = below;
    }
    // each goes on to where the next begins
    let tops: Vec<usize> = found.iter().map(|table| table.top).collect();
    for table in &mut found {
        table.end = tops.iter().copied().filter(|&top| top > table.body).min().unwrap_or(sheet.rows.len());
    }
    found
}

/// The table of a row of headings, with the rows of headings above and below it.
fn around<'a>(
    sheet: &'a Sheet,
    header: usize,
    names: usize,
    last: usize,
    above: usize,
    speaks: &dyn Fn(&str) -> bool,
) -> Table<'a> {
    let row = |index: usize| sheet.rows.get(index).map(Vec::as_slice).unwrap_or_default();
    let blank = |index: usize| row(index).get(names).is_none_or(Cell::is_blank);
    // rows with nothing in them may part the rows of headings
    let nothing = |index: usize| filled(row(index), 0, row(index).len()) == 0;
    let mut body = header + 1;
    for index in header + 1..(header + 1 + MOST_HEADINGS).min(sheet.rows.len()) {
        let unnamed = blank(index) || row(index).get(names).is_some_and(is_head);
        if unnamed && is_text(row(index), names + 1, last) {
            body = index + 1;
        } else if !nothing(index) {
            break;
        }
    }
    let mut top = header;
    for index in (above.max(header.saturating_sub(MOST_HEADINGS))..header).rev() {
        let over = row(index);
        let spoken = over.iter().enumerate().any(|(column, cell)| column > names && column < last && speaks(&cell.text()));
        if spoken && is_text(over, names + 1, last) && (blank(index) || filled(over, names + 1, last) > 1) {
            top = index;
        } else if !nothing(index) {
            break;
        }
    }
    Table { sheet, top, body, end: sheet.rows.len(), names, last, above, headed: true }
}

/// The table of a sheet in which no heading says that its names are areas: under the last row of text before the first of
/// at least three areas in a column.
pub fn unheaded<'a>(sheet: &'a Sheet, dataset: &Dataset, speaks: &dyn Fn(&str) -> bool) -> Option<Table<'a>> {
    let is_area = |cell: &Cell| matches!(cell, Cell::Text(text) if text.len() < 80 && matches!(named(dataset, text).named, Named::Area(_) | Named::Part(..)));
    for names in 0..4 {
        let areas: Vec<usize> = (0..sheet.rows.len().min(400)).filter(|&row| is_area(sheet.at(row, names))).collect();
        let (Some(&first), true) = (areas.first(), areas.len() > 2) else { continue };
        let width = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
        let header = (0..first).rev().find(|&row| sheet.rows.get(row).is_some_and(|row| is_text(row, names + 1, width)))?;
        return Some(Table { headed: false, ..around(sheet, header, names, width, 0, speaks) });
    }
    None
}
