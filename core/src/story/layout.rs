//! The order of a story's parts, and what both languages ask of the figures.

use super::parts::{Part, PartKind, Story};
use crate::area_year::AreaYear;
use crate::sentences::{self, Cite, Sentence, caveat, help};
use crate::{Language, Measure};

/// The sentences of a story in one language; those that are not there cannot be written from what is held.
pub(super) struct Draft {
    pub(super) headline: Sentence,
    pub(super) paragraphs: [Vec<Option<Sentence>>; 3],
    pub(super) national: Option<Sentence>,
    /// What MAPPA and the register are, in sentences without a figure of the dataset.
    pub(super) background: &'static [&'static str],
    pub(super) before_printing: Vec<String>,
}

/// The story in its order, with what stands below every figure.
pub(super) fn laid_out(at: &AreaYear<'_>, draft: Draft) -> Story {
    let language = at.dataset.language;
    let of = |kind, sentences: Vec<Option<Sentence>>| Part { kind, sentences: sentences.into_iter().flatten().collect() };
    let plain = |texts: &[&str]| texts.iter().map(|text| Some(Sentence { text: (*text).into(), cites: Vec::new() })).collect();
    let sources: Vec<String> = sentences::sources(at);
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    let mut parts = vec![of(PartKind::Headline, vec![Some(draft.headline)])];
    parts.extend(draft.paragraphs.map(|sentences| of(PartKind::Paragraph, sentences)));
    parts.extend([
        of(PartKind::National, vec![draft.national]),
        of(PartKind::Background, plain(draft.background)),
        of(PartKind::Caveat, plain(&[caveat(language)])),
        of(PartKind::Help, plain(&[help(language), survivors(language)])),
        of(PartKind::Source, plain(&sources)),
    ]);
    parts.retain(|part| !part.sentences.is_empty());
    Story { parts, before_printing: draft.before_printing }
}

/// Where people who have been affected can turn, in every copied story; lines that are free, and of which a number is known.
const fn survivors(language: Language) -> &'static str {
    language.say(
        "If you have been affected: Rape Crisis support line 0808 500 2222, day and night (16 and over); NAPAC, for adults abused as \
         children, napac.org.uk.",
        "Os effeithiwyd arnoch: Byw Heb Ofn 0808 80 10 800, ddydd a nos; NAPAC, i oedolion a gamdriniwyd yn blant, napac.org.uk.",
    )
}

/// What whoever prints a story should know of the people behind its numbers.
pub(super) const fn duty(language: Language) -> &'static str {
    language.say(
        "Victims of sexual offences have lifelong anonymity (Sexual Offences (Amendment) Act 1992). See IPSO’s guidance on \
         reporting sexual offences (12 July 2023).",
        "Mae gan ddioddefwyr troseddau rhywiol hawl i aros yn ddienw am oes (Deddf Troseddau Rhywiol (Diwygio) 1992). Gweler \
         canllawiau IPSO ar adrodd am droseddau rhywiol (12 Gorffennaf 2023).",
    )
}

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

/// The rate for a headline: nothing where there were none, since “0.0 for every 100,000” would be an odd way to say so.
pub(super) fn headline_rate(at: &AreaYear<'_>, language: Language) -> Option<String> {
    rate_text(at, language).filter(|_| at.held_count().is_none_or(|(count, _)| count > 0))
}

/// The first sentence of some: what follows is for whoever prints it, and stands apart.
pub(super) fn first_sentence(sentence: Sentence) -> Option<Sentence> {
    let Sentence { text, cites } = sentence;
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    Some(Sentence { text: text.get(..end)?.to_owned(), cites })
}
