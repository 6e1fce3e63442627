//! Breaks in the series: years from which a measure is counted otherwise than before.

use crate::measure::Unit;
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
    /// Whether it bars comparing this measure over the years. A break of rates leaves counts alone, and the other way about;
    /// where a measure begins, nothing earlier is like it.
    pub fn covers(&self, measure: Measure) -> bool {
        let about_it = match self.scope {
            Scope::One(one) => one == measure,
            Scope::Levels => measure.is_level(),
        };
        about_it
            && match self.affects {
                Affects::Count => measure.unit() == Unit::Count,
                Affects::Rate => measure.unit() == Unit::Rate,
                Affects::Begins => true,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Dataset;

    fn year(begins: u16) -> Year {
        Year::beginning(begins).unwrap()
    }

    fn covers(scope: Scope, affects: Affects, measure: Measure) -> bool {
        let broken = Break { scope, year: year(2021), affects, words: "Words.".into() };
        let dataset = Dataset { breaks: vec![broken.clone()], ..Dataset::default() };
        // the dataset asks the break, and nothing else
        assert_eq!(dataset.break_between(measure, year(2020), year(2021)).is_some(), broken.covers(measure));
        assert!(dataset.break_between(measure, year(2021), year(2022)).is_none());
        broken.covers(measure)
    }

    #[test]
    fn a_break_of_rates_leaves_counts_alone_and_the_other_way_about() {
        let one = Scope::One;
        assert!(covers(one(Measure::RsoRate), Affects::Rate, Measure::RsoRate));
        assert!(!covers(one(Measure::RsoRate), Affects::Count, Measure::RsoRate));
        assert!(!covers(one(Measure::RsoRate), Affects::Rate, Measure::Rso), "another measure");
        assert!(covers(one(Measure::Cat2), Affects::Count, Measure::Cat2));
        assert!(!covers(one(Measure::Cat2), Affects::Rate, Measure::Cat2));
        assert!(covers(Scope::Levels, Affects::Count, Measure::TotalL2));
        assert!(!covers(Scope::Levels, Affects::Rate, Measure::TotalL2));
        assert!(!covers(Scope::Levels, Affects::Count, Measure::Total));
        for measure in [Measure::Rso, Measure::RsoRate] {
            assert!(covers(one(measure), Affects::Begins, measure), "nothing earlier is like it");
        }
    }
}
