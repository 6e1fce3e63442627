//! A figure: what is held and of what kind, or the reason why nothing is.

use super::{AreaId, SourceId};
use crate::{Language, Measure, Number, Year};

/// How a figure that is held came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It stands in the source.
    Published,
    /// Arithmetic on published figures, by whoever compiled it.
    Derived,
    /// It stands in the source, rounded.
    Rounded,
    /// A police force's own count.
    Police,
    /// Published as none: it is 0.
    Nil,
    /// Withheld by the publisher, so that nobody can be identified.
    Suppressed,
    /// The publisher does not collect it.
    NotCollected,
}

impl Kind {
    /// Every kind, with its id in data files.
    pub const ALL: &[(&str, Kind)] = &[
        ("published", Kind::Published),
        ("derived", Kind::Derived),
        ("rounded", Kind::Rounded),
        ("police", Kind::Police),
        ("nil", Kind::Nil),
        ("suppressed", Kind::Suppressed),
        ("not_collected", Kind::NotCollected),
    ];

    /// What it means, to begin a note with.
    pub const fn text(self, language: Language) -> &'static str {
        let (english, welsh) = match self {
            Kind::Published => ("Published", "Cyhoeddwyd"),
            Kind::Derived => {
                ("Worked out by the source from published figures", "Cyfrifwyd gan y ffynhonnell o ffigurau cyhoeddedig")
            }
            Kind::Rounded => ("Published, rounded", "Cyhoeddwyd, wedi’i dalgrynnu"),
            Kind::Police => ("The police force’s own figure", "Ffigur yr heddlu ei hun"),
            Kind::Nil => ("Published as none", "Cyhoeddwyd fel dim"),
            Kind::Suppressed => ("Withheld by the publisher", "Heb ei ryddhau gan y cyhoeddwr"),
            Kind::NotCollected => ("Not collected", "Heb ei gasglu"),
        };
        language.say(english, welsh)
    }

    /// Whether a number goes with it in data files.
    pub const fn has_value(self) -> bool {
        matches!(self, Kind::Published | Kind::Derived | Kind::Rounded | Kind::Police)
    }
}

/// A figure that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    /// Its value as printed; 0 where it is nil.
    pub number: Number,
    /// How it came about.
    pub kind: Kind,
    /// Where it stands.
    pub sources: &'a [SourceId],
}

/// Why a figure is absent. Absent is never zero, and is never filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence<'a> {
    /// Withheld by the publisher.
    Suppressed(&'a [SourceId]),
    /// Nobody collects it, or not yet.
    NotCollected(&'a [SourceId]),
    /// Not in our sources.
    NotHeld,
}

impl Absence<'_> {
    /// In a word, for a cell of a table.
    pub const fn text(self, language: Language) -> &'static str {
        match self {
            Absence::Suppressed(_) => language.say("withheld", "heb ei ryddhau"),
            Absence::NotCollected(_) => language.say("not collected", "heb ei gasglu"),
            Absence::NotHeld => language.say("no figure", "dim ffigur"),
        }
    }
}

/// A figure, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure<'a> {
    /// It is held.
    Held(Held<'a>),
    /// It is absent.
    Absent(Absence<'a>),
}

impl<'a> Figure<'a> {
    /// The figure, where it is held.
    pub const fn held(self) -> Option<Held<'a>> {
        match self {
            Figure::Held(held) => Some(held),
            Figure::Absent(_) => None,
        }
    }

    /// Why it is absent, where it is.
    pub const fn absence(self) -> Option<Absence<'a>> {
        match self {
            Figure::Held(_) => None,
            Figure::Absent(absence) => Some(absence),
        }
    }
}

/// The value that another source has for a figure that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeFigure {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// The measure.
    pub measure: Measure,
    /// What it says.
    pub number: Number,
    /// How that came about.
    pub kind: Kind,
    /// Who says it.
    pub sources: Vec<SourceId>,
    /// Why another is shown.
    pub why: String,
}
