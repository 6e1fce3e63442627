//! Years whose figures may have been counted otherwise than those before and after.
//!
//! A register of people who stay on it for years does not leap and fall back. Where an area's number, or its rate where the number
//! is not held, changes by more than 15% in a year and later by more than 15% the other way, all years in between are in doubt:
//! no test on the spread of an area's changes finds them, since such jumps widen what it takes for usual.

use super::YearlyChange;
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

/// Every year since `first` in which an area's figures changed by more than 15% of the year before, or in a way that is unusual for
/// the area by its other yearly changes; with that change.
pub fn jumps(history: &History<'_>, first: Year) -> Vec<(Year, PerCent)> {
    let every = YearlyChange::every(history);
    let unusual = |year| every.iter().any(|one| one.change.to == year && one.is_unusual() == Some(true));
    let years = history.since(first).windows(2).filter_map(|pair| {
        let [earlier, later] = pair else { return None };
        let far = in_a_year(earlier, later)?;
        (far.exceeds(REMARKABLE) || unusual(later.year)).then_some((later.year, far))
    });
    years.collect()
}

/// Whether an area's figures jump up or down from one year to the next.
fn jump(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> Option<bool> {
    let far = in_a_year(earlier, later)?;
    far.exceeds(REMARKABLE).then_some(!far.lower)
}

/// The change of the number in a year, or of the rate where that of the number is not known.
fn in_a_year(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> Option<PerCent> {
    match change(earlier, later) {
        Ok(change) => change.per_cent(),
        Err(_) => PerCent::between(rate_of(later)?, rate_of(earlier).filter(|_| is_comparable(earlier, later))?),
    }
}

/// A rate in tenths that is not approximate.
fn rate_of(at: &AreaYear<'_>) -> Option<u64> {
    at.rate.ok().filter(|rate| !rate.is_approximate()).map(|rate| rate.number.tenths())
}

fn is_comparable(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> bool {
    earlier.dataset.break_between(Measure::RsoRate, earlier.year, later.year).is_none()
}
