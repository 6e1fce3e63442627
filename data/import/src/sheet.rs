//! A sheet as it was read: rows of cells, whatever kind of file it was in.

use super::Place;
use crate::limits::{MOST_COLUMNS, MOST_ROWS};
use mappa_core::quoted;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, as it stands.
    Text(String),
    /// A number.
    Number(f64),
    /// A formula's error, such as `#DIV/0!`.
    Error(String),
    /// A formula whose value the file does not hold.
    Unsaved,
}

impl Cell {
    /// The cell as text: what a reader sees in it.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.trim().to_owned(),
            Cell::Number(number) => number.to_string(),
            Cell::Unsaved => "a formula without a value".into(),
        }
    }

    /// Whether nothing is seen in it.
    pub fn is_blank(&self) -> bool {
        self.text().is_empty()
    }
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty in a file that has no sheets.
    pub name: String,
    /// Its rows. Rows may differ in length.
    pub rows: Vec<Vec<Cell>>,
    /// The first cell with something in it that was not looked at, as row and column counted from 0.
    pub beyond: Option<(usize, usize)>,
    /// The last row, where it seems to break off.
    pub breaks_off: Option<usize>,
    /// Whether a reader does not see it until it is unhidden.
    pub hidden: bool,
    /// Rows that are not seen, counted from 0.
    pub hidden_rows: Vec<usize>,
    /// Columns that are not seen.
    pub hidden_columns: Vec<usize>,
    /// Cells that are one: the first and the last row and column of each.
    pub merges: Vec<((usize, usize), (usize, usize))>,
}

impl Sheet {
    /// Marks formulas whose values the file does not hold. Some programs write 0 beside each of them: where every formula of a
    /// sheet is 0, none of them is believed.
    pub fn mark_unsaved(&mut self, formulas: &[(usize, usize)]) {
        let empty = |sheet: &Sheet, &(row, column): &(usize, usize)| sheet.at(row, column).is_blank();
        let none = |sheet: &Sheet, &(row, column): &(usize, usize)| matches!(sheet.at(row, column), Cell::Number(0.0));
        let all_none = formulas.len() > 1 && formulas.iter().all(|place| empty(self, place) || none(self, place));
        for place in formulas {
            if empty(self, place) || all_none {
                self.put_within(place.0, place.1, Cell::Unsaved);
            }
        }
    }

    /// A sheet of this name, with nothing in it.
    pub fn of_name(name: &str) -> Sheet {
        Sheet { name: name.to_owned(), ..Sheet::default() }
    }

    /// What stands at a row and column, counted from 0.
    pub fn at(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Cell::Empty)
    }

    /// Puts a cell in, if it stands among the rows and columns that are looked at; else remembers that there is one.
    pub fn put_within(&mut self, row: usize, column: usize, cell: Cell) {
        if row < MOST_ROWS && column < MOST_COLUMNS {
            self.put(row, column, cell);
        } else if self.beyond.is_none() && !cell.is_blank() {
            self.beyond = Some((row, column));
        }
    }

    /// Refuses a sheet of which something was not looked at: no area is lost without a word.
    pub fn whole(&self) -> Result<(), String> {
        let Some((row, column)) = self.beyond else { return Ok(()) };
        Err(format!(
            "there is something in {}, and only {MOST_ROWS} rows and {MOST_COLUMNS} columns are read: take out what is no part of the \
             table, or part it into several files",
            self.place(row, column)
        ))
    }

    /// Puts a cell in; rows and columns count from 0.
    pub fn put(&mut self, row: usize, column: usize, cell: Cell) {
        if self.rows.len() <= row {
            self.rows.resize(row + 1, Vec::new());
        }
        if let Some(row) = self.rows.get_mut(row) {
            if row.len() <= column {
                row.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = row.get_mut(column) {
                *place = cell;
            }
        }
    }

    /// ` of sheet “Area tables”`; nothing of a file that has no sheets.
    pub fn in_words(&self) -> String {
        if self.name.is_empty() { String::new() } else { format!(" of sheet {}", quoted(&self.name)) }
    }

    /// Where a cell is; rows and columns count from 0.
    pub fn place(&self, row: usize, column: usize) -> Place {
        Place { sheet: self.name.clone(), row: row + 1, column: column + 1 }
    }
}
