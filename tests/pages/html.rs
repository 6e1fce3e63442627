//! What every page of a published site must be, read as HTML.

use crate::site::{Markup, Published};
use mappa_atlas::files::hash::integrity;
use mappa_core::link::{Page, View, path};
use mappa_core::report::{Report, Row};
use mappa_core::sentences::CAVEAT;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every HTML file of a folder.
pub fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            pages(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|ending| ending == "html") {
            found.push(entry.path());
        }
    }
}

/// What every page of a published site must be.
pub fn check(Published { out, site }: &Published) {
    let dataset = &site.dataset;
    let mut all = Vec::new();
    pages(out, &mut all);
    let known: HashSet<PathBuf> = all.iter().cloned().collect();
    for page in &all {
        let html = fs::read_to_string(page).expect("a page");
        let (markup, place) = (Markup::of(&html), page.display());
        assert!(!html.contains("{{"), "{place}: a place of the template is not filled");
        assert_eq!(markup.count("h1"), 1, "{place}");
        assert_eq!(markup.count("meta[http-equiv=Content-Security-Policy]"), 1, "{place}");
        assert_eq!(markup.count("[style]"), 0, "{place}: the policy forbids it");
        assert_eq!(
            markup.count("meta[name=referrer][content=no-referrer]"),
            1,
            "{place}: it tells nobody where its readers were"
        );
        // a browser runs no other script than was published; in a frame of no origin it could not look at the bytes
        let framed = page.strip_prefix(out).is_ok_and(|path| path.starts_with("embed") || path.starts_with("cy/embed"));
        for script in markup.all("script[src]") {
            let known = script.value().attr("integrity").is_some_and(|known| known == integrity(b"stand-in"));
            assert_eq!(known, !framed, "{place}");
        }
        let ids: Vec<&str> = markup.all("[id]").iter().filter_map(|element| element.value().attr("id")).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{place}: an id stands twice");
        if !page.ends_with("404.html") && !page.ends_with("mappa-atlas.html") {
            links(&markup, page, &known);
        }
    }
    for area in dataset.area_ids() {
        for year in dataset.page_years() {
            let view = View::of(Page::Area(area, Some(year)));
            let (path, report) = (path(dataset, &view), Report::new(dataset, &view));
            let markup = Markup::of(&fs::read_to_string(out.join(&path).join("index.html")).expect("a page"));
            let text = markup.text();
            for lead in &report.lead {
                assert!(text.contains(&lead.text), "{path}: {}", lead.text);
            }
            assert!(text.contains(CAVEAT) && text.contains("Where to get help") && text.contains("Background"), "{path}");
            let folded = |row: &Row| !row.held && row.year != year;
            let runs = report.table.rows.chunk_by(|one, other| folded(one) && folded(other)).count();
            assert_eq!(markup.count("tr"), runs + 1, "{path}: each year, and each run of years without figures, is a row");
            let figures = report.trend.area.iter().flatten().count();
            let dots = markup.count("#chart circle.area") + small_dots(&markup);
            assert_eq!(dots, figures * 2, "each value is a dot, in both sizes: {path}");
        }
    }
}

/// Every link of a page within the site leads to a page that is there.
fn links(markup: &Markup, page: &Path, known: &HashSet<PathBuf>) {
    for link in markup.all("[href]") {
        let link = link.value().attr("href").and_then(|link| link.split(['#', '?']).next()).unwrap_or_default();
        if link.is_empty() || link.contains(':') || link.ends_with("icon.png") {
            continue; // within the page, to elsewhere, or to what Trunk copies
        }
        let mut target = page.parent().expect("a folder").to_path_buf();
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." => assert!(target.pop()),
                part => target.push(part),
            }
        }
        let there = known.contains(&target.join("index.html")) || target.is_file();
        assert!(there, "{} links to {link}, which is not there", page.display());
    }
}

/// How many of an area's dots are parts of paths.
fn small_dots(markup: &Markup) -> usize {
    let paths = markup.all("#chart path.area.dot");
    paths.iter().filter_map(|path| path.value().attr("d")).map(|path| path.matches("h0").count()).sum()
}

/// What every frame says, whatever is asked of it.
pub fn frames(Published { out, site }: &Published) {
    let edition = format!("Edition {} (0123456789ab)", site.dataset.edition.version);
    let mut all = Vec::new();
    pages(&out.join("embed"), &mut all);
    all.retain(|page| !page.ends_with("check/index.html")); // it has no figures
    assert!(all.len() > 50);
    let address = "All years, sources and where to get help: MAPPA Atlas: atlas.example/news/";
    for page in all {
        let text = Markup::of(&fs::read_to_string(&page).expect("a page")).text();
        for words in [CAVEAT, mappa_core::sentences::HELP, edition.as_str(), address] {
            assert!(text.contains(words), "{}: {words}", page.display());
        }
    }
}
