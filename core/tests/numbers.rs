//! Every number that a page says is a figure which its sentence names, or follows from those.

mod grounds;
mod made;

use grounds::{numbers, ungrounded};
use mappa_core::area_year::AreaYear;
use mappa_core::link::{Page, View};
use mappa_core::report::Report;
use mappa_core::sentences::{self, Sentence};
use mappa_core::summary::Summary;

#[test]
fn every_sentence_states_only_numbers_of_its_page() {
    let mut checked = 0;
    for dataset in [&made::fixture(), &made::full(), &made::empty()] {
        for area in dataset.area_ids() {
            for year in dataset.page_years() {
                let report = Report::new(dataset, &View::of(Page::Area(area, Some(year))));
                let sentences: Vec<Sentence> = [
                    Some(sentences::headline(&AreaYear::new(dataset, area, year))),
                    sentences::comparison(&Summary::of(dataset, area, year)),
                    sentences::doubt(&Summary::of(dataset, area, year)),
                    sentences::one_in(&Summary::of(dataset, area, year)),
                    sentences::in_a_year(&Summary::of(dataset, area, year)),
                    sentences::since_first(&Summary::of(dataset, area, year)),
                    sentences::chance(&Summary::of(dataset, area, year)).map(|(_, sentence)| sentence),
                ]
                .into_iter()
                .flatten()
                .collect();
                for sentence in &sentences {
                    assert_eq!(ungrounded(dataset, sentence), Vec::<String>::new(), "{sentence:?}");
                    checked += numbers(&sentence.text).len();
                }
                // what the page says is these sentences, and the day of the count
                let lead = report.lead.iter().map(|lead| (&lead.text, &lead.notes));
                for (text, notes) in lead.chain(report.facts.iter().skip(1).map(|fact| (&fact.label, &fact.notes))) {
                    // of one in N the page says the number large, and that it is the rate again
                    let again = text == "The same rate, put another way.";
                    assert!(again || sentences.iter().any(|sentence| sentence.text == *text), "{text}");
                    assert!(!text.contains("  ") && text.ends_with('.'), "{text}");
                    assert!(notes.iter().all(|&number| number >= 1 && number <= report.notes.len()), "{text}");
                }
                assert!(report.title.chars().count() < 130, "{}", report.title);
                assert!(!report.title.contains("one in"), "one in N never stands in a title");
            }
        }
    }
    assert!(checked > 4_000, "{checked} numbers");
}

#[test]
fn a_number_that_does_not_follow_from_what_a_sentence_names_is_found() {
    let dataset = made::fixture();
    let derbyshire = dataset.area_of_slug("derbyshire").expect("an area");
    let year = made::year("2016/17");
    let right = sentences::in_a_year(&Summary::of(&dataset, derbyshire, year)).expect("both counts are held");
    for number in numbers(&right.text) {
        let wrong = Sentence { text: right.text.replacen(&number, "97777", 1), ..right.clone() };
        assert!(!ungrounded(&dataset, &wrong).is_empty(), "{}", wrong.text);
    }
}
