//! The service worker: which files it keeps for readers without a network, and under which name.

use crate::files::hash::{integrity, short_hash};
use crate::files::output::Output;
use crate::site::Site;
use mappa_core::link::{Page, View, path};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

/// What most readers never use, so that it is kept only once it has been used: the reader of tables, the panels and the page for
/// publishers.
const KEPT_LATER: [&str; 4] = ["check-", "import-", "panels-", "reader-"];

/// Where the files of the app are.
const APP: &str = "assets/";

/// Writes the worker. It keeps the app, the front page, every area's page and the latest of all areas from the first visit on; of
/// each file it knows the hash. Its name for what it keeps changes with any file of the site, so that a new build replaces the old
/// one.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let dataset = &site.dataset;
    let areas = dataset.area_ids().map(|area| path(dataset, &View::of(Page::Area(area, None))));
    let pages: Vec<String> = ["", "area/", "compare/"].map(str::to_owned).into_iter().chain(areas).collect();
    let mut all = String::new();
    let written = out.written();
    for (path, file) in &written {
        let _ = writeln!(all, "{path} {}", file.hash);
    }
    let (mut first, mut later) = (BTreeMap::new(), BTreeMap::new());
    for path in written.keys().filter(|path| path.starts_with(APP) || *path == "icon.png") {
        let file = fs::read(out.place(path)).map_err(|error| format!("{path}: {error}"))?;
        let is_later = KEPT_LATER.iter().any(|name| path.starts_with(&[APP, name].concat()));
        if is_later { &mut later } else { &mut first }.insert(path, integrity(&file));
    }
    let json = |json: serde_json::Result<String>| json.map_err(|error| error.to_string());
    let script = site.assets.worker.replace("{{build}}", &short_hash(all.as_bytes()));
    let script = script.replace("\"{{first}}\"", &json(serde_json::to_string(&first))?);
    let script = script.replace("\"{{later}}\"", &json(serde_json::to_string(&later))?);
    out.put("worker.js", script.replace("\"{{pages}}\"", &json(serde_json::to_string(&pages))?))
}
