//! As xls: the records of BIFF8 (MS-XLS) in the one stream of a compound file (MS-CFB).

use super::{Cell, Sheet};

const SECTOR: usize = 512;
const FREE: u32 = 0xFFFF_FFFF;
const END: u32 = 0xFFFF_FFFE;
const TABLE: u32 = 0xFFFF_FFFD;

/// Writes a workbook.
pub fn write(sheets: &[Sheet]) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = sheets.iter().map(body).collect();
    let globals = |places: &[usize]| {
        let mut bytes = record(0x0809, &[0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 0, 6, 0]);
        bytes.extend(record(0x0042, &[1200]));
        for (sheet, place) in sheets.iter().zip(places) {
            let mut data = small(*place).to_le_bytes().to_vec();
            data.extend([u8::from(sheet.hidden), 0]);
            data.extend([u8::try_from(sheet.name.encode_utf16().count()).expect("a short name"), 1]);
            data.extend(sheet.name.encode_utf16().flat_map(u16::to_le_bytes));
            bytes.extend(raw(0x0085, &data));
        }
        bytes.extend(raw(0x000A, &[]));
        bytes
    };
    let mut place = globals(&vec![0; sheets.len()]).len();
    let mut places = Vec::new();
    for body in &bodies {
        places.push(place);
        place += body.len();
    }
    compound([globals(&places), bodies.concat()].concat())
}

fn small(number: usize) -> u32 {
    u32::try_from(number).expect("a small number")
}

fn word(number: usize) -> u16 {
    u16::try_from(number).expect("a small number")
}

/// A record of bytes.
fn raw(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes(), &word(data.len()).to_le_bytes(), data].concat()
}

/// A record of words.
fn record(kind: u16, words: &[u16]) -> Vec<u8> {
    raw(kind, &words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>())
}

/// A sheet's records.
fn body(sheet: &Sheet) -> Vec<u8> {
    let mut bytes = record(0x0809, &[0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 0, 6, 0]);
    for &column in &sheet.hidden_columns {
        bytes.extend(record(0x007D, &[word(column), word(column), 2_340, 15, 1, 0]));
    }
    let width = word(sheet.width());
    bytes.extend(record(0x0200, &[0, 0, word(sheet.rows.len()), 0, 0, width, 0]));
    for (row, _) in sheet.rows.iter().enumerate() {
        let hidden = if sheet.hidden_rows.contains(&row) { 0x0120 } else { 0x0100 };
        bytes.extend(record(0x0208, &[word(row), 0, width, 255, 0, 0, hidden, 15]));
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let mut data: Vec<u8> = [word(row), word(column), 15].iter().flat_map(|word| word.to_le_bytes()).collect();
            match cell {
                Cell::Empty => continue,
                Cell::Number(number) => {
                    data.extend(number.to_le_bytes());
                    bytes.extend(raw(0x0203, &data));
                }
                Cell::Text(text) => {
                    data.extend(word(text.encode_utf16().count()).to_le_bytes());
                    data.push(1);
                    data.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
                    bytes.extend(raw(0x0204, &data));
                }
            }
        }
    }
    if !sheet.merges.is_empty() {
        let merges = sheet.merges.iter().flat_map(|(first, last)| [first.0, last.0, first.1, last.1]).map(word);
        bytes.extend(record(0x00E5, &[word(sheet.merges.len())].into_iter().chain(merges).collect::<Vec<u16>>()));
    }
    bytes.extend(record(0x023E, &[0x06B6, 0, 0, 64, 0, 0, 0, 0, 0]));
    bytes.extend(raw(0x000A, &[]));
    bytes
}

/// A compound file of one stream: its header, the table of sectors, the directory, the stream.
fn compound(mut stream: Vec<u8>) -> Vec<u8> {
    let length = stream.len().max(4_096); // a shorter one would be kept elsewhere
    stream.resize(length.next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    let tables = (sectors + 1).div_ceil(SECTOR / 4 - 1);
    let (directory, first) = (small(tables), small(tables) + 1);
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.resize(24, 0);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header.resize(44, 0);
    for number in [small(tables), directory, 0, 4_096, END, 0, END, 0] {
        header.extend(number.to_le_bytes());
    }
    let listed = (0..109).map(|at| if at < tables { small(at) } else { FREE });
    header.extend(listed.flat_map(u32::to_le_bytes));
    let mut chain = vec![TABLE; tables];
    chain.push(END);
    chain.extend((1..sectors).map(|at| first + small(at)));
    chain.push(END);
    chain.resize(tables * SECTOR / 4, FREE);
    let entry = |name: &str, kind: u8, child: u32, start: u32, length: usize| {
        let mut bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.resize(64, 0);
        bytes.extend(word(if name.is_empty() { 0 } else { name.len() * 2 + 2 }).to_le_bytes());
        bytes.extend([kind, 1]);
        bytes.extend([FREE, FREE, child].iter().flat_map(|number| number.to_le_bytes()));
        bytes.resize(116, 0);
        bytes.extend([start, small(length), 0].iter().flat_map(|number| number.to_le_bytes()));
        bytes
    };
    let mut bytes = header;
    bytes.extend(chain.iter().flat_map(|number| number.to_le_bytes()));
    bytes.extend(entry("Root Entry", 5, 1, END, 0));
    bytes.extend(entry("Workbook", 2, FREE, first, length));
    bytes.extend([entry("", 0, FREE, 0, 0), entry("", 0, FREE, 0, 0)].concat());
    bytes.extend(stream);
    bytes
}
