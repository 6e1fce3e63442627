//! What pages say of themselves to machines: titles, pictures, languages, oEmbed, the sitemap.

use crate::SITE;
use crate::html::{after, pages, text};
use crate::site::Published;
use mappa_atlas::publish::cards;
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
        let html = fs::read_to_string(page).expect("a page");
        // what follows holds of a Welsh page as of the English one, with Welsh words
        let whole_path = path.clone();
        let (in_welsh, path) = (path.starts_with("cy/"), path.trim_start_matches("cy/").to_owned());
        let say = |english, welsh| if in_welsh { welsh } else { english };
        let general = say("card/mappa-atlas.png", "card/cy-mappa-atlas.png");
        let canonical = after(&html, "rel=\"canonical\" href=\"").expect("every page has a canonical address");
        let whole = match path.as_str() {
            "embed/check/" => path.clone(),
            _ => path.replace("embed/compare/", "compare/").replace("embed/", "area/"),
        };
        assert_eq!(canonical, [SITE, say("", "cy/"), &whole].concat());
        translations(&html, &whole_path, out);
        assert_eq!(after(&html, "og:url\" content=\""), Some(canonical));
        let title = after(&html, "og:title\" content=\"").expect("a title");
        let description = after(&html, "name=\"description\" content=\"").expect("a description");
        if !path.starts_with("embed/") {
            assert!(told.insert(title.to_owned()), "{path}: {title} stands twice");
            assert!(told.insert(description.to_owned()), "{path}: {description} stands twice");
        }

        let picture = after(&html, "og:image\" content=\"").and_then(|url| url.strip_prefix(SITE)).expect("a picture");
        let picture = picture.strip_suffix("?v=0123456789ab").expect("pictures are named by edition, for old caches");
        let card = pictures.get(picture).unwrap_or_else(|| panic!("{path} has the picture {picture}, which is none"));
        let alt = text(after(&html, "og:image:alt\" content=\"").unwrap_or_default());
        assert_eq!(alt, card.alt(), "{path}");
        let seen = cards::words(card).expect("a card can be drawn");
        let large = after(&html, "<strong>").map(|rest| rest.split("</strong>").next().unwrap_or_default());
        if path.starts_with("area/") && large.is_some_and(|large| large != say("not known", "anhysbys")) {
            assert_ne!(picture, general, "{path}");
            let (large, page) = (large.unwrap_or_default(), text(&html));
            assert_eq!(seen.iter().filter(|word| *word == large).count().min(1), 1, "{path}: {large} is on the card");
            assert!(page.contains(&card.place) && page.contains(&card.comparison), "{path}");
            assert!(seen.contains(&card.place) && seen.contains(&card.year), "{path}");
            let seen = seen.join(" ");
            for text in [&card.comparison, &card.source, card.caveat, say("A child in danger: 999.", "Plentyn mewn perygl: 999.")]
            {
                assert!(seen.contains(text), "{path}: {text} is on the card");
            }
        } else if !path.starts_with("embed/") {
            assert_eq!(picture, general, "{path}: no card contradicts its link");
        }

        if html.contains("noindex") {
            continue;
        }
        let data = html.split_once("<script type=\"application/ld+json\">").and_then(|(_, rest)| rest.split("</script>").next());
        let data: Value = serde_json::from_str(data.expect("every page tells of its data")).expect("and does so in JSON");
        assert_eq!((&data["@type"], &data["name"]), (&"Dataset".into(), &text(title).into()));
        assert_eq!(data["distribution"]["contentUrl"], [SITE, "data/mappa.csv"].concat());
        assert!(data["description"].as_str().is_some_and(|words| (50..=5_000).contains(&words.len())), "{path}");

        let answer = after(&html, "application/json+oembed\" href=\"");
        let framed = path.is_empty() || path.starts_with("area/") || path.starts_with("compare/");
        assert_eq!(answer.is_some(), framed, "{path}: what can be framed is found by oEmbed");
        let Some(answer) = answer else { continue };
        let answer = answer.strip_prefix(SITE).expect("an address of ours");
        let answer: Value = serde_json::from_str(&published.read(answer)).expect("an answer in JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        let frame = answer["html"].as_str().expect("a frame");
        let framed = after(frame, "iframe src=\"").and_then(|src| src.strip_prefix(SITE)).expect("a frame of ours");
        assert!(out.join(framed).join("index.html").exists(), "{framed}");
        assert!(
            frame.contains(say("does not measure how safe a place is", "nid yw’n mesur pa mor ddiogel yw lle"))
                && frame.contains(&format!("title=\"{title}\"")),
            "{path}"
        );
    }
}

/// Every page that is in two languages names both, and is named by both.
fn translations(html: &str, path: &str, out: &Path) {
    let of = |code: &str| after(html, &format!("hreflang=\"{code}\" href=\"{SITE}")).map(str::to_owned);
    let (english, welsh) = (of("en-GB"), of("cy"));
    let both = out.join("cy").join(path.trim_start_matches("cy/")).join("index.html").exists() && !html.contains("noindex");
    assert_eq!(english.is_some() && welsh.is_some(), both, "{path}");
    if let (Some(english), Some(welsh)) = (english, welsh) {
        assert_eq!((english == path, welsh == path), (!path.starts_with("cy/"), path.starts_with("cy/")), "{path}");
        assert_eq!(welsh, ["cy/", &english].concat());
        assert!(out.join(english).join("index.html").exists(), "{path}");
    }
    let language = after(html, "<html lang=\"");
    assert_eq!(language, Some(if path.starts_with("cy/") { "cy" } else { "en-GB" }), "{path}");
}

/// The sitemap has every page that may be indexed, and no other.
pub fn sitemap(published: &Published) {
    let sitemap = published.read("sitemap.xml");
    let listed: HashSet<&str> = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let mut all = Vec::new();
    pages(&published.out, &mut all);
    let indexed = all.iter().filter(|page| page.ends_with("index.html")).filter_map(|page| {
        let html = fs::read_to_string(page).expect("a page");
        (!html.contains("noindex")).then(|| after(&html, "rel=\"canonical\" href=\"").expect("an address").to_owned())
    });
    let indexed: HashSet<String> = indexed.collect();
    assert_eq!(listed, indexed.iter().map(String::as_str).collect());
    assert!(published.read("robots.txt").contains(&[SITE, "sitemap.xml"].concat()));
}
