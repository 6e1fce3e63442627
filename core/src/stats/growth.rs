//! How much of a change in a number of people is the population, and how much the rate.
//!
//! Kitagawa, Components of a difference between two rates, J Am Stat Assoc 1955;50:1168, in the form with nothing left over: at the
//! earlier rate O₁/P₁ the later population P₂ would have E = O₁ P₂ / P₁ people. E − O₁ is the population's part, O₂ − E the rate's.

use crate::area_year::{AreaYear, History};
use crate::change::{Change, change};
use crate::number::divide;
use crate::{AreaId, Year};

/// A change of a number, in its two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The area.
    pub area: AreaId,
    /// The change.
    pub change: Change,
    /// How many people aged 10 and over lived there, earlier and later: estimates that rest on one census.
    pub people: (u64, u64),
    /// How many there would be at the earlier rate among the later population, to the nearest one.
    pub at_earlier_rate: u32,
}

impl Growth {
    /// From the earliest year that can be compared with this one: both numbers of one basis, both populations exact and of one
    /// census. Nothing where there is no such year, or one of the two parts is none.
    pub fn of(history: &History<'_>, year: Year) -> Option<Growth> {
        let later = history.at(year)?;
        let mut earlier = history.since(Year::FIRST_PAGE).iter().take_while(|one| one.year < year);
        earlier.find_map(|earlier| between(earlier, later))
    }

    /// By how many the larger or smaller population alone would have changed the number.
    pub fn by_population(&self) -> u32 {
        self.at_earlier_rate.abs_diff(self.change.before)
    }

    /// Whether the population is larger, so that it alone would have added to the number.
    pub fn has_larger_population(&self) -> bool {
        self.at_earlier_rate > self.change.before
    }

    /// Whether the rate is higher, so that it added to the number.
    pub fn has_higher_rate(&self) -> bool {
        self.change.after > self.at_earlier_rate
    }

    /// By how many the higher or lower rate did.
    pub fn by_rate(&self) -> u32 {
        self.change.after.abs_diff(self.at_earlier_rate)
    }
}

fn between(earlier: &AreaYear<'_>, later: &AreaYear<'_>) -> Option<Growth> {
    let change = change(earlier, later).ok().filter(|change| change.by() > 0)?;
    change.per_cent()?; // too few for shares of them to mean anything
    let ((before, people), (_, later_people)) = (earlier.exact_share()?, later.exact_share()?);
    let census = |at: &AreaYear<'_>| Some(at.dataset.populations.denominator(at.area, at.year)?.population.census);
    if census(earlier)? != census(later)? {
        return None;
    }
    let at_earlier_rate = u32::try_from(divide(before.checked_mul(later_people)?, people)?).ok()?;
    let growth = Growth { area: later.area, change, people: (people, later_people), at_earlier_rate };
    (growth.by_population() > 0 && growth.by_rate() > 0).then_some(growth)
}
