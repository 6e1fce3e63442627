//! What every page of a published site must be, read as HTML.

use crate::site::Published;
use mappa_core::link::{Page, View, path};
use mappa_core::report::Report;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The text of an HTML page, without its markup.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
}

pub fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            pages(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|ending| ending == "html") {
            found.push(entry.path());
        }
    }
}

/// The value of the first attribute that follows `before`.
pub fn after<'a>(html: &'a str, before: &str) -> Option<&'a str> {
    html.split_once(before)?.1.split('"').next()
}

/// What every page of a published site must be.
pub fn check(Published { out, site }: &Published) {
    let dataset = &site.dataset;
    let mut all = Vec::new();
    pages(out, &mut all);
    let known: HashSet<PathBuf> = all.iter().cloned().collect();
    for page in &all {
        let html = fs::read_to_string(page).expect("a page");
        assert!(!html.contains("{{") && html.matches("<h1").count() == 1, "{}", page.display());
        assert!(html.contains("http-equiv=\"Content-Security-Policy\"") && !html.contains(" style=\""), "{}", page.display());
        if page.ends_with("404.html") || page.ends_with("mappa-atlas.html") {
            continue;
        }
        for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split(['#', '?']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') || link.ends_with("icon.svg") {
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
    for area in dataset.area_ids() {
        for year in dataset.page_years() {
            let view = View::of(Page::Area(area, Some(year)));
            let html = fs::read_to_string(out.join(path(dataset, &view)).join("index.html")).expect("a page");
            let report = Report::new(dataset, &view);
            let text = text(&html);
            for lead in &report.lead {
                assert!(text.contains(&lead.text), "{}: {}", path(dataset, &view), lead.text);
            }
            assert!(
                text.contains(mappa_core::sentences::CAVEAT) && text.contains("Where to get help") && text.contains("Background")
            );
            assert_eq!(html.matches("<tr").count(), report.table.rows.len() + 1, "{}", path(dataset, &view));
            let figures: Vec<_> = report.trend.area.iter().flatten().collect();
            let dots = html.matches("<circle class=\"area").count() + small_dots(&html, "area");
            assert_eq!(dots, figures.len() * 2, "each value is a dot, in both sizes: {}", path(dataset, &view));
        }
    }
}

/// How many dots of a class are parts of paths.
fn small_dots(html: &str, class: &str) -> usize {
    let begins = format!("<path class=\"{class} dot\" d=\"");
    let paths = html.split(&begins).skip(1);
    paths.filter_map(|rest| rest.split('"').next()).map(|path| path.matches("h0").count()).sum()
}

/// What every frame says, whatever is asked of it.
pub fn frames(Published { out, site }: &Published) {
    let edition = format!("Edition {} (0123456789ab)", site.dataset.edition.version);
    let mut all = Vec::new();
    pages(&out.join("embed"), &mut all);
    all.retain(|page| !page.ends_with("check/index.html")); // it has no figures
    assert!(all.len() > 50);
    for page in all {
        let text = text(&fs::read_to_string(&page).expect("a page"));
        let said = [mappa_core::sentences::CAVEAT, "A child in danger: 999. Worried about someone: 101.", edition.as_str()];
        for words in said {
            assert!(text.contains(words), "{}: {words}", page.display());
        }
        assert!(
            text.contains("Every year, every source, and where to get help: MAPPA Atlas: atlas.example/news/"),
            "{}",
            page.display()
        );
    }
}
