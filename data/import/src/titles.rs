//! What stands above a table.

use crate::layout::Table;
use crate::sheet::Cell;

/// What stands above a table, from the top; below another table only what has no number beside it.
pub fn above(table: &Table<'_>) -> Vec<String> {
    let rows = table.sheet.rows.iter().take(table.top).skip(table.above);
    let is_title = |row: &&Vec<Cell>| !row.iter().any(|cell| matches!(cell, Cell::Number(_)));
    // under another table: only what comes after its last number
    let rows: Vec<&Vec<Cell>> = rows.collect();
    let from = if table.above == 0 { 0 } else { rows.iter().rposition(|row| !is_title(row)).map_or(0, |at| at + 1) };
    rows.into_iter().skip(from).flatten().map(Cell::text).filter(|text| !text.is_empty()).collect()
}
