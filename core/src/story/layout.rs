//! The order of a story's parts, and what both languages ask of the figures.

use super::ground::Ground;
use super::headlines::headlines;
use super::nearest::elsewhere;
use super::parts::{Part, PartKind, Story};
use super::with::beside;
use crate::Language;
use crate::sentences::{self, Cite, Sentence, caveat, help, sources_of};

/// The sentences of a story in one language; those that are not there cannot be written from what is held.
pub(super) struct Draft {
    pub(super) paragraphs: [Vec<Option<Sentence>>; 3],
    pub(super) national: Option<Sentence>,
    /// What MAPPA and the register are, in sentences without a figure of the dataset.
    pub(super) background: &'static [&'static str],
    pub(super) before_printing: Vec<String>,
}

/// The story in its order, with what stands below every figure.
pub(super) fn laid_out(ground: &Ground<'_>, draft: Draft) -> Story {
    let at = &ground.summary.here;
    let (dataset, language) = (at.dataset, at.dataset.language);
    let of = |kind, sentences: Vec<Option<Sentence>>| Part { kind, sentences: sentences.into_iter().flatten().collect() };
    let plain = |texts: &[&str]| texts.iter().map(|text| Some(Sentence { text: (*text).into(), cites: Vec::new() })).collect();
    let headlines = headlines(&ground.summary);
    let [register, changes, besides] = draft.paragraphs.map(|sentences| of(PartKind::Paragraph, sentences));
    let with = of(PartKind::Paragraph, beside(at, ground.with));
    let elsewhere = of(PartKind::Paragraph, elsewhere(&ground.asked));
    let national = of(PartKind::National, vec![draft.national]);
    // of other areas and years, and of England and Wales where that is all there is
    let others = [&with, &elsewhere].into_iter().chain(headlines.is_empty().then_some(&national));
    let credited = |cite: &Cite| match *cite {
        Cite::Rate(area, year) | Cite::Figure(area, year, _) => (area, year) == (at.area, at.year),
    };
    let cites = others.flat_map(|part| &part.sentences).flat_map(|one| &one.cites).copied();
    let cites: Vec<Cite> = cites.filter(|cite| !credited(cite)).collect();
    let mut sources = sentences::sources(at);
    let more: Vec<String> = sources_of(dataset, at.area, &cites).into_iter().filter(|one| !sources.contains(one)).collect();
    sources.extend(more);
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    let mut parts = vec![register, changes, with, besides, elsewhere, national];
    parts.extend([
        of(PartKind::Background, plain(draft.background)),
        of(PartKind::Caveat, plain(&[caveat(language)])),
        of(PartKind::Help, plain(&[help(language), survivors(language)])),
        of(PartKind::Source, plain(&sources)),
    ]);
    parts.retain(|part| !part.sentences.is_empty());
    let mut before_printing = draft.before_printing;
    before_printing.extend(ground.missing());
    Story { year: at.year, headlines, parts, before_printing }
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
