//! What a number in a text claims.

use super::note::Hedge;
use super::place::Place;
use super::token::Amount;
use crate::{Measure, Year};

/// Measures of which something can be, the likeliest first.
pub type Measures = &'static [Measure];

/// This measure and no other.
pub fn just(measure: Measure) -> Measures {
    Measure::ALL.get(measure.index()..=measure.index()).unwrap_or_default()
}

/// What a number claims to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// People or events, of one of these measures: the likeliest first.
    Count(Measures),
    /// By how many the count of these has changed.
    ChangeBy(Measures, bool),
    /// By how many per cent.
    ChangePerCent(Measures, bool),
    /// That it has changed this way, to the number that stands behind the verb.
    ChangeTo(Measure, bool),
    /// A rate: per so many people.
    Rate(u64),
    /// One in so many.
    OneIn,
    /// So many per cent above (or below) the rate of England and Wales, or of another area.
    Comparison(bool),
    /// Above (or below) it, with no number.
    Beside(bool),
    /// A percentage of all that are managed.
    Share(Measure),
    /// A rank among areas.
    Rank,
    /// None of our figures, or one that we cannot make out.
    Unknown,
}

/// A change, or the time of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// From which year, where it is a change.
    pub from: Option<Year>,
    /// In which year, or to which.
    pub to: Year,
}

/// How much of a claim is in the text: `differs` is only said where all of it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sure {
    /// What is counted.
    pub what: bool,
    /// Where.
    pub place: bool,
    /// When.
    pub time: bool,
    /// Of which year: the sentence names it, and no other time.
    pub year: bool,
}

/// A claim: a number, what it claims to be, of which place and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// From which byte on.
    pub start: usize,
    /// To which.
    pub end: usize,
    /// The number; 0 where it is none.
    pub amount: Amount,
    /// What it claims to be.
    pub what: What,
    /// Where; nothing where no place is named, and it is that of the page.
    pub places: Vec<Place>,
    /// When: the likeliest first.
    pub times: Vec<Times>,
    /// What is before it: `about`, `more than`.
    pub hedge: Hedge,
    /// What of this the text says.
    pub sure: Sure,
}

impl Claim {
    /// Whether another claim, which is right, tells from when on this change is: it is the same change in another form, or the number
    /// that it is from.
    pub fn is_dated_by(&self, other: &Claim) -> bool {
        let change = |claim: &Claim| match claim.what {
            What::ChangeBy(measures, up) | What::ChangePerCent(measures, up) => Some((measures, up)),
            _ => None,
        };
        let (Some((measures, _)), Some(times), Some(theirs)) = (change(self), self.times.first(), other.times.first()) else {
            return false;
        };
        let same = change(other) == change(self) && theirs == times;
        let first = other.what == What::Count(measures) && Some(theirs.to) == times.from;
        self.places.first() == other.places.first() && (same || first)
    }
}

/// What our figures say to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same, as far as its rounding goes.
    Agrees,
    /// Something else.
    Differs,
    /// Nothing: we do not have what it takes, or it is none of our figures.
    CannotTell,
}
