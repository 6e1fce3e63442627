//! Notes: where every figure comes from, numbered in the order of the page.

use crate::area_year::Histories;
use crate::dataset::{Absence, Figure, Kind, Source, SourceId, SourceType};
use crate::rate::Basis;
use crate::sentences::{Cite, Sentence, another_source_says, calculated_from};
use crate::{AreaId, Dataset, Language, Measure, Year};

/// A source as it stands in a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSource {
    /// Who published it.
    pub publisher: String,
    /// Its title, or our note on it; it may be empty.
    pub title: String,
    /// When, in words; of a reader's own file its name.
    pub date: String,
    /// Its address; empty where there is none.
    pub url: String,
}

impl NoteSource {
    /// A source in full.
    pub fn of(source: &Source, language: Language) -> NoteSource {
        let (publisher, url) = (source.publisher.clone(), source.url.clone());
        match source.kind {
            // a reader's own file has a name and no date
            SourceType::Own => NoteSource { publisher, title: String::new(), date: source.title.clone(), url },
            _ => NoteSource { publisher, title: source.title.clone(), date: source.date_text(language), url },
        }
    }
}

/// What other sources say of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherNote {
    /// What they say.
    pub text: String,
    /// Why it is not what is shown, in English always: it is a part of the data.
    pub why: String,
    /// Who says it.
    pub sources: Vec<NoteSource>,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How the figure came about.
    pub text: String,
    /// Where it stands.
    pub sources: Vec<NoteSource>,
    /// What others say of it.
    pub others: Vec<OtherNote>,
}

/// A text with the numbers of its notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The text.
    pub text: String,
    /// The numbers of its notes.
    pub notes: Vec<usize>,
}

/// What makes two figures share a note.
#[derive(Clone, PartialEq)]
enum Key {
    Stands(Kind, Vec<SourceId>),
    Disputed(AreaId, Year, Measure),
    Calculated(AreaId, u16, bool),
}

pub(super) struct Notes<'a> {
    dataset: &'a Dataset,
    histories: &'a Histories<'a>,
    keys: Vec<Key>,
    notes: Vec<Note>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(histories: &'a Histories<'a>) -> Notes<'a> {
        Notes { dataset: histories.own.dataset, histories, keys: Vec::new(), notes: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<Note> {
        self.notes
    }

    pub(super) fn noted(&mut self, sentence: Sentence) -> Noted {
        Noted { notes: self.of(&sentence.cites), text: sentence.text }
    }

    /// The numbers of the notes for all of these, each once, in order.
    pub(super) fn of(&mut self, cites: &[Cite]) -> Vec<usize> {
        let mut numbers = Vec::new();
        for number in cites.iter().flat_map(|&cite| self.number(cite)) {
            if let Err(at) = numbers.binary_search(&number) {
                numbers.insert(at, number);
            }
        }
        numbers
    }

    fn number(&mut self, cite: Cite) -> Vec<usize> {
        match cite {
            Cite::Figure(area, year, measure) => self.figure(area, year, measure).into_iter().collect(),
            Cite::Rate(area, year) => match self.histories.at(area, year).and_then(|at| at.rate.ok()).map(|rate| rate.basis) {
                Some(Basis::Printed(..)) => self.figure(area, year, Measure::RsoRate).into_iter().collect(),
                Some(Basis::Calculated { denominator, .. }) => {
                    let count = self.figure(area, year, Measure::Rso);
                    let population = denominator.population;
                    let key = Key::Calculated(area, population.mid_year, denominator.exact);
                    let note = self.add(key, |notes| {
                        let text = calculated_from(&population, denominator.exact, notes.dataset.language);
                        Note { text, sources: notes.sources(&[population.source]), others: Vec::new() }
                    });
                    count.into_iter().chain([note]).collect()
                }
                None => Vec::new(),
            },
        }
    }

    fn figure(&mut self, area: AreaId, year: Year, measure: Measure) -> Option<usize> {
        let (kind, sources) = match self.dataset.figure(area, year, measure) {
            Figure::Held(held) => (held.kind, held.sources),
            Figure::Absent(Absence::Suppressed(sources)) => (Kind::Suppressed, sources),
            Figure::Absent(Absence::NotCollected(sources)) if !sources.is_empty() => (Kind::NotCollected, sources),
            Figure::Absent(_) => return None,
        };
        let disputed = self.dataset.alternatives(area, year, measure).next().is_some();
        let key = if disputed { Key::Disputed(area, year, measure) } else { Key::Stands(kind, sources.to_vec()) };
        Some(self.add(key, |notes| Note {
            text: if notes.dataset.is_own(sources) { "From your file".into() } else { kind.text(notes.dataset.language).into() },
            sources: notes.sources(sources),
            others: notes.others(area, year, measure),
        }))
    }

    fn others(&self, area: AreaId, year: Year, measure: Measure) -> Vec<OtherNote> {
        let others = self.dataset.alternatives(area, year, measure).map(|other| OtherNote {
            text: another_source_says(self.dataset, other),
            why: other.why.clone(),
            sources: self.sources(&other.sources),
        });
        others.collect()
    }

    fn add(&mut self, key: Key, note: impl FnOnce(&Self) -> Note) -> usize {
        if let Some(known) = self.keys.iter().position(|known| *known == key) {
            return known + 1;
        }
        let note = note(self);
        self.keys.push(key);
        self.notes.push(note);
        self.notes.len()
    }

    fn sources(&self, ids: &[SourceId]) -> Vec<NoteSource> {
        ids.iter().filter_map(|&id| self.dataset.source(id)).map(|one| NoteSource::of(one, self.dataset.language)).collect()
    }
}
