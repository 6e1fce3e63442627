//! The files that pages load: script, wasm and figures, each named by its content.

use crate::files::filled::filled;
use crate::files::hash::{integrity, short_hash};
use crate::files::output::Output;
use crate::site::locator::locator;
use crate::site::origin::credit;
use crate::site::styles::{Styles, face};
use mappa_core::dataset::pack;
use mappa_core::link::MOST_WITH;
use mappa_core::sentences::{HELP, caveat_in_short};
use mappa_core::{Dataset, Language};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A script that a page names: a browser runs no other bytes in its place.
#[derive(Clone)]
pub struct Entry {
    /// The file.
    pub file: String,
    /// What its bytes are known by.
    pub integrity: String,
}

/// The files that pages load, named relative to the site's root.
#[derive(Clone)]
pub struct Assets {
    /// The script of every page of the app.
    pub script: Entry,
    /// The script that loads the app, when a page is used.
    pub load: String,
    /// The script of the pages of every area.
    pub compare: Entry,
    /// The script of the page that publishers try their site with.
    pub check: String,
    /// The script of the field for places, on pages that have no other.
    pub field: Entry,
    /// The same with all that it loads inside, for the single file.
    pub field_whole: String,
    /// The list of places.
    pub places: String,
    /// The app.
    pub wasm: String,
    /// The figures, packed. Their ending is `.txt` so that every host compresses them; they are not text.
    pub figures: String,
    /// The details, packed.
    pub details: String,
    /// The style of each kind of page.
    pub styles: Styles,
    /// The small map of every area.
    pub map: String,
    /// The script of the front page.
    pub front: Entry,
    /// The script that is in every page of the app.
    pub early: String,
    /// The script that is in every frame.
    pub frame: String,
    /// The script that is in every page that has no other in it: the slash at the end of its address.
    pub slash: String,
    /// The script that is in the page for addresses that are none.
    pub not_found: String,
    /// The service worker, with places for what it keeps.
    pub worker: String,
    /// The hash of the figures and their details: which dataset this is.
    pub edition: String,
    /// The page around the content, as Trunk has left it.
    pub template: String,
}

