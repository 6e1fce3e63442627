//! Sites published for tests, each in a folder of its own.
#![allow(dead_code, reason = "each test file uses some of it")]

mod markup;

pub use markup::Markup;

use mappa_atlas::cards::Cards;
use mappa_atlas::files::hash::integrity;
use mappa_atlas::files::output::Output;
use mappa_atlas::publish::publish;
use mappa_atlas::site::Site;
use mappa_atlas::site::assets::{Assets, Entry};
use mappa_atlas::site::changes::{self, Change};
use mappa_core::Dataset;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// A published site: its folder, and what it was published with.
pub struct Published {
    /// Its folder.
    pub out: PathBuf,
    /// What it was published with.
    pub site: Site,
}

/// Publishes the dataset of a folder, with stand-ins for the app's files, which no test here runs.
pub fn published(name: &str, folder: &Path, site_url: &str) -> Published {
    of_dataset(name, folder, site_url, None, |_| {})
}

/// The same, with other changes between editions than those that stand in the folder.
pub fn published_with(name: &str, folder: &Path, site_url: &str, changes: Option<Vec<Change>>) -> Published {
    of_dataset(name, folder, site_url, changes, |_| {})
}

/// The same of a dataset that was changed after it was read, so that it may hold what no folder may.
pub fn of_dataset(
    name: &str,
    folder: &Path,
    site_url: &str,
    changes: Option<Vec<Change>>,
    change: impl FnOnce(&mut Dataset),
) -> Published {
    let mut dataset = mappa_data::load(folder).unwrap_or_else(|problems| panic!("{name}: {}", problems[0]));
    change(&mut dataset);
    let out = root().join("target/test-pages").join(name);
    let _ = fs::remove_dir_all(&out);
    let output = Output::new(&out).expect("a folder can be made");
    for file in [
        "icon.png",
        "assets/start.js",
        "assets/map.svg",
        "assets/load.js",
        "assets/app.wasm",
        "assets/figures.txt",
        "assets/details.txt",
        "assets/field.js",
        "assets/towns.txt",
        "THIRD-PARTY.txt",
    ] {
        output.put(file, "stand-in").expect("a file can be written");
    }
    let template = fs::read_to_string(root().join("index.html")).expect("index.html");
    let template: String = template.lines().filter(|line| !line.contains("data-trunk")).collect();
    let entry = |file: &str| Entry { file: file.into(), integrity: integrity(b"stand-in") };
    let assets = Assets {
        check: "assets/check.js".into(),
        compare: entry("assets/compare.js"),
        script: entry("assets/start.js"),
        load: "assets/load.js".into(),
        field: entry("assets/field.js"),
        field_whole: String::new(),
        places: "assets/towns.txt".into(),
        wasm: "assets/app.wasm".into(),
        figures: "assets/figures.txt".into(),
        details: "assets/details.txt".into(),
        styles: mappa_atlas::site::styles::Styles::default(),
        front: entry("assets/front.js"),
        map: "assets/map.svg".into(),
        early: String::new(),
        frame: String::new(),
        not_found: String::new(),
        slash: String::new(),
        worker: String::new(),
        edition: "0123456789ab".into(),
        template,
    };
    let site = Site {
        source_ids: mappa_data::source_ids(folder),
        changes: changes.unwrap_or_else(|| changes::read(folder, &dataset).expect("the changes are good")),
        assets,
        cards: Cards::of_dataset(&dataset),
        welsh: Arc::new(mappa_data::in_welsh(folder, &dataset).expect("every Welsh name is there")),
        dataset: Arc::new(dataset),
        site_url: site_url.into(),
        contact: "mailto:data@example.org".into(),
    };
    publish(&site, &site.in_welsh(), &output).expect("every page is written");
    Published { out, site }
}

impl Published {
    /// The text of one of its files.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.out.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// One of its pages, read.
    pub fn markup(&self, path: &str) -> Markup {
        Markup::of(&self.read(path))
    }
}

/// The folder of the dataset that tests are about: frozen, so that no figure which is added to `data/` can break one.
pub fn fixture_folder() -> PathBuf {
    root().join("tests/fixture")
}

/// The dataset that tests are about.
pub fn fixture() -> Dataset {
    mappa_data::load(&fixture_folder()).expect("the fixture is good")
}

/// The folder of a made-up dataset.
pub fn made(make: fn(&Path, &Path) -> std::io::Result<()>, name: &str) -> PathBuf {
    let folder = root().join("target/test-pages-data").join(name);
    make(&fixture_folder(), &folder).expect("a folder can be written");
    folder
}
