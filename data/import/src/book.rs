//! The file as sheets: xls and xlsx by calamine, ods by its XML, text by csv.

mod biff;
mod cells;
mod ods;
mod other;
mod parts;
mod text;
mod xls;
mod xlsx;
mod xml;

use crate::sheet::{Cell, Sheet};
use other::{DAMAGED, PASSWORD};

/// What a file begins with, which tells what it is better than its name does.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// So many letters of a cell's text are kept: Excel allows 32,767 letters, and no name, heading or title has a tenth of that.
const MOST_TEXT: usize = 3_000;

/// The sheets of a file, in their order; an error says what is wrong with it, and goes on from the file's name.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut sheets = whole(bytes)?;
    for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flatten() {
        if let Cell::Text(text) | Cell::Error(text) = cell
            && text.chars().nth(MOST_TEXT).is_some()
        {
            *text = text.chars().take(MOST_TEXT).chain(['…']).collect();
        }
    }
    Ok(sheets)
}

fn whole(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
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
        return xls::sheets(bytes).map_err(|said| other::compound(bytes).map_or(said, str::to_owned));
    }
    text::sheets(bytes)
}

fn zipped(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    if parts::part(bytes, "META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(PASSWORD.into());
    }
    if let Some(said) = other::zipped(bytes) {
        return Err(said.into());
    }
    let sheets = match parts::part(bytes, "content.xml") {
        Some(content) => ods::sheets(&content),
        None => xlsx::sheets(bytes),
    };
    sheets.ok_or_else(|| DAMAGED.into())
}
