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
    /// What was guessed, which must be accepted too, and can be undone by its name.
    pub guessed: Vec<(Concern, String)>,
    /// How many figures were left out since they rest on a guess that was undone.
    pub undone: usize,
}

impl Rows {
    /// Tells something, once.
    pub fn tell(&mut self, concern: Concern, text: String) {
        if !self.concerns.iter().any(|(_, known)| *known == text) {
            self.concerns.push((concern, text));
        }
    }

    /// Tells a guess, once. The figures that rest on it say so: [`crate::Guesses`].
    pub fn guess(&mut self, concern: Concern, text: String) {
        if !self.guessed.iter().any(|(_, known)| *known == text) {
            self.guessed.push((concern, text));
        }
    }

    /// Leaves out the figures that rest on guesses of these names; of the others it is told what was guessed.
    pub fn undo(&mut self, names: &[Concern]) {
        let before = self.figures.len();
        self.figures.retain(|found| !names.iter().any(|&name| found.guesses.rest_on(name)));
        self.undone = before - self.figures.len();
        let guessed = std::mem::take(&mut self.guessed);
        self.concerns.extend(guessed.into_iter().filter(|(concern, _)| !names.contains(concern)));
    }
}
