//! A table in text: whatever its letters are encoded as, whatever parts its columns, however its lines end.

use crate::sheet::{Cell, Sheet};

/// What may part columns; where two fit equally, the first.
const PARTS: [u8; 4] = [b'\t', b';', b',', b'|'];

/// The letters of Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The table as a sheet without a name.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let text = decoded(bytes)?;
    if let Some(said) = super::other::text(&text) {
        return Err(said.into());
    }
    // the reader counts the lines of records wrongly between the two, and some programs end lines with the first alone
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (told, text) = told(&text);
    // the reader passes over lines with nothing in them, and says then that the next record begins there
    let text = text.replace("\n\n", "\n \n").replace("\n\n", "\n \n");
    let text = if text.starts_with('\n') { [" ", &text].concat() } else { text };
    let parsed = |sign: u8| sheet(&text, sign);
    let mut sheet = match told {
        Some(sign) => parsed(sign)?,
        None => {
            let mut best: Option<((usize, usize), Sheet)> = None;
            for sign in PARTS {
                let Ok(sheet) = parsed(sign) else { continue };
                let worth = worth(&sheet);
                if best.as_ref().is_none_or(|(known, _)| worth > *known) {
                    best = Some((worth, sheet));
                }
            }
            best.ok_or("it could not be read as a table in text")?.1
        }
    };
    open_quote(&sheet)?;
    // a download that was cut short ends within a row
    let widest = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    let short = |last: &&Vec<Cell>| !text.ends_with('\n') && (2..widest).contains(&last.len());
    sheet.breaks_off = sheet.rows.last().filter(short).map(|_| sheet.rows.len());
    Ok(vec![sheet])
}

/// Excel's own first line, `sep=;`, and the text with that line blank.
fn told(text: &str) -> (Option<u8>, String) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_matches('"').strip_prefix("sep=").map(str::as_bytes) {
        Some([sign]) => (Some(*sign), ["\n", rest].concat()),
        _ => (None, text.to_owned()),
    }
}

/// UTF-8, UTF-16 with or without its mark, else Windows-1252.
fn decoded(bytes: &[u8]) -> Result<String, String> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(200).filter(|byte| **byte == 0).count();
    let half = bytes.len().min(400) / 4;
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    let text = if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        utf16(rest, u16::from_le_bytes)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        utf16(rest, u16::from_be_bytes)
    } else if bytes.len() > 8 && zeros(1) > half && zeros(0) == 0 {
        utf16(bytes, u16::from_le_bytes)
    } else if bytes.len() > 8 && zeros(0) > half && zeros(1) == 0 {
        utf16(bytes, u16::from_be_bytes)
    } else {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|&byte| windows(byte)).collect(),
        }
    };
    let text = text.trim_end_matches('\0');
    if text.contains('\0') {
        return Err("it is neither a workbook (xls, xlsx, ods) nor a table in text (csv): choose another file".into());
    }
    Ok(text.to_owned())
}

fn windows(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|at| WINDOWS.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
}

fn sheet(text: &str, delimiter: u8) -> Result<Sheet, String> {
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
    Ok(sheet)
}

/// How well a text falls into columns: the columns of its row of headings, where it has one; then how many rows have as
/// many columns as most rows have.
fn worth(sheet: &Sheet) -> (usize, usize) {
    let filled = |row: &[Cell]| row.iter().filter(|cell| !cell.is_blank()).count();
    let header = sheet.rows.iter().find(|row| row.iter().any(crate::heads::is_head) && filled(row) > 1);
    let mut rows = [0_usize; 64];
    for row in sheet.rows.iter().filter(|row| row.len() > 1) {
        if let Some(count) = rows.get_mut(row.len().min(63)) {
            *count += 1;
        }
    }
    (header.map_or(0, |row| filled(row)), rows.into_iter().max().unwrap_or(0))
}

/// Refuses a text in which a quotation mark is left open, so that rows have run into one cell.
fn open_quote(sheet: &Sheet) -> Result<(), String> {
    let is_row = |line: &str| {
        let mut fields = line.split(['\t', ';', ',', '|']).map(|field| field.trim_matches([' ', '"']));
        let named = fields.next().is_some_and(|name| name.chars().any(char::is_alphabetic));
        named && fields.any(|field| !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'))
    };
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if let Cell::Text(text) = cell
                && text.lines().skip(1).any(is_row)
            {
                return Err(format!(
                    "a quotation mark (\") that is opened in {} is never closed, so that the rows below run into one cell: close it, \
                     or take it out",
                    sheet.place(row, column)
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_decoded_with_or_without_a_mark_of_its_encoding() {
        let text = "Area,Category 1\nDyfed–Powys,10\n";
        let units = |of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(of).collect::<Vec<u8>>();
        let (little, big) = (units(u16::to_le_bytes), units(u16::to_be_bytes));
        for bytes in [[b"\xFF\xFE", &little[..]].concat(), [b"\xFE\xFF", &big[..]].concat(), little, big] {
            assert_eq!(decoded(&bytes).as_deref(), Ok(text));
        }
        assert_eq!(decoded([b"\xEF\xBB\xBF", text.as_bytes()].concat().as_slice()).as_deref(), Ok(text));
        assert_eq!(decoded(b"Area,10\nDyfed\x96Powys,\x80\xA3\xFF\n").as_deref(), Ok("Area,10\nDyfed–Powys,€£ÿ\n"));
        assert_eq!(decoded(b"Area,10\n\0\0").as_deref(), Ok("Area,10\n"));
        for bytes in [&b"Ar\0a,10\nKent,12\n"[..], b"\0A\0r\0e\0", b"A\0r\0e\0a\0\0\0\0,\0\0\0\x01\0\0"] {
            assert!(decoded(bytes).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn excels_own_line_says_what_parts_columns() {
        assert_eq!(told("sep=;\na;b"), (Some(b';'), "\na;b".into()));
        assert_eq!(told("\"sep=,\"\na;b").0, Some(b','));
        assert_eq!([told("a;b").0, told("sep=\na").0, told("sep=;;\na").0], [None; 3]);
    }

    #[test]
    fn an_open_quotation_mark_is_told_by_the_rows_that_ran_into_one_cell() {
        let of = |text: &str| open_quote(&sheet(text, b',').unwrap());
        assert!(of("Area,Category 1\n\"Kent,10\nEssex,11\n").unwrap_err().contains("row 2, column A"));
        for text in
            ["Area,Category 1\n\"Kent,\nsee the notes\",10\n", "Area,\"Category\n1, 2\"\nKent,10\n", "Area,\"1\n10,11\"\n"]
        {
            assert_eq!(of(text), Ok(()), "{text}");
        }
    }
}
