//! What the published sites say: every page and the single file, what passes it on, and what can be downloaded.

use crate::datasets::FOLDERS;
use crate::read::{of_json, of_markup};
use crate::said::Said;
use crate::site::{Published, published};
use mappa_core::sentences::LONGEST_DESCRIPTION;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The sites of the datasets.
static SITES: LazyLock<Vec<Published>> =
    LazyLock::new(|| FOLDERS.iter().map(|(name, folder)| published(name, folder, "https://atlas.example/")).collect());

/// The files of a site whose names end so, each with its path in it.
fn files(site: &Published, end: &str) -> Vec<(String, String)> {
    let (mut folders, mut all) = (vec![site.out.clone()], Vec::<PathBuf>::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path)
            } else if path.to_str().is_some_and(|path| path.ends_with(end)) {
                all.push(path)
            }
        }
    }
    let inside = |path: &Path| path.strip_prefix(&site.out).expect("of the site").display().to_string();
    all.iter().map(|path| (inside(path), fs::read_to_string(path).expect("text"))).collect()
}

#[test]
fn pages() {
    for site in SITES.iter() {
        let mut said = Said::default();
        for (place, html) in files(site, ".html") {
            of_markup(&html).into_iter().for_each(|text| said.add(&place, text));
            let described = html.split_once("<meta name=\"description\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
            let long = described.map_or(0, |(text, _)| text.chars().count());
            assert!(long <= LONGEST_DESCRIPTION, "{place} has a description of {long} letters");
        }
        said.check(&site.site.dataset);
    }
}

#[test]
fn what_passes_them_on() {
    for site in SITES.iter() {
        let mut said = Said::default();
        for (place, text) in files(site, ".json") {
            let json = serde_json::from_str(&text).expect("JSON");
            of_json(&json).into_iter().for_each(|text| said.add(&place, text));
        }
        for (place, text) in files(site, ".xml") {
            of_markup(&text).into_iter().for_each(|text| said.add(&place, text));
        }
        said.check(&site.site.dataset);
    }
}

#[test]
fn downloads() {
    for site in SITES.iter() {
        let mut said = Said::default();
        for (place, text) in files(site, ".txt").into_iter().filter(|(place, _)| !place.starts_with("assets/")) {
            text.split("\n\n").for_each(|part| said.add(&place, part.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        let headings = |file: &str| site.read(file).lines().next().unwrap_or_default().replace(',', "; ");
        for file in ["data/mappa.csv", "data/mappa-excel.csv", "data/sources.csv"] {
            said.add(file, headings(file));
        }
        said.check(&site.site.dataset);
    }
}
