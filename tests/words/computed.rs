//! What the core says that no page of these datasets may: stories, and every word that stands ready.

use crate::datasets::{datasets, pages};
use crate::said::Said;
use mappa_atlas::cards::Cards;
use mappa_core::dataset::{Absence, Kind};
use mappa_core::link::{Page, View};
use mappa_core::report::{Fact, Report};
use mappa_core::sentences::{
    LONGEST_DESCRIPTION, caveat, description, description_of_year, explained, help, meanings_in, topics_in,
};
use mappa_core::story::{in_welsh, write};
use mappa_core::summary::Summary;
use mappa_core::{Language, Measure};

#[test]
fn reports_and_cards() {
    for dataset in datasets() {
        let mut said = Said::default();
        for text in [caveat(dataset.language).to_owned(), help(dataset.language).to_owned(), explained()] {
            said.add("with the figures", text);
        }
        for (&heading, words) in topics_in(dataset.language).iter().zip(meanings_in(dataset.language)) {
            said.add(heading, [heading, ": ", words].concat());
        }
        for &measure in Measure::ALL {
            said.add(measure.id(), measure.short_label_in(dataset.language));
            said.add(measure.id(), measure.label());
        }
        Kind::ALL.iter().for_each(|(id, kind)| said.add(id, kind.text(dataset.language)));
        said.add("absent", Absence::NotHeld.text(dataset.language));
        dataset.breaks.iter().for_each(|one| said.add("a break", one.words.as_str()));
        for page in std::iter::once(Page::Home).chain(pages(&dataset)) {
            let report = Report::new(&dataset, &View::of(page));
            let place = format!("{} {}", report.heading, report.year.text());
            let lines = [&report.title, &report.trend_text].into_iter().chain(&report.latest).chain(&report.sources);
            lines.for_each(|one| said.add(&place, one.as_str()));
            report.lead.iter().for_each(|one| said.add(&place, one.text.as_str()));
            let facts = report.topics.iter().flat_map(|topic| &topic.facts).chain(&report.facts);
            facts.for_each(|one| said.add(&place, told(one)));
            report.rates.iter().for_each(|one| said.add(&place, one.how.as_str()));
            said.add(&place, [report.table.caption.as_str(), ": ", &report.table.columns.join("; ")].concat());
            for note in &report.notes {
                said.add(&place, note.text.as_str());
                note.sources.iter().for_each(|one| said.add(&place, one.title.as_str()));
                note.others
                    .iter()
                    .for_each(|one| [&one.text, &one.why].into_iter().for_each(|text| said.add(&place, text.as_str())));
            }
            let summary = Summary::of(&dataset, report.area, report.year);
            for text in [description(&summary), description_of_year(&summary)] {
                assert!(text.chars().count() <= LONGEST_DESCRIPTION, "{place}: {text}");
                said.add(&place, text);
            }
        }
        Cards::of_dataset(&dataset).all().for_each(|one| said.add(&one.path, one.alt.alt()));
        said.check(&dataset);
    }
}

/// A figure with its label, as it is read.
fn told(fact: &Fact) -> String {
    [fact.label.as_str(), ": ", &fact.value, " ", &fact.detail].concat()
}

#[test]
fn stories() {
    for dataset in datasets() {
        let mut said = Said::default();
        let write = if dataset.language == Language::Welsh { in_welsh } else { write };
        for page in pages(&dataset) {
            let Page::Area(area, Some(year)) = page else { continue };
            let with: Vec<_> = dataset.neighbours(area).take(5).collect();
            let story = write(&dataset, area, year, &with);
            let place = format!("{} {}", dataset.area(area).name, year.text());
            let headlines = story.headlines.iter().map(|(_, one)| one);
            let sentences = headlines.chain(story.parts.iter().flat_map(|part| &part.sentences)).map(|one| one.text.clone());
            sentences.chain(story.before_printing).for_each(|text| said.add(&place, text));
        }
        said.check(&dataset);
    }
}
