//! Every page of three datasets, as it is published: complete, consistent, with links that lead somewhere.
#![cfg(feature = "publish")]

mod boxes;
mod changes;
mod data;
mod heads;
mod html;
#[path = "../site/mod.rs"]
mod site;

use data::{headlines, pack, table};
use heads::{heads, sitemap};
use html::{check, frames};
use mappa_atlas::cards::{self, Cards};
use mappa_atlas::files::output::Output;
use mappa_core::report::Report;
use site::{fixture, fixture_folder, made, of_dataset, published, root};
use std::fs;

const SITE: &str = "https://atlas.example/news/";

#[test]
fn the_fixture_is_published_whole() {
    let published = published("fixture", &fixture_folder(), SITE);
    check(&published);
    heads(&published);
    frames(&published);
    sitemap(&published);
    table(&published);
    pack(&published);
    headlines(&published);
    let page = published.markup("area/derbyshire/2016-17/index.html");
    assert!(!page.text().contains("made up, for testing"));
    let contact = page.text_of("footer a[href='mailto:data@example.org']");
    assert_eq!(contact.as_deref(), Some("Report an error"));
    assert!(page.text().contains("(build 0123456789ab)"), "the foot names the very dataset");
    let held = published.markup("data/index.html").text();
    let essex = held.split_once("Essex").expect("a row").1.split_once("Gloucestershire").expect("the next").0;
    assert!(essex.contains("C R +3"), "{essex}");
}

#[test]
fn a_full_dataset_is_published_whole() {
    let published = published("full", &made(mappa_data::make_full, "full"), SITE);
    check(&published);
    heads(&published);
    pack(&published);
    assert!(published.read("index.html").contains("The figures on this page are made up, for testing."));
    let made_up = |card: &cards::Card| cards::words(card).expect("a card").join(" ").contains("made up, for testing");
    assert!(published.site.cards.all().all(|pictured| made_up(&pictured.alt)));
}

#[test]
fn an_empty_dataset_is_published_whole() {
    let published = published("empty", &made(mappa_data::make_empty, "empty"), "");
    check(&published);
    assert!(published.markup("embed/kent/index.html").text().contains("so there is no chart"));
    // addresses that must be absolute are left out where nobody knows them
    let html = published.read("area/kent/index.html");
    assert!(!html.contains("canonical") && !html.contains("og:image") && !html.contains("oembed"));
    assert!(!published.out.join("sitemap.xml").exists() && !published.out.join("oembed").exists());
    assert_eq!(published.site.cards.all().count(), 1, "the general card");
}

/// Whatever stands in a table stands on pages as a text, were it ever let in; and it is filled with nothing.
#[test]
fn no_text_of_the_dataset_becomes_markup() {
    let published = of_dataset("markup", &fixture_folder(), SITE, None, |dataset| {
        dataset.edition.version = "fixture <blink>".into();
        for area in dataset.areas.iter_mut().filter(|area| area.slug == "kent") {
            area.name = "Kent <blink> {{body}}".into();
        }
    });
    let mut all = Vec::new();
    html::pages(&published.out, &mut all);
    for page in all {
        let page = page.strip_prefix(&published.out).expect("a page of the site").display().to_string();
        let markup = published.markup(&page);
        assert_eq!((markup.count("blink"), markup.count("main")), (0, 1), "{page}");
    }
    for page in ["area/kent/index.html", "embed/kent/index.html", "compare/2019-20/index.html", "404.html", "mappa-atlas.html"] {
        assert!(published.markup(page).text().contains("Kent <blink> {{body}}"), "{page}");
    }
    assert!(published.markup("mappa-atlas.html").text_of("title").is_some_and(|title| title.ends_with("fixture <blink>")));
}

#[test]
fn cards_are_pictures_of_the_size_that_they_say() {
    let folder = root().join("target/test-pages/cards");
    let _ = fs::remove_dir_all(&folder);
    let out = Output::new(&folder).expect("a folder can be made");
    let cards = Cards::of_dataset(&fixture());
    for one in cards.all().step_by(29) {
        let bytes = cards::png(&one.alt).expect("a card can be painted");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
        let info = reader.info();
        assert_eq!((info.width, info.height), cards::SIZE);
        let words: Vec<_> = info.utf8_text.iter().filter_map(|text| text.get_text().ok()).collect();
        assert_eq!(words, [one.alt.alt()], "the card in words is inside it");
        let palette: Vec<u8> = info.palette.as_ref().expect("a palette").to_vec();
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        let white = |pixel: &u8| palette[usize::from(*pixel) * 3..][..3] == [255, 255, 255];
        let (width, height) = (cards::SIZE.0 as usize, cards::SIZE.1 as usize);
        let ink = pixels.iter().filter(|pixel| !white(pixel)).count();
        assert!(ink > 20_000, "{}: something is painted, {ink}", one.path);
        // nothing runs out of the picture: its edges are bare
        let edge = |x: usize, y: usize| x < 20 || y < 20 || x >= width - 20 || y >= height - 12;
        let out_of_it = (0..width * height).filter(|at| edge(at % width, at / width) && !white(&pixels[*at])).count();
        assert_eq!(out_of_it, 0, "{}", one.path);
        out.put(&one.path, &bytes).expect("it can be written, to be looked at");
    }
}

#[test]
fn the_trend_charts_are_drawn_as_before() {
    use mappa_atlas::charts::{Size, trend_svg};
    let dataset = fixture();
    for (name, address) in [
        ("derbyshire", "area/derbyshire/2016-17/"),
        ("durham", "area/durham/"),
        ("kent", "area/kent/"),
        ("lone_dot", "area/norfolk/?measure=cat3"),
    ] {
        let (view, _) = mappa_core::link::parse(&dataset, address);
        let report = Report::new(&dataset, &view);
        for (size, word) in [(Size::Wide, "wide"), (Size::Narrow, "narrow")] {
            insta::assert_snapshot!(
                format!("trend_{name}_{word}"),
                trend_svg(&report.trend, &size.layout()).replace("/><", "/>\n<")
            );
        }
    }
}

/// A chart of people must not say that a population has changed.
#[test]
fn a_break_is_named_by_what_it_is_of() {
    use mappa_atlas::charts::{Size, trend_svg};
    use mappa_core::area_year::History;
    use mappa_core::dataset::{Affects, Break, Scope};
    use mappa_core::trend::Trend;
    use mappa_core::{Measure, Year};
    let mut dataset = fixture();
    let essex = dataset.area_of_slug("essex").expect("an area");
    let (scope, year) = (Scope::One(Measure::Cat2), Year::beginning(2019).expect("a year"));
    dataset.breaks.push(Break { scope, year, affects: Affects::Count, words: "Category 2 holds others too.".into() });
    let history = History::new(&dataset, essex);
    let drawn = |measure| trend_svg(&Trend::of(&history, None, &[], year, measure, None), &Size::Wide.layout());
    let (rate, count) = (drawn(Measure::RsoRate), drawn(Measure::Cat2));
    assert!(rate.contains("New population figures"));
    assert!(count.contains("Counted differently from here") && !count.contains("population"));
}
