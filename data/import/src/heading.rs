//! The heading of a column, over one row or several.

use crate::Concern;
use crate::layout::Table;
use crate::rows::Rows;
use crate::sheet::Cell;

/// A heading that is put together of its rows.
pub struct Heading {
    /// All of it, the upper rows first.
    pub whole: String,
    /// What stands in the column itself, or over it in a merged cell.
    pub own: String,
}

/// The heading of a column; `None` where it has none of its own.
pub fn heading(table: &Table<'_>, at: usize) -> Option<Heading> {
    let sheet = table.sheet;
    let mut whole: Vec<String> = Vec::new();
    let mut own: Vec<String> = Vec::new();
    let mut itself = false;
    for row in table.top..table.body {
        let text = sheet.at(row, at).text();
        if !text.is_empty() {
            whole.push(text.clone());
            own.push(text);
            itself = true;
            continue;
        }
        let merged =
            sheet.merges.iter().find(|(first, last)| (first.0..=last.0).contains(&row) && (first.1..=last.1).contains(&at));
        if let Some(&(first, _)) = merged {
            let text = sheet.at(first.0, first.1).text();
            if first.1 > table.names && first.1 != at && !text.is_empty() && !whole.contains(&text) {
                whole.push(text.clone());
                own.push(text);
            }
            continue;
        }
        let row_is_merged = sheet.merges.iter().any(|(first, last)| (first.0..=last.0).contains(&row) && last.1 > first.1);
        if row + 1 < table.body && !row_is_merged {
            let left = (table.names + 1..at).rev().map(|left| sheet.at(row, left).text()).find(|text| !text.is_empty());
            whole.extend(left);
        }
    }
    itself.then(|| Heading { whole: whole.join(" "), own: own.join(" ") })
}

/// Tells of a column that has numbers and no heading.
pub fn headless(table: &Table<'_>, at: usize, read: &mut Rows) {
    let has = (table.body..table.end).find(|&row| {
        let named = !table.sheet.at(row, table.names).is_blank();
        named
            && match table.sheet.at(row, at) {
                Cell::Number(_) => true,
                Cell::Text(text) => text.starts_with(|sign: char| sign.is_ascii_digit()),
                _ => false,
            }
    });
    if let Some(row) = has {
        let place = table.sheet.place(row, at);
        read.tell(Concern::Headings, format!("{place}: there are numbers in a column without a heading. Column skipped"));
    }
}

/// Whether a column has anything beside an area.
pub fn has_any(table: &Table<'_>, at: usize) -> bool {
    (table.body..table.end).any(|row| !table.sheet.at(row, table.names).is_blank() && !table.sheet.at(row, at).is_blank())
}
