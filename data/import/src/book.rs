//! The file as sheets: workbooks by calamine, text by csv.

mod biff;
mod other;
mod parts;
mod text;

use crate::sheet::{Cell, Sheet};
use calamine::{Data, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};
use std::io::Cursor;

/// What a file begins with, which tells what it is better than its name does.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The sheets of a file, in their order; an error says what is wrong with it, and goes on from the file's name.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    crate::limits::check(bytes)?;
    if bytes.is_empty() {
        return Err("it is empty: choose another file".into());
    }
    if let Some(said) = other::beginning(bytes) {
        return Err(said.into());
    }
    if bytes.starts_with(ZIP) {
        return zipped(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        // a workbook with a password is a container of this kind, with the encrypted one inside
        let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if bytes.windows(utf16.len()).any(|part| part == utf16) {
            return Err(PASSWORD.into());
        }
        return xls(bytes).map_err(|said| other::compound(bytes).map_or(said, str::to_owned));
    }
    text::sheets(bytes)
}

const PASSWORD: &str =
    "it is protected by a password: open it in a spreadsheet program, save it without one, and choose that file";

/// What the libraries say of it is about their insides, and no remedy.
const DAMAGED: &str = "it could not be read as a workbook: download it again, or save it anew in a spreadsheet program";

fn damaged<T>(_: T) -> String {
    DAMAGED.into()
}

fn zipped(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    if parts::part(bytes, "META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(PASSWORD.into());
    }
    if let Some(said) = other::zipped(bytes) {
        return Err(said.into());
    }
    match Ods::new(Cursor::new(bytes)) {
        Ok(mut book) => {
            let mut sheets = all(&mut book);
            parts::mark_ods(bytes, &mut sheets);
            if sheets.is_empty() { xlsx(bytes) } else { Ok(sheets) }
        }
        Err(error) if parts::part(bytes, "content.xml").is_some() => Err(damaged(error)),
        Err(_) => xlsx(bytes),
    }
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut sheets = Vec::new();
    for listed in book.sheets_metadata().to_vec() {
        if listed.typ != SheetType::WorkSheet {
            continue; // a chart on a tab of its own
        }
        let mut sheet = Sheet { hidden: listed.visible != SheetVisible::Visible, ..Sheet::of_name(&listed.name) };
        // cell by cell: a sheet that says that it has a million rows is not believed
        let mut cells = match book.worksheet_cells_reader(&listed.name) {
            Ok(cells) => cells,
            Err(calamine::XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(damaged(error)),
        };
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            sheet.put_within(row as usize, column as usize, of(&Data::from(cell.get_value().clone())));
        }
        sheets.push(sheet);
    }
    parts::mark_xlsx(bytes, &mut sheets);
    Ok(sheets)
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsError::Password => PASSWORD.into(),
        other => damaged(other),
    })?;
    let mut sheets = all(&mut book);
    for sheet in &mut sheets {
        let corner = |(row, column): (u32, u32)| (row as usize, column as usize);
        let merged = book.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        sheet.merges = merged.iter().map(|one| (corner(one.start), corner(one.end))).collect();
    }
    let place = |sheet: &Sheet| book.sheets_metadata().iter().position(|listed| listed.name == sheet.name);
    biff::mark(bytes, sheets.iter_mut().filter_map(|sheet| Some((place(sheet)?, sheet))));
    Ok(sheets)
}

/// Every sheet of a workbook that is read at once, in the order of its tabs.
fn all<'a, R: Reader<Cursor<&'a [u8]>>>(book: &mut R) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for listed in book.sheets_metadata().to_vec() {
        let Ok(range) = book.worksheet_range(&listed.name) else { continue };
        let mut sheet = Sheet { hidden: listed.visible != SheetVisible::Visible, ..Sheet::of_name(&listed.name) };
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, data) in range.used_cells() {
            sheet.put_within(row + top as usize, column + left as usize, of(data));
        }
        sheets.push(sheet);
    }
    sheets
}

fn of(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Error(error) => Cell::Error(error.to_string()),
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            Cell::Text(format!("{year}-{month:02}-{day:02}"))
        }
        other => Cell::Text(other.to_string()),
    }
}
