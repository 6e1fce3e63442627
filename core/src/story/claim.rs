//! What a number in a text claims.

use super::token::WrittenNumber;
use crate::{Measure, Year};

/// What a number claims to be.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// People or events, of one of these measures.
    Count(Vec<Measure>),
    /// By how many a number has changed since a year.
    ChangeBy(bool),
    /// Per 100,000 people.
    Rate,
    /// One in N.
    OneIn,
    /// A percentage above (or below) England and Wales.
    Comparison(bool),
    /// A percentage more (or fewer) than in another year.
    Change(bool),
    /// A percentage of something that the text does not name.
    PerCent,
    /// A rank among areas.
    Rank,
}

/// A claim: a number, what it claims to be, of which place and year.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Where it stands.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The number.
    pub number: WrittenNumber,
    /// What it claims to be.
    pub what: What,
    /// Whether it is about England and Wales; else it is about the area.
    pub national: bool,
    /// The years that are named with it, the likeliest first; none where none is.
    pub years: Vec<Year>,
    /// What stands before it: `about`, `more than`.
    pub hedge: Hedge,
}

/// How exactly a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hedge {
    /// As written.
    Exact,
    /// More or less.
    About,
    /// Less than this.
    Under,
    /// More than this.
    Over,
}
