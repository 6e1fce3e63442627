//! What pages say of themselves to machines: titles, pictures, languages, oEmbed, the sitemap.

use crate::SITE;
use crate::html::pages;
use crate::site::{Markup, Published};
use mappa_atlas::cards;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

/// What every page says of itself; and no card contradicts its page.
pub fn heads(published: &Published) {
    let Published { out, site } = published;
    let welsh = site.in_welsh();
    let all_cards = site.cards.all().chain(welsh.cards.all());
    let pictures: HashMap<&str, &cards::Card> = all_cards.map(|one| (one.path.as_str(), &one.alt)).collect();
    let mut all = Vec::new();
    pages(out, &mut all);
    let mut told = HashSet::new();
    for page in all.iter().filter(|page| page.ends_with("index.html")) {
        let path = page.parent().and_then(|folder| folder.strip_prefix(out).ok()).expect("a page of the site");
        let path = path.to_str().map(|path| if path.is_empty() { String::new() } else { format!("{path}/") }).expect("a path");
        let markup = Markup::of(&fs::read_to_string(page).expect("a page"));
        translations(&markup, &path, out);
        // what follows holds of a Welsh page as of the English one, with Welsh words
        let (in_welsh, path) = (path.starts_with("cy/"), path.trim_start_matches("cy/").to_owned());
        let say = |english, welsh| if in_welsh { welsh } else { english };
        let canonical = markup.attribute("link[rel=canonical]", "href").expect("every page has a canonical address");
        let whole = match path.as_str() {
            "embed/check/" => path.clone(),
            // the page of its fullest recent year
            "compare/" => format!("compare/{}/", site.dataset.fullest_recent_year().slug()),
            _ => path.replace("embed/compare/", "compare/").replace("embed/", "area/"),
        };
        assert_eq!(canonical, [SITE, say("", "cy/"), &whole].concat());
        assert_eq!(property(&markup, "og:url"), canonical);
        let title = property(&markup, "og:title");
        assert_eq!(markup.text_of("title").as_deref(), Some(title));
        let description = markup.attribute("meta[name=description]", "content").expect("a description");
        if !path.starts_with("embed/") {
            assert!(told.insert(title.to_owned()), "{path}: {title} stands twice");
            assert!(told.insert(description.to_owned()), "{path}: {description} stands twice");
        }
        card(&markup, &path, in_welsh, &pictures);
        if noindex(&markup) {
            continue;
        }
        let data = markup.text_of("script[type='application/ld+json']").expect("every page tells of its data");
        let data: Value = serde_json::from_str(&data).expect("and does so in JSON");
        assert_eq!((&data["@type"], &data["name"]), (&"Dataset".into(), &title.into()));
        assert_eq!(data["distribution"]["contentUrl"], [SITE, "data/mappa.csv"].concat());
        assert!(data["description"].as_str().is_some_and(|words| (50..=5_000).contains(&words.len())), "{path}");

        let answer = markup.attribute("link[type='application/json+oembed']", "href");
        let framed = path.is_empty() || path.starts_with("area/") && path != "area/" || path.starts_with("compare/");
        assert_eq!(answer.is_some(), framed, "{path}: what can be framed is found by oEmbed");
        let Some(answer) = answer else { continue };
        let answer = answer.strip_prefix(SITE).expect("an address of ours");
        let answer: Value = serde_json::from_str(&published.read(answer)).expect("an answer in JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        let frame = Markup::of(answer["html"].as_str().expect("a frame"));
        let framed = frame.attribute("iframe", "src").and_then(|src| src.strip_prefix(SITE)).expect("a frame of ours");
        assert!(out.join(framed).join("index.html").exists(), "{framed}");
        assert!(path == "compare/" || frame.attribute("iframe", "title") == Some(title), "{path}");
        let caveat = say("does not show how safe an area is", "nid yw’n dangos pa mor ddiogel yw ardal");
        assert!(frame.text().contains(caveat), "{path}");
    }
}

/// Every page has a picture; a page of an area that has a rate, one that says the same.
fn card(markup: &Markup, path: &str, in_welsh: bool, pictures: &HashMap<&str, &cards::Card>) {
    let say = |english, welsh| if in_welsh { welsh } else { english };
    let general = say("card/mappa-atlas.png", "card/cy-mappa-atlas.png");
    let picture = property(markup, "og:image").strip_prefix(SITE).expect("a picture");
    let picture = picture.strip_suffix("?v=0123456789ab").expect("pictures are named by edition, for old caches");
    let card = pictures.get(picture).unwrap_or_else(|| panic!("{path} has the picture {picture}, which is none"));
    assert_eq!(property(markup, "og:image:alt"), card.alt(), "{path}");
    let large = markup.text_of("#rates strong").filter(|large| large != say("no figure", "dim ffigur"));
    let Some(large) = large.filter(|_| path.starts_with("area/")) else {
        assert!(picture == general || path.starts_with("embed/"), "{path}: no card contradicts its link");
        return;
    };
    assert_ne!(picture, general, "{path}");
    let (seen, page) = (cards::words(card).expect("a card can be drawn"), markup.text());
    assert!(seen.contains(&large), "{path}: {large} is on the card");
    assert!(page.contains(&card.place) && page.contains(&card.comparison), "{path}");
    assert!(seen.contains(&card.place) && seen.contains(&card.year), "{path}");
    let seen = seen.join(" ");
    for text in [&card.comparison, &card.source, card.caveat, say("danger, call 999.", "ffoniwch 999.")] {
        assert!(seen.contains(text), "{path}: {text} is on the card");
    }
}

/// A property of Open Graph.
fn property<'a>(markup: &'a Markup, name: &str) -> &'a str {
    markup.attribute(&format!("meta[property='{name}']"), "content").unwrap_or_else(|| panic!("no {name}"))
}

