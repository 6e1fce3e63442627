//! What there is to a difference between an area and England and Wales.

use super::every_area::usual;
use super::{Ratio, Usual};
use crate::area_year::AreaYear;

/// What could have made an area's rate differ from that of England and Wales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Chance alone could have.
    Chance,
    /// It is more than chance alone would explain; so few areas are held that nothing is known of what is usual.
    Real,
    /// It is more than that, but not unusual for police areas.
    Usual,
    /// It is more than that, and outside the range usual for police areas.
    Unusual,
}

impl Difference {
    /// Of an area beside England and Wales. Nothing where a number or a population is not known exactly, or the number is small.
    pub fn of(here: &AreaYear<'_>, benchmark: &AreaYear<'_>) -> Option<Difference> {
        let (ours, theirs) = (here.exact_share()?, benchmark.exact_share()?);
        if Ratio::of(ours, theirs)?.could_be_chance() {
            return Some(Difference::Chance);
        }
        Some(match usual(here, theirs) {
            None => Difference::Real,
            Some(Usual::Within) => Difference::Usual,
            Some(_) => Difference::Unusual,
        })
    }
}
