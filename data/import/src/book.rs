//! The file as sheets: workbooks by calamine, text by csv.

use crate::sheet::{Cell, Sheet};
use calamine::{Data, Ods, Reader, Xls, Xlsx};
use std::io::Cursor;

/// What a file begins with, which tells what it is better than its name does.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The sheets of a file; an error says what is wrong with it, and goes on from the file's name.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    crate::limits::check(bytes)?;
    if bytes.is_empty() {
        return Err("it is empty: choose another file".into());
    }
    if bytes.starts_with(ZIP) {
        let ods = Ods::new(Cursor::new(bytes)).ok().map(all_ods);
        return match ods {
            Some(sheets) if !sheets.is_empty() => Ok(sheets),
            _ => xlsx(bytes),
        };
    }
    if bytes.starts_with(COMPOUND) {
        // a workbook with a password is a container of this kind, with the encrypted one inside
        let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if bytes.windows(utf16.len()).any(|part| part == utf16) {
            return Err(PASSWORD.into());
        }
        return xls(bytes);
    }
    if bytes.contains(&0) {
        return Err("it is neither a workbook (xls, xlsx, ods) nor a table in text (csv): choose another file".into());
    }
    csv(bytes)
}

const PASSWORD: &str =
    "it is protected by a password: open it in a spreadsheet program, save it without one, and choose that file";

fn damaged(error: &dyn std::fmt::Display) -> String {
    format!("it could not be read as a workbook ({error}): download it again, or save it anew in a spreadsheet program")
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let mut sheet = Sheet::of_name(&name);
        // cell by cell: a sheet that says that it has a million rows is not believed
        let mut cells = book.worksheet_cells_reader(&name).map_err(|error| damaged(&error))?;
        while let Some(cell) = cells.next_cell().map_err(|error| damaged(&error))? {
            let (row, column) = cell.get_position();
            sheet.put_within(row as usize, column as usize, of(&Data::from(cell.get_value().clone())));
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsError::Password => PASSWORD.into(),
        other => damaged(&other),
    })?;
    Ok(all(book))
}

fn all_ods(book: Ods<Cursor<&[u8]>>) -> Vec<Sheet> {
    all(book)
}

/// Every sheet of a workbook that is read at once.
fn all<'a, R: Reader<Cursor<&'a [u8]>>>(mut book: R) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for (name, range) in book.worksheets() {
        let mut sheet = Sheet::of_name(&name);
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
        other => Cell::Text(other.to_string()),
    }
}

/// A table in text: UTF-8, with or without its mark, else Latin-1; parted by commas, semicolons or tabs.
fn csv(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|&byte| char::from(byte)).collect(),
    };
    let text = text.replace("\r\n", "\n"); // the reader counts the lines of records wrongly between the two
    let count = |sign: char| text.lines().take(40).map(|line| line.matches(sign).count()).max().unwrap_or(0);
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|&sign| count(char::from(sign))).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    for record in reader.records() {
        let record = record.map_err(|error| format!("it could not be read as a table in text ({error})"))?;
        let line = record.position().map_or(sheet.rows.len(), |position| position.line() as usize - 1);
        for (column, field) in record.iter().enumerate() {
            sheet.put_within(line, column, if field.trim().is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) });
        }
    }
    Ok(vec![sheet])
}
