//! The words of the house: what no page, card, download or story says, in either language, of whatever data; and that every rate
//! names the age, and every "latest" whose it is. What others wrote is taken out first: publishers' names, and why their figures differ.
#![cfg(feature = "publish")]

mod site;

use mappa_atlas::cards::Cards;
use mappa_core::dataset::{Absence, Kind};
use mappa_core::link::{Page, View};
use mappa_core::report::{Fact, Report};
use mappa_core::sentences::{caveat, description, description_of_year, help, topics_in};
use mappa_core::story::{in_welsh, write};
use mappa_core::summary::Summary;
use mappa_core::{AreaId, Dataset, Language, Measure};
use site::{Markup, Published, fixture_folder, made, published, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What the house does not say, in small letters and whole words, and why.
const NEVER: [(&str, &str); 58] = [
    ("registered sexual offender was", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders were", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders for every", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders per", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders by", "1: sex, but in the Ministry’s term"),
    ("registered sexual offenders on", "1: sex, but in the Ministry’s term"),
    ("terrorism connected", "1: terrorist or terrorist risk"),
    ("not held", "4: we do not have, no figure"),
    ("none held", "4: no figures"),
    ("is held", "4: we have"),
    ("are held", "4: we have"),
    ("we hold", "4: we have"),
    ("we held", "4: we had"),
    ("not available", "4: the Ministry has published it"),
    ("in the sources", "4: we do not have"),
    ("in our sources", "4: we do not have"),
    ("not known", "4: no figure"),
    ("cannot be given", "5: who acts"),
    ("is not given", "5: who acts"),
    ("is told", "5: who acts"),
    ("are told", "5: who acts"),
    ("be told", "5: who acts"),
    ("whoever", "5: who acts"),
    ("stands", "6: is"),
    ("stand below", "6: are"),
    ("as it stands", "6: as it is"),
    ("bears", "6: plain verbs"),
    ("rests on", "6: based on"),
    ("rest on", "6: based on"),
    ("leads to", "6: plain verbs"),
    ("lead to", "6: plain verbs"),
    ("come out", "6: plain verbs"),
    ("came out", "6: plain verbs"),
    ("of one basis", "6: comparable"),
    ("of the same basis", "6: comparable"),
    ("out of which", "6: plain words"),
    ("besides", "6: also, a further"),
    ("of which others", "6: plain words"),
    ("at 31 march", "7: on 31 March"),
    ("year off", "7: one year out"),
    ("a running list", "the caveat of the house"),
    ("per cent", "8: %"),
    ("in danger", "9: in immediate danger, in the line on help"),
    ("worst", "9: no ranks"),
    ("safest", "9: no ranks"),
    ("hotspot", "9: no siren words"),
    ("shocking", "9: no siren words"),
    ("terrifying", "9: no siren words"),
    ("this address", "10: this link"),
    ("front page", "10: home page"),
    ("bare", "10: plain words"),
    ("a frame", "10: an embed"),
    ("the frame", "10: the embed"),
    ("a picture", "10: an image"),
    ("take the mark", "10: remove"),
    ("mark an area", "10: highlight"),
    ("changes of the data", "10: changes to the data"),
    ("sent nowhere", "10: not sent anywhere"),
];

/// The same in Welsh.
const BYTH: [(&str, &str); 10] = [
    ("yn y ffynonellau", "4: nid oes gennym"),
    ("ddim gennym", "4: dim ffigur"),
    ("anhysbys", "4: dim ffigur"),
    ("heb fod gennym", "4: heb ffigurau"),
    ("rhestr barhaus", "the caveat of the house"),
    ("rhai am oes", "the caveat of the house"),
    ("ni ellir rhoi", "5: who acts"),
    ("ni roddir", "5: who acts"),
    ("pwy bynnag", "5: who acts"),
    ("sy n gysylltiedig â therfysgaeth", "1: terrorist or terrorist risk"),
];

/// What a text says that it must not, and why.
fn wrong(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let words: Vec<&str> = small.split(|c: char| !(c.is_alphanumeric() || c == '%')).filter(|word| !word.is_empty()).collect();
    let words = format!(" {} ", words.join(" "));
    let never = NEVER.iter().chain(&BYTH).find(|(never, _)| words.contains(&format!(" {never} ")));
    // the line on help names immediate danger
    let never = never.filter(|(never, _)| *never != "in danger" || !words.contains(" in immediate danger "));
    never
        .map(|(never, why)| format!("“{never}” ({why})"))
        .or_else(|| without(&small, "100,000", &["aged 10", "10 oed", "10+"]).map(|at| format!("a rate without its age: “{at}”")))
        .or_else(|| without(&small, "latest", &["year we have", "years we have"]).map(|at| format!("“latest” of whom: “{at}”")))
        .or_else(|| without(&small, "diweddaraf", &["sydd gennym"]).map(|at| format!("“diweddaraf” pwy: “{at}”")))
}

/// A place where this is said with none of those soon after it.
fn without(text: &str, said: &str, soon: &[&str]) -> Option<String> {
    text.match_indices(said).map(|(at, _)| at).find_map(|at| {
        let part = text[..at].ends_with(|c: char| c.is_ascii_digit() || c == ',' || c.is_alphabetic());
        let after: String = text[at..].chars().take(said.chars().count() + 60).collect();
        let whole = !after[said.len()..].starts_with(char::is_alphabetic);
        (!part && whole && !soon.iter().any(|one| after.contains(one))).then_some(after)
    })
}

/// What is said, and where.
#[derive(Default)]
struct Said(Vec<(String, String)>);

impl Said {
    fn add(&mut self, place: &str, text: impl Into<String>) {
        self.0.push((place.into(), text.into()));
    }

    /// Fails with each text that says what it must not, once.
    fn check(self, dataset: &Dataset) {
        let others: Vec<&str> = dataset.sources.iter().map(|one| one.publisher.as_str()).collect();
        let mut refused: Vec<String> = Vec::new();
        for (place, mut text) in self.0 {
            for other in &others {
                if text.contains(other) {
                    text = text.replace(other, "");
                }
            }
            if let Some(why) = wrong(&text) {
                let (text, line) = (text.chars().take(300).collect::<String>(), format!("{why} in: "));
                if !refused.iter().any(|known| known.contains(&text) || (place.ends_with(".html") && known.contains(&line))) {
                    refused.push(format!("{place}: {line}{text}"));
                }
            }
        }
        assert!(refused.is_empty(), "{} texts are not in the words of the house:\n{}", refused.len(), refused.join("\n"));
    }
}

/// The datasets that there can be, with their folders.
static FOLDERS: LazyLock<[PathBuf; 4]> = LazyLock::new(|| {
    let full = made(mappa_data::make_full, "words-full");
    [fixture_folder(), root().join("data"), full, made(mappa_data::make_empty, "words-empty")]
});

/// Each of them in English and in Welsh.
fn datasets() -> Vec<Dataset> {
    let both = |folder: &PathBuf| {
        let english = mappa_data::load(folder).unwrap_or_else(|problems| panic!("{}: {}", folder.display(), problems[0]));
        let welsh = mappa_data::in_welsh(folder, &english).expect("every Welsh name is there");
        [english, welsh]
    };
    FOLDERS.iter().flat_map(both).collect()
}

/// Every page of an area.
fn pages(dataset: &Dataset) -> impl Iterator<Item = Page> {
    let areas: Vec<AreaId> = dataset.area_ids().filter(|&id| !dataset.language.is_welsh() || dataset.area(id).in_welsh).collect();
    let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
    areas.into_iter().flat_map(move |area| years().map(move |year| Page::Area(area, year)))
}

#[test]
fn titles_headlines_tables_notes_and_cards() {
    for dataset in datasets() {
        let mut said = Said::default();
        for text in [caveat(dataset.language), help(dataset.language)] {
            said.add("below every figure", text);
        }
        for (heading, words) in topics_in(dataset.language) {
            said.add(heading, [heading, ": ", words].concat());
        }
        for &measure in Measure::ALL {
            said.add(measure.id(), measure.short_label_in(dataset.language));
            said.add(measure.id(), measure.label());
        }
        for (id, kind) in Kind::ALL {
            said.add(id, kind.text(dataset.language));
        }
        said.add("absent", Absence::NotHeld.text(dataset.language));
        dataset.breaks.iter().for_each(|one| said.add("a break", one.words.as_str()));
        for page in std::iter::once(Page::Home).chain(pages(&dataset)) {
            let report = Report::new(&dataset, &View::of(page));
            let place = format!("{} {}", report.heading, report.year.text());
            said.add(&place, report.title.as_str());
            report.lead.iter().take(1).for_each(|one| said.add(&place, one.text.as_str()));
            report.latest.iter().for_each(|one| said.add(&place, one.as_str()));
            said.add(&place, report.trend_text.as_str());
            report.sources.iter().for_each(|one| said.add(&place, one.as_str()));
            let facts = report.topics.iter().flat_map(|topic| &topic.facts).chain(report.facts.iter().take(1));
            facts.for_each(|one| said.add(&place, told(one)));
            said.add(&place, [report.table.caption.as_str(), ": ", &report.table.columns.join("; ")].concat());
            report.notes.iter().flat_map(|one| &one.others).for_each(|one| said.add(&place, one.text.as_str()));
            let summary = Summary::of(&dataset, report.area, report.year);
            said.add(&place, description(&summary));
            said.add(&place, description_of_year(&summary));
        }
        Cards::of_dataset(&dataset).all().for_each(|one| said.add(&one.path, one.alt.what.as_str()));
        said.check(&dataset);
    }
}

#[test]
#[ignore = "until what is computed has its new words"]
fn what_is_computed() {
    for dataset in datasets() {
        let mut said = Said::default();
        for page in pages(&dataset) {
            let report = Report::new(&dataset, &View::of(page));
            let place = format!("{} {}", report.heading, report.year.text());
            report.lead.iter().for_each(|one| said.add(&place, one.text.as_str()));
            report.facts.iter().for_each(|one| said.add(&place, told(one)));
            report.rates.iter().for_each(|one| said.add(&place, one.how.as_str()));
            report.notes.iter().for_each(|one| said.add(&place, one.text.as_str()));
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
            let Some(story) = write(&dataset, area, year) else { continue };
            let place = format!("{} {}", dataset.area(area).name, year.text());
            let sentences = story.parts.iter().flat_map(|part| &part.sentences).map(|one| one.text.clone());
            sentences.chain(story.before_printing).for_each(|text| said.add(&place, text));
        }
        said.check(&dataset);
    }
}

/// The sites of the datasets, published.
static SITES: LazyLock<Vec<Published>> = LazyLock::new(|| {
    let names = ["words-fixture", "words-shipped", "words-full-site", "words-empty-site"];
    names.iter().zip(FOLDERS.iter()).map(|(name, folder)| published(name, folder, "https://atlas.example/")).collect()
});

/// The elements whose text is checked, each by itself.
const READ: &str = "title, h1, h2, h3, p, li, th, td, dt, dd, label, option, button, summary, caption, figcaption, text";

/// The files of a site whose names end so.
fn files(folder: &Path, end: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, end, into);
        } else if path.to_str().is_some_and(|path| path.ends_with(end)) {
            into.push(path);
        }
    }
}

#[test]
fn downloads() {
    for site in SITES.iter() {
        let mut said = Said::default();
        for file in ["data/README.txt", "data/mappa.csv-metadata.json", "data/datapackage.json"] {
            site.read(file).lines().for_each(|line| said.add(file, line));
        }
        said.check(&site.site.dataset);
    }
}

#[test]
#[ignore = "until the pages have their new words"]
fn whole_pages() {
    for site in SITES.iter() {
        let (mut said, mut all) = (Said::default(), Vec::new());
        files(&site.out, ".html", &mut all);
        let whys: Vec<&str> = site.site.dataset.disputed.iter().map(|one| one.why.as_str()).collect();
        for path in all {
            let markup = Markup::of(&fs::read_to_string(&path).expect("a page"));
            let place = path.strip_prefix(&site.out).expect("of the site").display().to_string();
            for element in markup.all(READ) {
                let text: String = element.text().collect();
                let text = whys.iter().filter(|why| text.contains(**why)).fold(text.clone(), |text, why| text.replace(why, ""));
                said.add(&place, text);
            }
        }
        said.check(&site.site.dataset);
    }
}
