//! What a figure that was read does to what is held.

use crate::Found;
use mappa_core::dataset::{Absence, Figure, Kind};
use mappa_core::{Dataset, Measure, Number};

/// What becomes of what is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing was held.
    New,
    /// The same is held.
    Same,
    /// The same is held, printed with fewer decimals: what was held, in words.
    Rounding(String),
    /// The same is held with a decimal that the table leaves out: what is held, in words, which stays.
    Finer(String),
    /// Something else is held: what, in words.
    Changed(String),
}

/// A figure that was read, and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The figure.
    pub found: Found,
    /// What it does.
    pub fate: Fate,
}

impl Compared {
    /// Its value in words.
    pub fn text(&self) -> String {
        value(self.found.kind, self.found.number)
    }
}

/// Compares figures with those of a dataset.
pub fn compare(dataset: &Dataset, figures: Vec<Found>) -> Vec<Compared> {
    figures.into_iter().map(|found| Compared { fate: fate(dataset, &found), found }).collect()
}

fn fate(dataset: &Dataset, found: &Found) -> Fate {
    let (kind, number) = match dataset.figure(found.area, found.year, found.measure) {
        Figure::Absent(Absence::NotHeld) => return Fate::New,
        Figure::Absent(Absence::NotCollected([])) => return Fate::New,
        Figure::Absent(Absence::Suppressed(_)) => (Kind::Suppressed, Number::Whole(0)),
        Figure::Absent(Absence::NotCollected(_)) => (Kind::NotCollected, Number::Whole(0)),
        Figure::Held(held) => (held.kind, held.number),
    };
    let valued = |kind: Kind| kind.has_value() || kind == Kind::Nil;
    if valued(kind) && valued(found.kind) {
        if number.tenths() == found.number.tenths() {
            return Fate::Same;
        }
        let whole = |number: Number| (number.tenths() + 5) / 10;
        let one_is_whole = number.whole().is_some() != found.number.whole().is_some();
        if found.measure == Measure::RsoRate && one_is_whole && whole(number) == whole(found.number) {
            // only what was published itself is finer; what somebody derived gives way to the table
            let stays = kind == Kind::Published && number.whole().is_none();
            return if stays { Fate::Finer(value(kind, number)) } else { Fate::Rounding(value(kind, number)) };
        }
    } else if kind == found.kind {
        return Fate::Same;
    }
    Fate::Changed(value(kind, number))
}

fn value(kind: Kind, number: Number) -> String {
    match kind {
        Kind::Nil => "none".into(),
        Kind::Suppressed => "withheld".into(),
        Kind::NotCollected => "not collected".into(),
        _ => number.text(),
    }
}
