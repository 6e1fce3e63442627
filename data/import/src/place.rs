//! Where in a file something stands.

use mappa_core::quoted;
use std::fmt;

/// A cell of a sheet, as a spreadsheet program names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The name of the sheet; empty in a file that has none.
    pub sheet: String,
    /// The row, counted from 1.
    pub row: usize,
    /// The column, counted from 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.sheet.is_empty() {
            write!(to, "sheet {}, ", quoted(&self.sheet))?;
        }
        write!(to, "row {}, column {}", self.row, letters(self.column))
    }
}

impl Place {
    /// Its name: `D12`, and on another sheet than this one `“Area tables” D12`.
    fn cell(&self, sheet: &str) -> String {
        let cell = letters(self.column) + &self.row.to_string();
        if self.sheet == sheet { cell } else { [&quoted(&self.sheet), " ", &cell].concat() }
    }
}

/// More cells than this are told by the first and the last.
const MOST_CELLS: usize = 4;

/// The cells of figures, after what is said of them: ` (E12, F12, G12)`, ` (D7 to D48)`; nothing of none. Those on another sheet
/// than this one say so.
pub fn cells(places: &[&Place], sheet: &str) -> String {
    let (Some(first), Some(last)) = (places.iter().min_by_key(|place| place.row), places.iter().max_by_key(|place| place.row))
    else {
        return String::new();
    };
    let named: Vec<String> = match places.len() {
        ..=MOST_CELLS => places.iter().map(|place| place.cell(sheet)).collect(),
        _ => vec![[first.cell(sheet).as_str(), " to ", &last.cell(sheet)].concat()],
    };
    [" (", &named.join(", "), ")"].concat()
}

/// 1 is A, 27 is AA.
fn letters(column: usize) -> String {
    let mut left = column;
    let mut letters = Vec::new();
    while left > 0 {
        let digit = u32::try_from((left - 1) % 26).unwrap_or(0);
        letters.extend(char::from_u32(u32::from('A') + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::{Place, cells, letters};

    #[test]
    fn columns_are_named_as_on_screen() {
        assert_eq!([1, 26, 27, 52, 703].map(letters), ["A", "Z", "AA", "AZ", "AAA"]);
    }

    #[test]
    fn cells_are_named_and_many_of_them_by_the_first_and_the_last() {
        let places: Vec<Place> = [9, 7, 8, 11, 10].map(|row| Place { sheet: "A".into(), row, column: 4 }).into();
        let places: Vec<&Place> = places.iter().collect();
        assert_eq!(cells(&places[..2], "A"), " (D9, D7)");
        assert_eq!(cells(&places, "A"), " (D7 to D11)");
        assert_eq!(cells(&places[..1], "B"), " (“A” D9)");
        assert_eq!(cells(&[], ""), "");
    }
}
