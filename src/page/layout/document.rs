//! A whole page.

use super::footer::footer;
use super::header::{header, made_up};
use crate::files::filled::filled;
use crate::site::Site;
use crate::site::assets::Entry;
use crate::site::policy::{PageKind, policy};
use mappa_core::link::Page;
use maud::{Markup, PreEscaped, html};

/// A page to be written.
pub struct Document<'a> {
    /// Which one it is.
    pub page: Page,
    /// What stands in the title bar.
    pub title: &'a str,
    /// The elements of its own in the head.
    pub head: Markup,
    /// The content of `main`.
    pub main: Markup,
    /// The way from the page to the site's root: `../../`.
    pub root: &'a str,
    /// The link to it in the other language; empty where it has none.
    pub translation: Markup,
    /// The style of its kind.
    pub style: &'a str,
    /// What it may do; and whether it stands in a frame of somebody else's page, and so without header and footer.
    pub kind: PageKind,
}

/// A whole page, as text.
pub fn document(site: &Site, page: &Document<'_>) -> String {
    let (assets, root, kind) = (&site.assets, page.root, page.kind);
    let fonts = if kind.has_font() { assets.styles.fonts.replace("{{root}}", root) } else { String::new() };
    let frame_style = if kind.is_framed() { assets.styles.frame.as_str() } else { "" };
    let style = [&fonts, page.style, frame_style].concat();
    let inline = match kind {
        PageKind::App => assets.early.as_str(),
        PageKind::Frame | PageKind::Static | PageKind::Check => &assets.frame,
        PageKind::Compare | PageKind::Front | PageKind::Plain => &assets.slash,
        PageKind::Alone | PageKind::Single => "",
    };
    // not that of a frame: in a sandbox its origin is none, and a browser would not let it look at the bytes
    let script = |entry: &Entry| html! { script type="module" src={ (root) (entry.file) } integrity=(entry.integrity) {} };
    let head = html! {
        meta http-equiv="Content-Security-Policy" content=(policy(kind, &style, &[inline], &site.site_url));
        meta name="referrer" content="no-referrer";
        title { (page.title) }
        (page.head)
        link rel="icon" href={ (root) "icon.png" } type="image/png";
        @if kind == PageKind::Check { (app_files(site, root)) }
        // links lead out of a frame
        @if kind.is_framed() { meta name="responsive-embedded-sizing"; base target="_blank"; }
        @if !inline.is_empty() && !kind.is_framed() { (written(inline)) }
        @if kind == PageKind::App { (script(&assets.script)) }
        @if kind == PageKind::Compare { (script(&assets.compare)) }
        @if kind == PageKind::Front { (script(&assets.front)) }
        // the scripts of app and front page have the field for places inside
        @if matches!(kind, PageKind::Compare | PageKind::Plain) { (script(&assets.field)) }
    };
    let (header, footer) = around(site, root, &page.translation, (kind, page.page));
    // that of a frame sets its colours: it comes after the style, and before anything that is painted
    let body = html! { @if kind.is_framed() && !inline.is_empty() { (written(inline)) } (header) main id="main" { (page.main) } (footer) };
    fill(site, &style, &head, &body)
}

/// A script in the page itself.
fn written(script: &str) -> Markup {
    html! { script { (PreEscaped(script)) } }
}

/// Where the app and the figures are, for the script that tries to load them.
fn app_files(site: &Site, root: &str) -> Markup {
    let assets = &site.assets;
    html! {
        link id="app-file" href={ (root) (assets.wasm) };
        link id="figures-file" href={ (root) (assets.figures) } data-details={ (root) (assets.details) };
    }
}

/// The template (`index.html`) with its places filled.
pub fn fill(site: &Site, style: &str, head: &Markup, body: &Markup) -> String {
    let template = site.assets.template.replace("lang=\"en-GB\"", &["lang=\"", site.dataset.language.code(), "\""].concat());
    filled(&template, &[("style", style), ("head", &head.0), ("body", &body.0)])
}

/// What stands before and after the content.
pub fn around(site: &Site, root: &str, translation: &Markup, at: (PageKind, Page)) -> (Markup, Markup) {
    match at.0.is_framed() {
        true => (made_up(site), html! {}),
        false => (header(site, root, translation, at), footer(site)),
    }
}
