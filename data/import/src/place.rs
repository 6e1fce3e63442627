//! Where in a file something stands.

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
            write!(to, "sheet “{}”, ", self.sheet)?;
        }
        write!(to, "row {}, column {}", self.row, letters(self.column))
    }
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
    use super::letters;

    #[test]
    fn columns_are_named_as_on_screen() {
        assert_eq!([1, 26, 27, 52, 703].map(letters), ["A", "Z", "AA", "AZ", "AAA"]);
    }
}
