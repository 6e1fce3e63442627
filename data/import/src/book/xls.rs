//! The sheets of an xls.

use super::other::{DAMAGED, PASSWORD};
use super::{biff, cells};
use crate::sheet::Sheet;
use calamine::{Reader, SheetVisible, Xls, XlsError};
use std::io::Cursor;

/// The sheets, in the order of their tabs.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => PASSWORD.to_owned(),
        _ => DAMAGED.to_owned(),
    })?;
    let mut sheets = Vec::new();
    for (place, listed) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        let Ok(range) = book.worksheet_range(&listed.name) else { continue };
        let mut sheet = Sheet { hidden: listed.visible != SheetVisible::Visible, ..Sheet::of_name(&listed.name) };
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, data) in range.used_cells() {
            sheet.put_within(row + top as usize, column + left as usize, cells::of(data));
        }
        let corner = |(row, column): (u32, u32)| (row as usize, column as usize);
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        sheet.merges = merged.iter().map(|one| (corner(one.start), corner(one.end))).collect();
        sheets.push((place, sheet));
    }
    biff::mark(bytes, &mut sheets);
    Ok(sheets.into_iter().map(|(_, sheet)| sheet).collect())
}
