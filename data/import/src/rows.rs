//! What is read of a table, whatever its form.

use crate::{Concern, Found};

/// What was read of a table.
#[derive(Default)]
pub struct Rows {
    /// The figures.
    pub figures: Vec<Found>,
    /// How many rows of areas.
    pub rows: usize,
    /// How many cells are blank.
    pub blank: usize,
    /// Columns that are known and not shown.
    pub left_out: Vec<String>,
    /// What must be accepted.
    pub concerns: Vec<(Concern, String)>,
}

impl Rows {
    /// Tells something, once.
    pub fn tell(&mut self, concern: Concern, text: String) {
        if !self.concerns.iter().any(|(_, known)| *known == text) {
            self.concerns.push((concern, text));
        }
    }
}
