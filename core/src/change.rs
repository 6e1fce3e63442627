//! How a count has changed between two years.

use crate::area_year::AreaYear;
use crate::dataset::{Break, Kind};
use crate::number::PerCent;
use crate::{Measure, Year};

/// No percentage is given of fewer than this: a change of one would be more than 5%.
const FEW: u32 = 20;
/// A yearly change beyond this many per cent carries a note to check the source.
pub(crate) const REMARKABLE: u64 = 15;

/// The change of a count between two years, both of one basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The earlier year.
    pub from: Year,
    /// The later year.
    pub to: Year,
    /// The earlier count.
    pub before: u32,
    /// The later count.
    pub after: u32,
    /// Whether either count is rounded.
    pub about: bool,
}

impl Change {
    /// By how many.
    pub fn by(&self) -> u32 {
        self.before.abs_diff(self.after)
    }

    /// By how many per cent of the earlier count; `None` where that is too small for a percentage to mean anything.
    pub fn per_cent(&self) -> Option<PerCent> {
        (self.before >= FEW).then(|| PerCent::between(self.after.into(), self.before.into()))?
    }

    /// Whether both rose or both fell, so that one verb serves both.
    pub fn is_like(&self, other: &Change) -> bool {
        self.by() > 0 && other.by() > 0 && (self.after > self.before) == (other.after > other.before)
    }

    /// Whether both are percentages no more than half a point apart, before rounding: printed, 4.4% and 4.6% would look different.
    pub fn is_near(&self, other: &Change) -> bool {
        let parts = |one: &Change| one.per_cent().map(|_| (i64::from(one.after) - i64::from(one.before), i64::from(one.before)));
        let (Some((by, before)), Some((their_by, theirs))) = (parts(self), parts(other)) else { return false };
        let apart = by.saturating_mul(theirs).abs_diff(their_by.saturating_mul(before));
        apart.saturating_mul(200) <= before.saturating_mul(theirs).unsigned_abs()
    }

    /// Whether it is a yearly change so large that the source should be checked.
    pub fn is_remarkable(&self) -> bool {
        self.to.previous() == Some(self.from) && self.per_cent().is_some_and(|per_cent| per_cent.exceeds(REMARKABLE))
    }
}

/// Why no change is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChange<'a> {
    /// The earlier count is not held.
    NoEarlier,
    /// The later count is not held.
    NoLater,
    /// One is a force's own count and the other is not.
    OtherBasis,
    /// The series breaks in between.
    Broken(&'a Break),
}

/// The change of an area's registered sexual offenders from one year to a later one.
pub fn change<'a>(earlier: &AreaYear<'a>, later: &AreaYear<'a>) -> Result<Change, NoChange<'a>> {
    let (from, to) = (earlier.year, later.year);
    let later = later.count.held().ok_or(NoChange::NoLater)?;
    let held = earlier.count.held().ok_or(NoChange::NoEarlier)?;
    if let Some(broken) = earlier.dataset.break_between(Measure::Rso, from, to) {
        return Err(NoChange::Broken(broken));
    }
    let earlier = held;
    if (later.kind == Kind::Police) != (earlier.kind == Kind::Police) {
        return Err(NoChange::OtherBasis);
    }
    let after = later.number.whole().ok_or(NoChange::NoLater)?;
    let before = earlier.number.whole().ok_or(NoChange::NoEarlier)?;
    let about = [later.kind, earlier.kind].contains(&Kind::Rounded);
    Ok(Change { from, to, before, after, about })
}
