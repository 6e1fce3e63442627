//! Workbooks that tests make, in the three forms that the Ministry has published: one grid of cells, written as xlsx, ods or xls.
#![allow(dead_code, reason = "each test file uses some of it")]

pub mod layouts;
pub mod ministry;
mod ods;
mod xls;
mod xlsx;
pub mod zip;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, with the line breaks that are in it.
    Text(String),
    /// A number.
    Number(f64),
}

impl Cell {
    /// A cell with this text.
    pub fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

/// A sheet. Rows and columns count from 0.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether its tab is hidden.
    pub hidden: bool,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// Rows that are hidden.
    pub hidden_rows: Vec<usize>,
    /// Columns that are hidden.
    pub hidden_columns: Vec<usize>,
    /// Cells that are one: the first and the last row and column of each.
    pub merges: Vec<((usize, usize), (usize, usize))>,
}

impl Sheet {
    /// A sheet of these rows; a row of text is parted at the bars, and what is a number is one.
    pub fn of(name: &str, rows: &[&str]) -> Sheet {
        let cell = |text: &str| match text.parse() {
            Ok(number) => Cell::Number(number),
            Err(_) if text.is_empty() => Cell::Empty,
            Err(_) => Cell::text(text),
        };
        let rows = rows.iter().map(|row| row.split('|').map(cell).collect()).collect();
        Sheet { name: name.into(), rows, ..Sheet::default() }
    }

    /// How many columns it has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
    }
}

/// A form of workbook: what its files end in, and how it is written.
pub type Form = (&'static str, fn(&[Sheet]) -> Vec<u8>);

/// The three forms.
pub const FORMS: [Form; 3] = [("xlsx", xlsx::write), ("ods", ods::write), ("xls", xls::write)];

/// Text as it stands in XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
