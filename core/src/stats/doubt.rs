//! Years whose figures may have been counted otherwise than those before and after.
//!
//! A register of people who stay on it for years does not leap and fall back. Where an area's number, or its rate where the number
//! is not held, changes by more than 15% in a year and later by more than 15% the other way, all years in between are in doubt:
//! no test on the spread of an area's changes finds them, since such jumps widen what it takes for usual.

use crate::area_year::{AreaYear, History};
use crate::change::{REMARKABLE, change};
use crate::number::PerCent;
use crate::{Measure, Year};

/// What is in doubt of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The numbers from the first of these years to the second, since the area's figures jump into the one and out of the other.
    Between(Year, Year),
    /// The rate, which jumps in this year, and of whose number no change is known.
    Rate,
}

impl Doubt {
    /// What is in doubt of a year of an area; the year of the second jump is told too, whose change is from a year in doubt.
    pub fn of(history: &History<'_>, year: Year) -> Option<Doubt> {
        let (mut before, mut doubt): (Option<(Year, bool)>, _) = (None, None);
        for pair in history.since(Year::FIRST_PAGE).windows(2) {
            let [earlier, later] = pair else { continue };
            let Some(up) = jump(earlier, later) else { continue };
            if let Some((first, was_up)) = before
                && was_up != up
                && (first..=later.year).contains(&year)
            {
                return Some(Doubt::Between(first, earlier.year));
            }
            if later.year == year && change(earlier, later).is_err() {
                doubt = Some(Doubt::Rate);
            }
            before = Some((later.year, up));
        }
        doubt
    }
}

/// Whether an area's figures jump up or down from one year to the next.
fn jump(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> Option<bool> {
    let far = match change(earlier, later) {
        Ok(change) => change.per_cent()?,
        Err(_) => PerCent::between(rate_of(later)?, rate_of(earlier).filter(|_| is_comparable(earlier, later))?)?,
    };
    far.exceeds(REMARKABLE).then_some(!far.lower)
}

/// A rate in tenths that is not approximate.
fn rate_of(at: &AreaYear<'_>) -> Option<u64> {
    at.rate.ok().filter(|rate| !rate.is_approximate()).map(|rate| rate.number.tenths())
}

fn is_comparable(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> bool {
    earlier.dataset.break_between(Measure::RsoRate, earlier.year, later.year).is_none()
}
