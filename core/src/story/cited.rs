//! References to figures, and a rate as it is printed, which every sentence of a story needs.

use crate::area_year::AreaYear;
use crate::sentences::{self, Cite, Sentence};
use crate::{Language, Measure};

/// A reference to a figure of an area and year.
pub(super) fn cite(at: &AreaYear<'_>, measure: Measure) -> Cite {
    Cite::Figure(at.area, at.year, measure)
}

/// A reference to its rate.
pub(super) fn cite_rate(at: &AreaYear<'_>) -> Cite {
    Cite::Rate(at.area, at.year)
}

/// The rate as printed: `125.2`; `about 83` where it is approximate.
pub(super) fn rate_text(at: &AreaYear<'_>, language: Language) -> Option<String> {
    at.rate.ok().map(|rate| sentences::rate_text(&rate, language))
}

/// The first sentence of some: what follows is for whoever prints it, and stands apart.
pub(super) fn first_sentence(sentence: Sentence) -> Option<Sentence> {
    let Sentence { text, cites } = sentence;
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    Some(Sentence { text: text.get(..end)?.to_owned(), cites })
}
