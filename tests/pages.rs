//! Every page of three datasets, as it is published: complete, consistent, with links that lead somewhere.
#![cfg(feature = "publish")]

use mappa_atlas::publish::{Assets, Site, publish};
use mappa_core::Dataset;
use mappa_core::link::{Page, View, path};
use mappa_core::report::Report;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Publishes a dataset into a folder of its own, with stand-ins for the app's files, which no test here runs.
fn published(name: &str, dataset: Dataset) -> (PathBuf, Arc<Dataset>) {
    let out = root().join("target/test-pages").join(name);
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder can be made");
    let template = fs::read_to_string(root().join("index.html")).expect("index.html");
    let template: String = template.lines().filter(|line| !line.contains("data-trunk")).collect();
    let assets = Assets {
        script: "assets/app.js".into(),
        wasm: "assets/app.wasm".into(),
        figures: "assets/figures.txt".into(),
        details: "assets/details.txt".into(),
        style: String::new(),
        early: String::new(),
        worker: String::new(),
        edition: "0123456789ab".into(),
        template,
    };
    let dataset = Arc::new(dataset);
    publish(&Site { dataset: dataset.clone(), assets, out: &out, site_url: String::new() }).expect("every page is written");
    (out, dataset)
}

fn shipped() -> Dataset {
    mappa_data::load(&root().join("data")).expect("the shipped dataset is good")
}

fn made(make: fn(&Path, &Path) -> std::io::Result<()>, name: &str) -> Dataset {
    let folder = root().join("target/test-pages-data").join(name);
    make(&root().join("data"), &folder).expect("a folder can be written");
    mappa_data::load(&folder).expect("a made-up dataset is good")
}

/// The text of an HTML page, without its markup.
fn text(html: &str) -> String {
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

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            pages(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|ending| ending == "html") {
            found.push(entry.path());
        }
    }
}

/// What every page of a published site must be.
fn check(out: &Path, dataset: &Dataset) {
    let mut all = Vec::new();
    pages(out, &mut all);
    let known: HashSet<PathBuf> = all.iter().cloned().collect();
    for page in &all {
        let html = fs::read_to_string(page).expect("a page");
        assert!(!html.contains("{{") && html.matches("<h1").count() == 1, "{}", page.display());
        if page.ends_with("404.html") {
            continue;
        }
        for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split(['#', '?']).next().unwrap_or_default();
            if link.is_empty()
                || link.contains(':')
                || link.contains("assets/")
                || link.ends_with(".svg")
                || link.ends_with(".txt")
                || link == "https"
            {
                continue;
            }
            let mut target = page.parent().expect("a folder").to_path_buf();
            for part in link.split('/') {
                match part {
                    "" | "." => {}
                    ".." => assert!(target.pop()),
                    part => target.push(part),
                }
            }
            assert!(known.contains(&target.join("index.html")), "{} links to {link}, which is not there", page.display());
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
            let dots = html.matches("<circle class=\"area").count();
            assert_eq!(dots, figures.len() * 2, "each value is a dot, in both sizes: {}", path(dataset, &view));
        }
    }
}

#[test]
fn the_shipped_dataset_is_published_whole() {
    let (out, dataset) = published("shipped", shipped());
    check(&out, &dataset);
    let html = fs::read_to_string(out.join("area/derbyshire/2016-17/index.html")).expect("a page");
    assert!(!html.contains("made up, for testing"));
}

#[test]
fn a_full_dataset_is_published_whole() {
    let (out, dataset) = published("full", made(mappa_data::make_full, "full"));
    check(&out, &dataset);
    let html = fs::read_to_string(out.join("index.html")).expect("a page");
    assert!(html.contains("The figures on this page are made up, for testing."));
}

#[test]
fn an_empty_dataset_is_published_whole() {
    let (out, dataset) = published("empty", made(mappa_data::make_empty, "empty"));
    check(&out, &dataset);
    let text = text(&fs::read_to_string(out.join("area/kent/index.html")).expect("a page"));
    assert!(text.contains("so there is no chart to draw"));
}

#[test]
fn the_trend_charts_are_drawn_as_before() {
    use mappa_atlas::charts::{Size, trend_svg};
    let dataset = shipped();
    for (name, address) in [
        ("derbyshire", "area/derbyshire/2016-17/"),
        ("durham", "area/durham/"),
        ("kent", "area/kent/"),
        ("lone_dot", "area/norfolk/?measure=cat3"),
    ] {
        let (view, _) = mappa_core::link::parse(&dataset, address);
        let report = Report::new(&dataset, &view);
        for (size, word) in [(Size::Wide, "wide"), (Size::Narrow, "narrow")] {
            insta::assert_snapshot!(format!("trend_{name}_{word}"), trend_svg(&report.trend, size).replace("/><", "/>\n<"));
        }
    }
}
