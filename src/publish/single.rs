//! The single file: every area and every year in one page that opens from a disk or a mail, with nothing beside it.

use super::policy::{Kind, policy};
use super::shell::{around, filled};
use super::{Output, Site, pages, text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mappa_core::link::{Page, View};
use std::fs;

/// What leads from the single file to itself: its views are in its query.
const ROOT: &str = "?";

/// The file, whole.
pub fn page(site: &Site, out: &Output) -> Result<String, String> {
    let read = |path: &str| fs::read(out.place(path)).map_err(|error| format!("{path}: {error}"));
    let inside = |path: &str, kind: &str| Ok::<_, String>(["data:", kind, ";base64,", &STANDARD.encode(read(path)?)].concat());
    let assets = &site.assets;
    let script = String::from_utf8(read(&assets.load)?).map_err(|error| error.to_string())?;
    let script = script.trim().replace("</", "<\\/");
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <meta name=\"robots\" content=\"noindex\"><title>MAPPA Atlas, edition {}</title>\
         <link rel=\"icon\" href=\"{}\"><link id=\"app-file\" href=\"{}\"><link id=\"figures-file\" href=\"{}\" data-details=\"{}\">",
        policy(&Kind::Single, &assets.style, &script),
        site.dataset.edition.version,
        inside("icon.svg", "image/svg+xml")?,
        inside(&assets.wasm, "application/wasm")?,
        inside(&assets.figures, "application/octet-stream")?,
        inside(&assets.details, "application/octet-stream")?,
    );
    let (header, footer) = around(site, ROOT, "", &Kind::Single);
    let main = pages::main(site, View::of(Page::Home), ROOT);
    let parts = [
        (Page::Data, "data"),
        (Page::Earlier, "data-earlier"),
        (Page::Sources, "data-sources"),
        (Page::Changes, "data-changes"),
        (Page::About, "about"),
    ];
    let parts = parts.map(|(page, id)| {
        let content = text::content(site, page, ROOT).replace("<h1>", "<h2>").replace("</h1>", "</h2>");
        ["<section id=\"", id, "\">", &content, "</section>"].concat()
    });
    let body = [
        &header,
        "<p id=\"no-script\" class=\"made-up\">Choosing an area in this file needs script, which is off. The figures of England and \
         Wales stand below.</p><main id=\"main\">",
        &main,
        &parts.concat(),
        "</main>",
        &footer,
        "<script type=\"module\">",
        &script,
        "</script>",
    ];
    Ok(filled(site, &assets.style, &head, &body.concat()))
}
