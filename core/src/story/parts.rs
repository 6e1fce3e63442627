//! The parts of a story.

use super::headlines::Angle;
use crate::Year;
use crate::sentences::Sentence;

/// What a part of the text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`label` says what each of them is")]
pub enum PartKind {
    Paragraph,
    National,
    Background,
    Caveat,
    Help,
    Source,
}

impl PartKind {
    /// What stands beside it where the text is laid out for copying.
    pub const fn label(self) -> &'static str {
        match self {
            PartKind::Paragraph => "Story",
            PartKind::National => "England and Wales",
            PartKind::Background => "Background",
            PartKind::Caveat => "Caveat",
            PartKind::Help => "Help",
            PartKind::Source => "Source",
        }
    }
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is for.
    pub kind: PartKind,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
}

/// A news text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The year that it tells of: the one that was asked for, or the nearest with figures.
    pub year: Year,
    /// Lines that can stand above it, one of each angle of which something is held; none where no number and no rate is.
    pub headlines: Vec<(Angle, Sentence)>,
    /// Its parts, in their order; none of them is empty.
    pub parts: Vec<Part>,
    /// What to check before it is printed, in sentences.
    pub before_printing: Vec<String>,
}

impl Story {
    /// What stands beside the headlines.
    pub const HEADLINES: &str = "Headlines";

    /// What stands beside what is to be checked before it is printed, which is no part of the text.
    pub const BEFORE_PRINTING: &str = "Before you print";

    /// The headline of an angle, else the first.
    pub fn headline(&self, angle: Angle) -> Option<&Sentence> {
        let of = self.headlines.iter().find(|(one, _)| *one == angle).or_else(|| self.headlines.first());
        of.map(|(_, sentence)| sentence)
    }
}