fn noindex(markup: &Markup) -> bool {
    markup.count("meta[name=robots][content=noindex]") > 0
}

/// Every page that is in two languages names both, and is named by both.
fn translations(markup: &Markup, path: &str, out: &Path) {
    let of = |code: &str| {
        let href = markup.attribute(&format!("link[rel=alternate][hreflang='{code}']"), "href");
        href.and_then(|href| href.strip_prefix(SITE))
    };
    let both = out.join("cy").join(path.trim_start_matches("cy/")).join("index.html").exists() && !noindex(markup);
    let (english, welsh) = (of("en-GB"), of("cy"));
    assert_eq!(english.is_some() && welsh.is_some(), both, "{path}");
    if let (Some(english), Some(welsh)) = (english, welsh) {
        assert_eq!((english == path, welsh == path), (!path.starts_with("cy/"), path.starts_with("cy/")), "{path}");
        assert_eq!(welsh, ["cy/", english].concat());
        assert!(out.join(english).join("index.html").exists(), "{path}");
    }
    let language = markup.root().value().attr("lang");
    assert_eq!(language, Some(if path.starts_with("cy/") { "cy" } else { "en-GB" }), "{path}");
}

/// The sitemap has every page that may be indexed, and no other.
pub fn sitemap(published: &Published) {
    let sitemap = published.read("sitemap.xml");
    let listed: HashSet<&str> = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let mut all = Vec::new();
    pages(&published.out, &mut all);
    let indexed = all.iter().filter(|page| page.ends_with("index.html")).filter_map(|page| {
        let markup = Markup::of(&fs::read_to_string(page).expect("a page"));
        (!noindex(&markup)).then(|| markup.attribute("link[rel=canonical]", "href").expect("an address").to_owned())
    });
    let indexed: HashSet<String> = indexed.collect();
    assert_eq!(listed, indexed.iter().map(String::as_str).collect());
    assert!(published.read("robots.txt").contains(&[SITE, "sitemap.xml"].concat()));
}
