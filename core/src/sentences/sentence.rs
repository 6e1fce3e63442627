//! A sentence and the figures behind it.

use crate::{AreaId, Measure, Year};

/// A reference to a figure or a rate: sentences carry them, and pages number them as footnotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cite {
    /// A figure of the dataset.
    Figure(AreaId, Year, Measure),
    /// The rate shown for an area and year, whether it is published or calculated.
    Rate(AreaId, Year),
}

/// A sentence with references to every figure behind its numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence.
    pub text: String,
    /// The figures that its numbers are, or are computed from.
    pub cites: Vec<Cite>,
}

impl Sentence {
    pub(super) fn new(parts: &[&str], cites: Vec<Cite>) -> Sentence {
        Sentence { text: parts.concat(), cites }
    }
}
