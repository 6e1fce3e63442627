//! The files, put into pages.

use crate::site::origin::{how_much, where_from};
use mappa_core::{Dataset, Language};
use maud::PreEscaped;
use std::sync::LazyLock;

static OF_AREA_PAGES: LazyLock<String> = LazyLock::new(|| {
    let parts = [include_str!("limits.html"), include_str!("help.html"), include_str!("background.html")];
    parts.map(in_one_line).concat()
});

static OF_AREA_PAGES_WELSH: LazyLock<String> = LazyLock::new(|| {
    let parts = [include_str!("limits.cy.html"), include_str!("help.cy.html"), include_str!("background.cy.html")];
    parts.map(in_one_line).concat()
});

/// Limits, help and background: between the figures and the table of every area's page.
pub fn of_area_pages(language: Language) -> PreEscaped<&'static str> {
    PreEscaped(language.say(&*OF_AREA_PAGES, &*OF_AREA_PAGES_WELSH))
}

/// About the site: method, words, limits. Its places are filled with what is true of this dataset.
pub fn about(dataset: &Dataset) -> PreEscaped<String> {
    let prose = in_one_line(dataset.language.say(include_str!("about.html"), include_str!("about.cy.html")));
    PreEscaped(prose.replace("{{origin}}", &where_from(dataset)).replace("{{held}}", &how_much(dataset)))
}

/// What a script checks of a frame, and what stands there without it. `address` is the page's own.
pub fn embed_check(address: &str) -> PreEscaped<String> {
    PreEscaped(in_one_line(include_str!("check.html")).replace("{{self}}", address))
}

/// Prose without the line breaks that are there for whoever writes it.
fn in_one_line(prose: &str) -> String {
    prose.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
