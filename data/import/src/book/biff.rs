//! Which rows and columns an xls hides. Its workbook is one stream of records (MS-XLS), in sectors that a table chains
//! (MS-CFB); what cannot be read is taken to be shown.

use crate::limits::MOST_COLUMNS;
use crate::sheet::Sheet;

/// The records that matter, and the flags in them.
const SHEET: usize = 0x85;
const ROW: usize = 0x208;
const ROW_HIDDEN: usize = 0x20;
const COLUMN: usize = 0x7D;
const COLUMN_HIDDEN: usize = 1;
const END: usize = 0x0A;

/// Two bytes as a number, or four.
fn number<const BYTES: usize>(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(BYTES)?)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte)))
}

/// The sectors from this one on, as the table chains them.
fn chain(bytes: &[u8], mut sector: usize) -> Option<Vec<u8>> {
    let size = if number::<2>(bytes, 30)? == 12 { 4_096 } else { 512 };
    let mut all = Vec::new();
    while let Some(part) = bytes.chunks(size).nth(sector.saturating_add(1)) {
        if all.len() > bytes.len() {
            return None; // it goes round
        }
        all.extend_from_slice(part);
        // the first sectors of the table are listed in the header, which is enough for 7 MB
        let table = number::<4>(bytes, 76 + sector / (size / 4) * 4).filter(|_| sector / (size / 4) < 109)?;
        sector = number::<4>(bytes.chunks(size).nth(table.saturating_add(1))?, sector % (size / 4) * 4)?;
    }
    Some(all)
}

/// The stream of the workbook.
fn stream(bytes: &[u8]) -> Option<Vec<u8>> {
    let directory = chain(bytes, number::<4>(bytes, 48)?)?;
    let is_book = |entry: &&[u8]| entry.starts_with(b"W\0o\0r\0k\0b\0o\0o\0k\0\0") || entry.starts_with(b"B\0o\0o\0k\0\0");
    let entry = directory.chunks(128).find(is_book)?;
    chain(bytes, number::<4>(entry, 116)?)
}

/// The records from a place on, to the end of their part.
fn records(stream: &[u8], mut at: usize) -> impl Iterator<Item = (usize, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (number::<2>(stream, at)?, number::<2>(stream, at + 2)?);
        let data = stream.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        (kind != END).then_some((kind, data))
    })
}

/// Marks what is hidden in the sheets, each with its place among all of the workbook.
pub fn mark(bytes: &[u8], sheets: &mut [(usize, Sheet)]) {
    let Some(stream) = stream(bytes) else { return };
    let starts: Vec<usize> =
        records(&stream, 0).filter(|(kind, _)| *kind == SHEET).filter_map(|(_, data)| number::<4>(data, 0)).collect();
    for (place, sheet) in sheets {
        let Some(&start) = starts.get(*place) else { continue };
        for (kind, data) in records(&stream, start) {
            let (first, last) = (number::<2>(data, 0), number::<2>(data, 2));
            let (Some(first), Some(last)) = (first, last) else { continue };
            let is_set = |at: usize, flag: usize| number::<2>(data, at).is_some_and(|flags| flags & flag != 0);
            match kind {
                ROW if is_set(12, ROW_HIDDEN) => sheet.hidden_rows.push(first),
                COLUMN if is_set(8, COLUMN_HIDDEN) || number::<2>(data, 4) == Some(0) => {
                    sheet.hidden_columns.extend(first..=last.min(MOST_COLUMNS));
                }
                _ => {}
            }
        }
    }
}
