//! The service worker: which files it keeps for readers without a network, and under which name.

use crate::files::hash::short_hash;
use crate::files::output::Output;
use crate::site::Site;
use mappa_core::link::{Page, View, path};
use std::fmt::Write as _;

/// What most readers never use, so that it is not precached for them: the reader of tables, the panels, the pages of every
/// area and the one for publishers.
const NOT_PRECACHED: [&str; 5] = ["check-", "compare-", "import-", "panels-", "reader-"];

/// Where the files of the app are.
const APP: &str = "assets/";

/// Writes the worker. It keeps the app, the front page and every area's page from the first visit on. Its name for what it
/// keeps changes with any file of the site, so that a new build replaces the old one.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let dataset = &site.dataset;
    let areas = dataset.area_ids().map(|area| path(dataset, &View::of(Page::Area(area, None))));
    let pages: Vec<String> = std::iter::once("./".to_owned()).chain(areas).collect();
    let mut all = String::new();
    let written = out.written();
    for (path, file) in &written {
        let _ = writeln!(all, "{path} {}", file.hash);
    }
    let left_out = |path: &str| NOT_PRECACHED.iter().any(|name| path.starts_with(&[APP, name].concat()));
    let app: Vec<&String> = written.keys().filter(|path| path.starts_with(APP) && !left_out(path)).collect();
    let list = |paths: serde_json::Result<String>| paths.map_err(|error| error.to_string());
    let script = site.assets.worker.replace("{{build}}", &short_hash(all.as_bytes()));
    let script = script.replace("\"{{app}}\"", &list(serde_json::to_string(&app))?);
    out.put("worker.js", script.replace("\"{{pages}}\"", &list(serde_json::to_string(&pages))?))
}
