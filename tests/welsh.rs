//! The Welsh pages as they are published: complete, and with no English word but where they say that it is English.
#![cfg(feature = "publish")]

mod site;

use mappa_core::link::{Page, View, path as path_of};
use scraper::ElementRef;
use site::{Markup, fixture_folder, made, published};
use std::collections::BTreeSet;

/// English words that a sentence can hardly do without, and that are no Welsh ones.
const ENGLISH: &str = "about above added age also an and any are area areas as asked be been before below between but by \
    calculated change changed changes compiled count counts country did does each every evidence few figure \
    figures find first for force found from get given go has have held how information it its just know \
    known last latest level levels many may more most must nobody none not number numbers of offence offender offenders on \
    once one only or other our out over people per place police population published rate rates register registered report \
    reported rose said same see sentence sexual show shown since some source sources such table than that the their them there \
    these they this those to total under until used very was we were what when where which who why with without year years you \
    your";

/// The texts of a page and of its attributes, without what is marked as English.
fn texts(markup: &Markup) -> String {
    let mut texts = String::new();
    collect(markup.root(), &mut texts);
    texts
}

fn collect(element: ElementRef<'_>, texts: &mut String) {
    let value = element.value();
    if ["script", "style"].contains(&value.name()) || value.attr("lang") == Some("en") {
        return;
    }
    let machines = value.attr("http-equiv").is_some() || value.attr("name") == Some("viewport");
    for attribute in ["content", "alt", "aria-label", "title", "placeholder"].into_iter().filter(|_| !machines) {
        if let Some(text) = value.attr(attribute).filter(|text| !text.starts_with("http")) {
            *texts += &[text, " "].concat();
        }
    }
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            *texts += text;
        }
        if let Some(child) = ElementRef::wrap(child) {
            collect(child, texts);
        }
    }
    *texts += " ";
}

/// The English words of a text.
fn english_words(text: &str) -> Vec<String> {
    let english: BTreeSet<&str> = ENGLISH.split_whitespace().collect();
    let words = text.split(|c: char| !c.is_alphabetic() && c != '-').map(str::to_lowercase);
    words.filter(|word| english.contains(word.as_str())).collect()
}

#[test]
fn no_english_word_is_left_on_a_welsh_page() {
    let mut pages = 0;
    for (name, folder) in [("welsh", fixture_folder()), ("welsh-full", made(mappa_data::make_full, "welsh-full"))] {
        let published = published(name, &folder, "https://atlas.example/");
        let welsh = published.site.in_welsh();
        let dataset = &welsh.dataset;
        let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
        let areas = dataset.listed_areas();
        let of = |page: fn(_, _) -> Page| areas.iter().flat_map(move |&area| years().map(move |year| page(area, year)));
        for page in of(Page::Area).chain(of(Page::Embed)).chain([Page::Home, Page::Areas, Page::About]) {
            let path = path_of(dataset, &View::of(page));
            assert!(path.starts_with("cy/"), "{path}");
            let texts = texts(&published.markup(&format!("{path}index.html")));
            // publishers' names are names, whatever they are made of; the address stands in frames as a text
            let mut left = texts.replace(&path_of(dataset, &View::of(page.whole())), "");
            dataset.sources.iter().for_each(|source| left = left.replace(&source.publisher, ""));
            // and so are those of areas that have no Welsh page; the map of the front page has them all
            dataset.areas.iter().filter(|area| !area.in_welsh).for_each(|area| left = left.replace(&area.name, ""));
            assert_eq!(english_words(&left), Vec::<String>::new(), "{path}");
            assert!(
                texts.contains("Ble i gael help")
                    || texts.contains("Cael help")
                    || path.contains("embed")
                    || [Page::About, Page::Areas].contains(&page),
                "{path}"
            );
            pages += 1;
        }
        let cards: Vec<_> = welsh.cards.all().collect();
        assert!(cards.len() > 20);
        for card in cards {
            let mut seen = mappa_atlas::cards::words(&card.alt).expect("a card").join(" ");
            dataset.sources.iter().for_each(|source| seen = seen.replace(&source.publisher, ""));
            assert_eq!(english_words(&seen), Vec::<String>::new(), "{}", card.path);
        }
    }
    assert!(pages > 300, "{pages}");
}

#[test]
fn a_welsh_page_has_all_that_the_english_one_has() {
    let published = published("welsh-parts", &fixture_folder(), "");
    let ids = |markup: &Markup| -> BTreeSet<String> {
        markup.all("[id]").iter().filter_map(|element| element.value().attr("id")).map(str::to_owned).collect()
    };
    // what chooses and shares in place, which links do on the Welsh page
    let app = [
        "app",
        "app-file",
        "announcement",
        "area",
        "bare",
        "chooser",
        "figures-file",
        "measure",
        "no-script",
        "not-started",
        "notices",
        "own",
        "sharing",
        "updated",
        "with-line",
        "year",
        "records",
    ];
    for page in [
        "area/gwent/2016-17/",
        "area/england-and-wales/",
        "area/north-wales/2018-19/",
        "embed/south-wales/",
        "about/",
        "area/",
        "",
    ] {
        let at = |folder: &str| published.markup(&[folder, page, "index.html"].concat());
        let (english, welsh) = (at(""), at("cy/"));
        let (english_ids, welsh_ids) = (ids(&english), ids(&welsh));
        let missing: Vec<&String> = english_ids.difference(&welsh_ids).filter(|id| !app.contains(&id.as_str())).collect();
        assert!(missing.is_empty(), "{page}: {missing:?}");
        assert_eq!(english.count("tr"), welsh.count("tr"), "{page}");
        let scripts = welsh.count("script:not([type='application/ld+json'])");
        // that of the field for places; the one that tells the height of a frame is not among these files
        assert_eq!(scripts, usize::from(!page.starts_with("embed")), "{page}");
    }
}