impl Assets {
    /// Copies what Trunk has built and esbuild has bundled into the site, and packs the figures beside it.
    pub fn copy(app: &Path, bundle: &Path, dataset: &Dataset, list_of_places: &str, out: &Output) -> Result<Assets, String> {
        copy_folder(&app.join("public"), "", out)?;
        let put = |stem: &str, ending: &str, bytes: &[u8]| {
            // eight digits tell builds apart, and each costs every page three bytes
            let name = format!("assets/{stem}-{:.8}.{ending}", short_hash(bytes));
            out.put(&name, bytes).map(|()| name)
        };
        let text = |file: &Path| String::from_utf8(read(file)?).map_err(|error| format!("{}: {error}", file.display()));
        out.put("THIRD-PARTY.txt", read(&bundle.join("THIRD-PARTY.txt"))?)?;
        let (figures, details) = pack(dataset);
        let entry = |stem: &str, script: &str| {
            put(stem, "js", script.as_bytes()).map(|file| Entry { file, integrity: integrity(script.as_bytes()) })
        };
        // what is loaded when it is asked for is loaded by the name that its content gives it
        let beside = |stem: &str, ending: &str, bytes: &[u8]| put(stem, ending, bytes).map(|name| name.replace("assets/", "./"));
        let programs = [
            ("reader.js", read(&bundle.join("reader.js"))?),
            ("import.wasm", read(&app.join("import_bg.wasm"))?),
            ("panels.wasm", read(&app.join("panels_bg.wasm"))?),
        ];
        let with = filled(&text(&bundle.join("with.js"))?, &[("places", &regions(dataset)?), ("most", &MOST_WITH.to_string())]);
        let with = beside("with", "js", with.as_bytes())?;
        let answer = beside("answer", "js", &read(&bundle.join("answer.js"))?)?;
        let offline = beside("offline", "js", &read(&bundle.join("offline.js"))?)?;
        let edition = short_hash(&[figures.as_slice(), &details].concat());
        let program = read(&find(app, "app-", "_bg.wasm")?)?;
        let wasm = put("app", "wasm", &program)?;
        let (figures, details) = (put("figures", "txt", &figures)?, put("details", "txt", &details)?);
        let inside = |path: &str| path.replace("assets/", "./");
        let list = put("towns", "txt", list_of_places.as_bytes())?;
        let find = text(&bundle.join("places.js"))?.replace("./towns.txt", &inside(&list));
        let find = filled(&find, &[("integrity", &integrity(list_of_places.as_bytes()))]);
        let find = put("places", "js", find.as_bytes())?;
        let data = |script: String| {
            let script = script.replace("./app.wasm", &inside(&wasm)).replace("./figures.txt", &inside(&figures));
            script.replace("./details.txt", &inside(&details)).replace("{{app.wasm}}", &integrity(&program))
        };
        let picture = text(&bundle.join("picture.js"))?.replace("./public-sans.woff2", &inside(&face()));
        let picture = filled(&picture, &[("caveat", caveat_in_short(Language::English)), ("help", HELP)]);
        let picture = beside("picture", "js", picture.as_bytes())?;
        let mut panels = data(text(&bundle.join("panels.js"))?).replace("./picture.js", &picture);
        for (name, bytes) in &programs {
            let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
            let file = beside(stem, ending, bytes)?;
            panels = panels.replace(&["./", name].concat(), &file).replace(&["{{", name, "}}"].concat(), &integrity(bytes));
        }
        let panels = filled(&panels, &[("hash", &edition), ("credit", credit(dataset))]);
        let panels = beside("panels", "js", panels.as_bytes())?;
        let load = data(text(&bundle.join("load.js"))?).replace("./panels.js", &panels).replace("./with.js", &with);
        let load = load.replace("./answer.js", &answer).replace("./offline.js", &offline);
        let load = put("load", "js", load.as_bytes())?;
        let start = data(text(&bundle.join("start.js"))?).replace("./panels.js", &panels);
        let start = start.replace("./load_app.js", &inside(&load)).replace("./places.js", &inside(&find));
        let start = start.replace("./offline.js", &offline);
        let early = data(text(&bundle.join("early.js"))?.trim().to_owned()).replace("./load_app.js", &inside(&load));
        let field = text(&bundle.join("field.js"))?.replace("./places.js", &inside(&find));
        Ok(Assets {
            script: entry("start", &start)?,
            load,
            compare: entry("compare", &text(&bundle.join("compare.js"))?.replace("./picture.js", &picture))?,
            field: entry("field", &field)?,
            field_whole: text(&bundle.join("field_whole.js"))?,
            places: list,
            check: put("check", "js", &read(&bundle.join("check.js"))?)?,
            wasm,
            edition,
            figures,
            details,
            styles: Styles::read(bundle, out)?,
            map: put("map", "svg", locator(dataset).0.as_bytes())?,
            front: entry("front", &text(&bundle.join("front.js"))?.replace("./places.js", &inside(&find)))?,
            frame: text(&bundle.join("frame.js"))?.trim().to_owned(),
            early,
            slash: text(&bundle.join("slash.js"))?.trim().to_owned(),
            not_found: text(&bundle.join("not_found.js"))?.trim().replace("{{places}}", &find),
            worker: text(&bundle.join("worker.js"))?,
            template: template(&text(&app.join("index.html"))?),
        })
    }
}

/// The region and the neighbours of each area, as JSON inside a script's string.
fn regions(dataset: &Dataset) -> Result<String, String> {
    let slug = |id| dataset.area(id).slug.as_str();
    let areas: BTreeMap<&str, (&str, Vec<&str>)> = dataset
        .police_areas()
        .map(|id| (slug(id), (dataset.area(id).region.as_str(), dataset.neighbours(id).map(slug).collect())))
        .collect();
    let json = serde_json::to_string(&areas).map_err(|error| error.to_string())?;
    Ok(json.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The template without what it says to Trunk and to whoever edits it.
fn template(html: &str) -> String {
    let for_readers = |line: &&str| !line.trim().is_empty() && !line.contains("data-trunk") && !line.starts_with("<!--");
    html.lines().filter(for_readers).collect()
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// The file in a folder whose name begins and ends so.
fn find(folder: &Path, beginning: &str, ending: &str) -> Result<std::path::PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let found = paths.find(|path| {
        path.file_name()
            .map(|name| name.to_string_lossy())
            .is_some_and(|name| name.starts_with(beginning) && name.ends_with(ending))
    });
    found.ok_or_else(|| {
        format!("no file in {} ends in {ending}: run `cargo xtask build`, which builds the app first", folder.display())
    })
}

fn copy_folder(from: &Path, to: &str, out: &Output) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = [to, &entry.file_name().to_string_lossy()].concat();
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &[&path, "/"].concat(), out)?;
        } else {
            out.put(&path, read(&entry.path())?)?;
        }
    }
    Ok(())
}
