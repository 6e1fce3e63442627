//! The Welsh pages as they are published: complete, and with no English word but where they say that it is English.
#![cfg(feature = "publish")]

mod site;

use mappa_core::link::{Page, View, path as path_of};
use site::{fixture_folder, made, published};
use std::collections::BTreeSet;
use std::fs;

/// English words that a sentence can hardly do without, and that are no Welsh ones.
const ENGLISH: &str = "about above added age also an and any are area areas as asked be been before below between but by \
    calculated change changed changes compiled count counts country data-less did does each every evidence few figure \
    figures find first for force found from get given go has have held help-less how in-less information it its just know \
    known last latest level levels many may more most must nobody none not number numbers of offence offender offenders on \
    once one only or other our out over people per place police population published rate rates register registered report \
    reported rose said same see sentence sexual show shown since some source sources such table than that the their them there \
    these they this those to total under until used very was we were what when where which who why with without year years you \
    your";

/// The texts of a page's elements, without what is marked as English, and the titles and addresses that are data.
fn words(html: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        text.push(' ');
        rest = &rest[at..];
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let (tag, after) = rest.split_at(end);
        let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let skipped = tag.contains("lang=\"en\"") && !tag.contains("<link") || ["script", "style"].contains(&name.as_str());
        let closing = format!("</{name}>");
        rest = if skipped { after.split_once(closing.as_str()).map_or("", |(_, rest)| rest) } else { after };
        for attribute in ["content=\"", "alt=\"", "aria-label=\"", "title=\"", "placeholder=\""] {
            if let Some((_, value)) = tag
                .split_once(attribute)
                .filter(|_| !tag.contains("http-equiv") && !tag.contains("viewport") && !tag.contains("=\"http"))
            {
                text.push_str(value.split('"').next().unwrap_or_default());
                text.push(' ');
            }
        }
    }
    let words = text.split(|c: char| !c.is_alphabetic() && c != '-').map(str::to_lowercase);
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn no_english_word_is_left_on_a_welsh_page() {
    let english: BTreeSet<&str> = ENGLISH.split_whitespace().filter(|word| !word.contains('-')).collect();
    let mut pages = 0;
    for (name, folder) in [("welsh", fixture_folder()), ("welsh-full", made(mappa_data::make_full, "welsh-full"))] {
        let published = published(name, &folder, "https://atlas.example/");
        let welsh = published.site.in_welsh();
        let dataset = &welsh.dataset;
        let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
        let areas = dataset.listed_areas();
        let of = |page: fn(_, _) -> Page| areas.iter().flat_map(move |&area| years().map(move |year| page(area, year)));
        for page in of(Page::Area).chain(of(Page::Embed)).chain([Page::Home, Page::About]) {
            let path = path_of(dataset, &View::of(page));
            assert!(path.starts_with("cy/"), "{path}");
            let html = published.read(&format!("{path}index.html"));
            // publishers' names are names, whatever they are made of
            // the address stands in frames as a text
            let mut text = html.replace(&path_of(dataset, &View::of(page.whole())), "");
            for source in &dataset.sources {
                text = text.replace(&maud::Render::render(&source.publisher).0, "");
            }
            let left: Vec<String> = words(&text).into_iter().filter(|word| english.contains(word.as_str())).collect();
            assert_eq!(left, Vec::<String>::new(), "{path}");
            assert!(text.contains("Ble i gael help") || path.contains("embed") || page == Page::About, "{path}");
            pages += 1;
        }
        let cards: Vec<_> = welsh.cards.all().collect();
        assert!(cards.len() > 20);
        for card in cards {
            let mut seen = mappa_atlas::publish::cards::words(&card.alt).expect("a card").join(" ");
            dataset.sources.iter().for_each(|source| seen = seen.replace(&source.publisher, ""));
            let left: Vec<String> = words(&(seen + "<p>")).into_iter().filter(|word| english.contains(word.as_str())).collect();
            assert_eq!(left, Vec::<String>::new(), "{}", card.path);
        }
    }
    assert!(pages > 300, "{pages}");
}

#[test]
fn a_welsh_page_has_all_that_the_english_one_has() {
    let published = published("welsh-parts", &fixture_folder(), "");
    let ids = |html: &str| -> BTreeSet<String> {
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
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
        "find",
        "found",
        "measure",
        "no-script",
        "not-started",
        "notices",
        "own",
        "sharing",
        "updated",
        "year",
        "records",
    ];
    for page in ["area/gwent/2016-17", "area/england-and-wales", "area/north-wales/2018-19", "embed/south-wales", "about", ""] {
        let at = |folder: &str| fs::read_to_string(published.out.join(folder).join(page).join("index.html")).expect("a page");
        let (english, welsh) = (ids(&at("")), ids(&at("cy")));
        let missing: Vec<&String> = english.difference(&welsh).filter(|id| !app.contains(&id.as_str())).collect();
        assert!(missing.is_empty(), "{page}: {missing:?}");
        assert_eq!(at("").matches("<tr").count(), at("cy").matches("<tr").count(), "{page}");
        assert!(
            !at("cy").contains("<script type=\"module") && !at("cy").contains("<script>") || page.starts_with("embed"),
            "{page}"
        );
    }
}
