//! The columns of a table that are read.

use crate::Guesses;
use mappa_core::{Measure, Year};

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which, counted from 0.
    pub at: usize,
    /// What it counts.
    pub measure: Measure,
    /// Its year, where its heading names one.
    pub year: Option<Year>,
    /// What was guessed of it.
    pub guesses: Guesses,
}

/// The columns of a table.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Those of figures.
    pub figures: Vec<Column>,
    /// That of years.
    pub year: Option<usize>,
}
