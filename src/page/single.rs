//! The single file: every area and every year in one page that opens from a disk or a mail, with nothing beside it.

use super::layout::{around, fill};
use super::{Context, area, plain};
use crate::files::output::Output;
use crate::site::Site;
use crate::site::policy::{PageKind, policy};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mappa_core::link::{Page, View};
use mappa_core::report::Report;
use maud::{Markup, PreEscaped, html};
use std::fs;

/// The way from the single file to itself: its views are in its query.
const ROOT: &str = "?";

/// The pages that are sections of it, each with its id.
const SECTIONS: [(Page, &str); 5] = [
    (Page::Data, "data"),
    (Page::Earlier, "data-earlier"),
    (Page::Sources, "data-sources"),
    (Page::Changes, "data-changes"),
    (Page::About, "about"),
];

/// The file, whole.
pub fn page(site: &Site, out: &Output) -> Result<String, String> {
    let assets = &site.assets;
    let script = String::from_utf8(read(out, &assets.load)?).map_err(|error| error.to_string())?;
    let script = script.trim().replace("</", "<\\/"); // nothing in it may end its element
    let field = assets.field_whole.trim().replace("</", "<\\/");
    let head = html! {
        meta http-equiv="Content-Security-Policy" content=(policy(PageKind::Single, &assets.styles.single, &[&script, &field], ""));
        meta name="referrer" content="no-referrer";
        meta name="robots" content="noindex";
        title { "MAPPA Atlas, edition " (site.dataset.edition.version) }
        link rel="icon" href=(data_url(out, "icon.png", "image/png")?);
        link id="app-file" href=(data_url(out, &assets.wasm, "application/wasm")?);
        link id="figures-file" href=(data_url(out, &assets.figures, "application/octet-stream")?)
            data-details=(data_url(out, &assets.details, "application/octet-stream")?);
        link id="places-file" href=(data_url(out, &assets.places, "text/plain")?);
    };
    let view = View::of(Page::Home);
    let report = Report::new(&site.dataset, &view);
    let at = Context { dataset: &site.dataset, view: &view, notices: &[], report: &report, root: ROOT };
    let (header, footer) = around(site, ROOT, &html! {}, (PageKind::Single, Page::Home));
    let body = html! {
        (header)
        p id="no-script" class="made-up" {
            "To choose an area, turn on JavaScript. Figures for England and Wales are below."
        }
        main id="main" {
            (area::main(site, &at))
            @for (page, id) in SECTIONS { section id=(id) { (section(site, page)) } }
        }
        (footer)
        script type="module" { (PreEscaped(script.as_str())) }
        script type="module" { (PreEscaped(field.as_str())) }
    };
    Ok(fill(site, &assets.styles.single, &head, &body))
}

/// The content of a page, whose heading is one of many here.
fn section(site: &Site, page: Page) -> Markup {
    PreEscaped(plain::content(site, page, ROOT).0.replace("<h1>", "<h2>").replace("</h1>", "</h2>"))
}

fn read(out: &Output, path: &str) -> Result<Vec<u8>, String> {
    fs::read(out.place(path)).map_err(|error| format!("{path}: {error}"))
}

/// A file that has been written, as an address that holds it.
fn data_url(out: &Output, path: &str, kind: &str) -> Result<String, String> {
    Ok(["data:", kind, ";base64,", &STANDARD.encode(read(out, path)?)].concat())
}
