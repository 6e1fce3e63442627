//! Workbooks written otherwise, with every figure as it was: a wrong reading of one is a fault of the reader's.

use super::chance::Chance;
use super::parts::{parts, zip};

/// The workbook, written otherwise.
pub fn disguised(book: &[u8], chance: &mut Chance) -> Vec<u8> {
    if book.starts_with(b"\xD0\xCF") {
        // what stands after the last sector belongs to nothing
        return [book, &vec![0; 512 * (1 + chance.below(3))]].concat();
    }
    let Some(mut parts) = parts(book) else { return text(book, chance) };
    for _ in 0..=chance.below(12) {
        let (from, to) = (chance.below(parts.len()), chance.below(parts.len()));
        parts.swap(from, to);
        let hit = chance.below(parts.len());
        if let Some((_, bytes)) = parts.get_mut(hit)
            && let Ok(xml) = String::from_utf8(bytes.clone())
            && xml.starts_with('<')
        {
            *bytes = markup(&xml, chance).into_bytes();
        }
    }
    if chance.below(4) == 0 {
        parts.push(("docProps/notes.bin".into(), vec![7; chance.below(99)]));
    }
    zip(&parts).unwrap_or_default()
}

/// The places of a text in which something stands.
fn places(text: &str, what: &str) -> Vec<usize> {
    text.match_indices(what).map(|(at, _)| at).collect()
}

/// Comments that look like something else.
const COMMENTS: &[&str] = &[
    "<!-- 7 -->",
    "<!-- <row r=\"12\" hidden=\"1\"> -->",
    "<!-- <col min=\"2\" max=\"3\" hidden=\"1\"/> -->",
    "<!-- <mergeCell ref=\"B9:C10\"/> -->",
    "<!-- <table:table-row table:visibility=\"collapse\"> -->",
];

/// XML that says the same.
fn markup(xml: &str, chance: &mut Chance) -> String {
    let put = |at: usize, length: usize, new: &str| {
        let (before, after) = (xml.get(..at).unwrap_or_default(), xml.get(at + length..).unwrap_or_default());
        [before, new, after].concat()
    };
    let way = chance.below(7);
    let what = ["><", "><", " ", "=\"", "/>", ">", "name=\""].get(way).copied().unwrap_or_default();
    let at = chance.one(&places(xml, what));
    let tag = xml.get(..at).and_then(|before| before.rfind('<')).and_then(|open| xml.get(open..)).unwrap_or_default();
    let inside = tag.split('>').next().unwrap_or_default();
    if at == 0 || inside.starts_with("<?") {
        return xml.to_owned();
    }
    match way {
        0 => put(at + 1, 0, chance.one(COMMENTS)),
        1 => put(at + 1, 0, chance.one(&["\n", "\r\n  ", "\t"])),
        // an attribute that means nothing, among those of a tag
        2 if inside.contains('=')
            && inside.len() > at_in(tag, xml, at)
            && !inside.contains(" zz=")
            && even(inside, tag, xml, at) =>
        {
            put(at, 0, " zz=\"7\"")
        }
        // the other quotation marks
        3 => {
            let value = xml.get(at + 2..).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let fits = inside.len() > at_in(tag, xml, at) && !value.contains(['\'', '<', '>']);
            if fits { put(at + 1, value.len() + 2, &["'", value, "'"].concat()) } else { xml.to_owned() }
        }
        // an element with nothing in it, in two tags
        4 => {
            let name = inside.trim_start_matches('<').split(char::is_whitespace).next().unwrap_or_default();
            put(at, 2, &["></", name.trim_end_matches('/'), ">"].concat())
        }
        // a letter by its number
        5 | 6 => {
            let letter = xml.get(at + what.len()..).and_then(|rest| rest.chars().next());
            match letter.filter(char::is_ascii_alphabetic) {
                Some(letter) => put(at + what.len(), 1, &format!("&#{};", u32::from(letter))),
                None => xml.to_owned(),
            }
        }
        _ => xml.to_owned(),
    }
}

/// How far into its tag a place is.
fn at_in(tag: &str, xml: &str, at: usize) -> usize {
    at - (xml.len() - tag.len())
}

/// Whether a place within a tag is between its attributes, and not in the value of one.
fn even(inside: &str, tag: &str, xml: &str, at: usize) -> bool {
    inside.get(..at_in(tag, xml, at)).is_some_and(|before| before.matches(['"', '\'']).count() % 2 == 0)
}

/// A table in text with other signs between its columns, other line ends and letters, and blanks around it.
fn text(book: &[u8], chance: &mut Chance) -> Vec<u8> {
    let known = String::from_utf8_lossy(book);
    let known = known.trim_start_matches('\u{feff}');
    let parted = chance.one(&[',', ';', '\t']);
    let was = if known.lines().any(|line| line.matches(';').count() > 1) { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(was).from_reader(known.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().filter_map(Result::ok).collect();
    let width = rows.iter().map(csv::StringRecord::len).max().unwrap_or_default();
    let (all, before, more) = (chance.below(2) == 0, chance.below(2), chance.below(3));
    let mut lines = vec![String::new(); chance.below(3)];
    for row in &rows {
        let field = |text: &str| {
            let quoted = all || text.contains([parted, '"', '\n']);
            if quoted { ["\"", &text.replace('"', "\"\""), "\""].concat() } else { text.to_owned() }
        };
        let fields = (0..before).map(|_| String::new()).chain(row.iter().map(field));
        let blank = (row.len()..width + more).map(|_| String::new());
        lines.push(fields.chain(blank).collect::<Vec<_>>().join(&parted.to_string()));
        if chance.below(9) == 0 {
            lines.push(String::new());
        }
    }
    let text = lines.join(chance.one(&["\n", "\r\n", "\r"]));
    let units = text.encode_utf16();
    match chance.below(4) {
        0 => text.into_bytes(),
        1 => [b"\xEF\xBB\xBF".to_vec(), text.into_bytes()].concat(),
        2 => [b"\xFF\xFE".to_vec(), units.flat_map(u16::to_le_bytes).collect()].concat(),
        _ => [b"\xFE\xFF".to_vec(), units.flat_map(u16::to_be_bytes).collect()].concat(),
    }
}
