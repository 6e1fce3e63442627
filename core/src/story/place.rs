//! The area and year that a story is about, and the order of its parts.

use super::parts::{Part, PartKind, Story};
use crate::dataset::Kind;
use crate::rate::{Rate, rate};
use crate::sentences::{self, Cite, Sentence, caveat, help};
use crate::{AreaId, Dataset, Measure, Year};

/// What a story is about.
pub(super) struct Place<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) area: AreaId,
    pub(super) year: Year,
}

impl<'a> Place<'a> {
    /// The story in its order, with what stands below every figure.
    pub(super) fn laid_out(
        &self,
        headline: Sentence,
        paragraphs: [Vec<Option<Sentence>>; 3],
        national: Option<Sentence>,
        background: &[&str],
        before_printing: Vec<String>,
    ) -> Story {
        let of = |kind, sentences: Vec<Option<Sentence>>| Part { kind, sentences: sentences.into_iter().flatten().collect() };
        let plain =
            |texts: &[&str]| texts.iter().map(|text| Some(Sentence { text: (*text).into(), cites: Vec::new() })).collect();
        let sources: Vec<String> = sentences::sources(self.dataset, self.area, self.year);
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        let mut parts = vec![of(PartKind::Headline, vec![Some(headline)])];
        parts.extend(paragraphs.map(|sentences| of(PartKind::Paragraph, sentences)));
        parts.extend([
            of(PartKind::National, vec![national]),
            of(PartKind::Background, plain(background)),
            of(PartKind::Caveat, plain(&[caveat(self.dataset.language)])),
            of(PartKind::Help, plain(&[help(self.dataset.language)])),
            of(PartKind::Source, plain(&sources)),
        ]);
        parts.retain(|part| !part.sentences.is_empty());
        Story { parts, before_printing }
    }

    pub(super) fn cite(&self, measure: Measure) -> Cite {
        Cite::Figure(self.area, self.year, measure)
    }

    pub(super) fn count(&self, measure: Measure) -> Option<(u32, Kind)> {
        let held = self.dataset.figure(self.area, self.year, measure).held()?;
        Some((held.number.whole()?, held.kind))
    }

    /// Whether there were none: “0.0 for every 100,000” would be an odd way to say so.
    pub(super) fn has_none(&self) -> bool {
        self.count(Measure::Rso).is_some_and(|(count, _)| count == 0)
    }

    pub(super) fn known_rate(&self) -> Option<Rate<'a>> {
        rate(self.dataset, self.area, self.year).ok()
    }
}
