//! The sheets of an ods, however its XML is laid out.

use super::cells::of_tag;
use super::xml::{Tag, plain, tags};
use crate::limits::{MOST_COLUMNS, MOST_ROWS};
use crate::sheet::{Cell, Sheet};

/// What is read of the sheet at hand.
#[derive(Default)]
struct Reading {
    sheet: Sheet,
    row: usize,
    column: usize,
    /// For how many rows the one at hand stands.
    rows: usize,
    /// The cell at hand, if one is open, and for how many columns it stands.
    cell: Option<(Cell, usize)>,
    /// Whether the text of that cell is what follows in it.
    follows: bool,
    formulas: Vec<(usize, usize)>,
}

/// The sheets; `None` where the text does not end as it should.
pub fn sheets(content: &str) -> Option<Vec<Sheet>> {
    if !content.trim_end().ends_with("document-content>") {
        return None;
    }
    let (mut sheets, mut hidden) = (Vec::new(), Vec::new());
    let mut style = "";
    let mut open: Option<Reading> = None;
    let (mut noted, mut written) = (false, false);
    for tag in tags(content) {
        match (tag.name, tag.closes) {
            ("style", false) => style = tag.get("name").unwrap_or_default(),
            ("table-properties", false) if tag.get("display") == Some("false") => hidden.push(style),
            ("annotation", closes) => noted = !closes && !tag.alone,
            _ if noted => {}
            ("table", false) => {
                let is_hidden = tag.get("style-name").is_some_and(|name| hidden.contains(&name));
                let sheet = Sheet { hidden: is_hidden, ..Sheet::of_name(&plain(tag.get("name").unwrap_or_default())) };
                open = Some(Reading { sheet, ..Reading::default() });
            }
            ("table", true) => {
                if let Some(mut reading) = open.take() {
                    reading.sheet.mark_unsaved(&reading.formulas);
                    sheets.push(reading.sheet);
                }
            }
            ("p" | "h", closes) => {
                written = !closes && !tag.alone;
                if let (false, Some(text)) = (closes, open.as_mut().and_then(Reading::text)) {
                    // the first paragraph begins the text
                    text.push_str(if text.is_empty() { "" } else { "\n" });
                }
            }
            _ => {
                if let Some(open) = &mut open {
                    open.tag(&tag);
                }
            }
        }
        if let (true, false, Some(text)) = (written, noted, open.as_mut().and_then(Reading::text)) {
            text.push_str(&plain(tag.after));
        }
    }
    Some(sheets)
}

impl Reading {
    fn tag(&mut self, tag: &Tag<'_>) {
        let is_hidden = matches!(tag.get("visibility"), Some("collapse" | "filter"));
        match (tag.name, tag.closes) {
            ("table-column", false) => {
                let end = self.column.saturating_add(tag.times("number-columns-repeated"));
                if is_hidden {
                    self.sheet.hidden_columns.extend(self.column..end.min(MOST_COLUMNS));
                }
                self.column = end;
            }
            ("table-row", false) => {
                (self.column, self.rows) = (0, tag.times("number-rows-repeated"));
                if is_hidden {
                    self.sheet.hidden_rows.extend(self.row..self.row.saturating_add(self.rows).min(MOST_ROWS));
                }
                if tag.alone {
                    self.row = self.row.saturating_add(self.rows);
                }
            }
            ("table-row", true) => {
                let cells = self.sheet.rows.get(self.row).cloned().unwrap_or_default();
                let next = self.row.saturating_add(self.rows);
                // one more than are looked at, so that it is told
                for row in self.row + 1..next.min(MOST_ROWS + 1) {
                    for (column, cell) in cells.iter().enumerate() {
                        self.put(row, column, cell);
                    }
                }
                self.row = next;
            }
            ("table-cell" | "covered-table-cell", false) => {
                let (wide, high) = (tag.times("number-columns-spanned"), tag.times("number-rows-spanned"));
                if wide > 1 || high > 1 {
                    let last = (self.row.saturating_add(high - 1), self.column.saturating_add(wide - 1));
                    self.sheet.merges.push(((self.row, self.column), last));
                }
                if tag.get("formula").is_some() {
                    self.formulas.push((self.row, self.column));
                }
                // what another cell lies over is not seen
                let cell = if tag.name == "table-cell" { of_tag(tag) } else { Cell::Empty };
                self.follows = cell == Cell::Text(String::new());
                self.cell = Some((cell, tag.times("number-columns-repeated")));
                if tag.alone {
                    self.close();
                }
            }
            ("table-cell" | "covered-table-cell", true) => self.close(),
            ("s", _) => self.write(" ", tag.times("c").min(99)),
            ("tab" | "line-break", false) => self.write("\n", 1),
            _ => {}
        }
    }

    /// The text of the cell at hand, where it is what follows.
    fn text(&mut self) -> Option<&mut String> {
        match &mut self.cell {
            Some((Cell::Text(text), _)) if self.follows => Some(text),
            _ => None,
        }
    }

    fn write(&mut self, what: &str, times: usize) {
        if let Some(text) = self.text() {
            text.push_str(&what.repeat(times));
        }
    }

    fn close(&mut self) {
        let Some((cell, times)) = self.cell.take() else { return };
        let end = self.column.saturating_add(times);
        for column in self.column..end.min(MOST_COLUMNS + 1) {
            self.put(self.row, column, &cell);
        }
        self.column = end;
    }

    fn put(&mut self, row: usize, column: usize, cell: &Cell) {
        if !cell.is_blank() {
            self.sheet.put_within(row, column, cell.clone());
        }
    }
}
