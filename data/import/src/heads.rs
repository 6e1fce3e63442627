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
