//! What a figure that was read does to what is held.

use crate::{Found, Import};
use mappa_core::dataset::{Absence, Figure, Kind, SourceId, SourceType};
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
    /// Something else is held, of a table of the Ministry's: what, in words, which stays. See [`Import::stand_beside`].
    Beside(String),
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

impl Import {
    /// Has the Ministry's own figures stay where this table, which is not the Ministry's, has others.
    pub fn stand_beside(&mut self, dataset: &Dataset) {
        for one in &mut self.figures {
            let Found { area, year, measure, .. } = one.found;
            let official = |id: &SourceId| dataset.source(*id).is_some_and(|source| source.kind == SourceType::Workbook);
            if let Fate::Changed(held) = &one.fate
                && said_by(dataset.figure(area, year, measure)).iter().any(official)
            {
                one.fate = Fate::Beside(held.clone());
            }
        }
    }
}

/// Who says a figure, or that there is none.
fn said_by(figure: Figure<'_>) -> &[SourceId] {
    match figure {
        Figure::Held(held) => held.sources,
        Figure::Absent(Absence::Suppressed(sources) | Absence::NotCollected(sources)) => sources,
        Figure::Absent(Absence::NotHeld) => &[],
    }
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
