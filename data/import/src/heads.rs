//! How a column of areas is headed.

use crate::sheet::Cell;
use crate::words::words;

/// Its headings, as they are compared.
const HEADS: [&str; 26] = [
    "area",
    "areas",
    "area name",
    "area id",
    "name of area",
    "police area",
    "police areas",
    "police area name",
    "mappa area",
    "mappa areas",
    "mappa area name",
    "mappa police area",
    "police force",
    "police forces",
    "police force name",
    "police force area",
    "police force areas",
    "police force area name",
    "police service",
    "force",
    "force name",
    "force area",
    "pfa",
    "pfa name",
    "ardal",
    "ardal heddlu",
];

/// Whether a cell heads a column of areas.
pub fn is_head(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    if text.len() > 80 {
        return false;
    }
    let said: Vec<String> = words(text).into_iter().filter(|word| !word.note && !word.bracketed).map(|word| word.text).collect();
    let said = said.join(" ");
    HEADS.contains(&said.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_known_with_its_marks_and_brackets() {
        let head = |text: &str| is_head(&Cell::Text(text.into()));
        for text in ["Area", "Police Force Area [note 1]", "MAPPA area (as of 2024)", "Area 1", "AREA2", "Ardal heddlu"] {
            assert!(head(text), "{text}");
        }
        for text in ["", "Area of the country", "Category 1", "1"] {
            assert!(!head(text), "{text}");
        }
        assert!(head(&["Area (", &"x".repeat(73), ")"].concat()) && !head(&["Area (", &"x".repeat(74), ")"].concat()));
        assert!(!is_head(&Cell::Empty) && !is_head(&Cell::Number(1.0)));
    }
}
