//! What calamine does not tell of a workbook: which rows and columns are hidden, which cells are one, which are formulas. Read in the XML,
//! tag by tag; what cannot be read is taken to be shown.

use crate::sheet::Sheet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The text of a part of a zip.
pub fn part(bytes: &[u8], name: &str) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    let index = archive.index_for_name(name)?;
    archive.by_index(index).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// A tag: its name without prefix, its attributes as they stand, and whether it closes an element.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    closes: bool,
    /// Whether it is an element without anything inside.
    alone: bool,
}

impl<'a> Tag<'a> {
    /// An attribute, whatever its prefix.
    fn get(&self, wanted: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once('=') {
            let name = before.trim().rsplit([':', ' ', '\n', '\r', '\t']).next().unwrap_or_default();
            let after = after.trim_start();
            let quote = after.chars().next().filter(|sign| ['"', '\''].contains(sign))?;
            let (value, left) = after.get(1..)?.split_once(quote)?;
            if name == wanted {
                return Some(value);
            }
            rest = left;
        }
        None
    }

    fn is_set(&self, wanted: &str) -> bool {
        matches!(self.get(wanted), Some("1" | "true"))
    }

    /// A count; 1 where there is none.
    fn times(&self, wanted: &str) -> usize {
        self.get(wanted).and_then(|value| value.parse().ok()).unwrap_or(1).max(1)
    }
}

fn tags(xml: &str) -> impl Iterator<Item = Tag<'_>> {
    xml.split('<').skip(1).filter_map(|piece| {
        let inside = piece.split_once('>')?.0;
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let (alone, inside) = inside.strip_suffix('/').map_or((false, inside), |inside| (true, inside));
        let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        Some(Tag { name: name.rsplit(':').next().unwrap_or(name), attributes, closes, alone })
    })
}

/// `B12` as row and column, counted from 0.
fn cell(text: &str) -> Option<(usize, usize)> {
    let text = text.replace('$', "");
    let at = text.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, digits) = text.split_at_checked(at)?;
    let mut column = 0_usize;
    for letter in letters.bytes().map(|letter| letter.to_ascii_uppercase()) {
        if !letter.is_ascii_uppercase() || column > 20_000 {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// Marks what is hidden and merged, and formulas without values, in the sheets of an xlsx.
pub fn mark_xlsx(bytes: &[u8], sheets: &mut [Sheet]) {
    let (Some(book), Some(links)) = (part(bytes, "xl/workbook.xml"), part(bytes, "xl/_rels/workbook.xml.rels")) else { return };
    // sheets that are charts have no place among those that were read
    let listed: Vec<(String, String)> = tags(&book)
        .filter(|tag| tag.name == "sheet" && !tag.closes)
        .filter_map(|tag| Some((plain(tag.get("name")?), tag.get("id")?.to_owned())))
        .collect();
    for sheet in sheets {
        let Some((_, id)) = listed.iter().find(|(name, _)| *name == sheet.name) else { continue };
        let link = tags(&links).find(|tag| tag.name == "Relationship" && tag.get("Id") == Some(id));
        let Some(target) = link.and_then(|tag| tag.get("Target")) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| ["xl/", target].concat(), str::to_owned);
        if let Some(xml) = part(bytes, &path) {
            mark_sheet(&xml, sheet);
        }
    }
}

/// A name as it is shown.
fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")
}

fn mark_sheet(xml: &str, sheet: &mut Sheet) {
    let (mut row, mut place, mut formulas) = (0, None, Vec::new());
    for tag in tags(xml).filter(|tag| !tag.closes) {
        match tag.name {
            "row" => {
                row = tag.get("r").and_then(|value| value.parse().ok()).unwrap_or(row + 1);
                if tag.is_set("hidden") || tag.get("ht").is_some_and(is_nothing) {
                    sheet.hidden_rows.push(row - usize::from(row > 0));
                }
            }
            "c" => place = tag.get("r").and_then(cell),
            "f" => formulas.extend(place),
            "col" if tag.is_set("hidden") || tag.get("width").is_some_and(is_nothing) => {
                let (first, last) = (tag.times("min"), tag.times("max").min(crate::limits::MOST_COLUMNS));
                sheet.hidden_columns.extend((first..=last).map(|column| column - 1));
            }
            "mergeCell" => {
                let corners = tag.get("ref").and_then(|range| range.split_once(':'));
                if let Some((first, last)) = corners.and_then(|(first, last)| Some((cell(first)?, cell(last)?))) {
                    sheet.merges.push((first, last));
                }
            }
            _ => {}
        }
    }
    sheet.mark_unsaved(&formulas);
}

/// A height or width of nothing.
fn is_nothing(value: &str) -> bool {
    value.parse::<f64>().is_ok_and(|value| value <= 0.0)
}

/// Marks the same in the sheets of an ods.
pub fn mark_ods(bytes: &[u8], sheets: &mut [Sheet]) {
    let Some(xml) = part(bytes, "content.xml") else { return };
    let hidden = |tag: &Tag<'_>| matches!(tag.get("visibility"), Some("collapse" | "filter"));
    let (mut name, mut row, mut column, mut times) = (None, 0_usize, 0_usize, 1_usize);
    let mut formulas = Vec::new();
    for tag in tags(&xml) {
        match (tag.name, tag.closes) {
            ("table", false) => {
                name = tag.get("name").map(plain);
                (row, column) = (0, 0);
                continue;
            }
            ("table-row", true) => row = row.saturating_add(times),
            _ => {}
        }
        let Some(sheet) = sheets.iter_mut().find(|sheet| Some(&sheet.name) == name.as_ref()) else { continue };
        match (tag.name, tag.closes) {
            ("table-column", false) => {
                let end = column.saturating_add(tag.times("number-columns-repeated"));
                if hidden(&tag) {
                    sheet.hidden_columns.extend(column..end.min(crate::limits::MOST_COLUMNS));
                }
                column = end;
            }
            ("table-row", false) => {
                (column, times) = (0, tag.times("number-rows-repeated"));
                if hidden(&tag) {
                    sheet.hidden_rows.extend(row..row.saturating_add(times).min(crate::limits::MOST_ROWS));
                }
                if tag.alone {
                    row = row.saturating_add(times);
                }
            }
            ("table-cell" | "covered-table-cell", false) => {
                let (wide, high) = (tag.times("number-columns-spanned"), tag.times("number-rows-spanned"));
                if wide > 1 || high > 1 {
                    sheet.merges.push(((row, column), (row + high - 1, column + wide - 1)));
                }
                if tag.get("formula").is_some() {
                    formulas.push((row, column));
                }
                column = column.saturating_add(tag.times("number-columns-repeated"));
            }
            ("table", true) => sheet.mark_unsaved(&std::mem::take(&mut formulas)),
            _ => {}
        }
    }
}
