//! Breaks in the series: years from which a measure is counted otherwise than before.

use crate::{Measure, Year};

/// What a break is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One measure.
    One(Measure),
    /// Every measure that counts people at one level.
    Levels,
}

/// What a break bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Affects {
    /// Changes of counts.
    Count,
    /// Changes of rates; counts run on.
    Rate,
    /// The measure begins here: before, it was not collected.
    Begins,
}

/// A break: figures of `year` and later are not of one basis with earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// What it is about.
    pub scope: Scope,
    /// The first year of the new basis.
    pub year: Year,
    /// What it bars.
    pub affects: Affects,
    /// What happened, as a sentence.
    pub words: String,
}

impl Break {
    /// Whether it is about this measure. A break of rates leaves counts alone, and the other way about.
    pub fn covers(&self, measure: Measure) -> bool {
        match self.scope {
            Scope::One(one) => one == measure,
            Scope::Levels => measure.is_level(),
        }
    }
}
