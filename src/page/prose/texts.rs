//! The files, put into pages.

use crate::files::filled::filled;
use crate::page::Context;
use crate::page::parts::part;
use crate::site::origin::{how_much, where_from};
use mappa_core::link::{Page, is_single_file};
use mappa_core::report::{meanings_in, topics_in};
use mappa_core::sentences::caveat;
use mappa_core::{Dataset, Language};
use maud::{PreEscaped, html};

/// What the figures do and do not show, with the caveat and the forces of the area.
pub fn limits(at: &Context<'_>) -> PreEscaped<String> {
    let text = in_one_line(at.dataset.language.say(include_str!("limits.html"), include_str!("limits.cy.html")));
    PreEscaped(text.replace("{{caveat}}", caveat(at.dataset.language)))
}

/// Where to get help, the force's own page included.
pub fn help(at: &Context<'_>) -> PreEscaped<String> {
    let text = in_one_line(at.dataset.language.say(include_str!("help.html"), include_str!("help.cy.html")));
    PreEscaped(text.replace("{{force}}", &part(at, "force").0))
}

/// The background. Its sources are on the page about the site, which the single file has inside.
pub fn background(at: &Context<'_>) -> PreEscaped<String> {
    let about = if is_single_file(at.root) { String::new() } else { at.href(Page::About) };
    // a Welsh page has its story inside, so there the background is a page away
    let text = at.dataset.language.say(include_str!("background.html"), include_str!("background_link.cy.html"));
    PreEscaped(in_one_line(text).replace("{{about}}", &about))
}

/// About the site: method, words, limits, law and help. Its places are filled with what is true of this dataset.
pub fn about(dataset: &Dataset) -> PreEscaped<String> {
    let language = dataset.language;
    let prose = in_one_line(language.say(include_str!("about.html"), include_str!("about.cy.html")));
    PreEscaped(filled(
        &prose,
        &[
            ("origin", &where_from(dataset)),
            ("held", &how_much(dataset)),
            ("topics", &topics(language)),
            ("background", &in_one_line(BACKGROUND_WELSH)),
            ("help", &lines_of_help(language)),
        ],
    ))
}

/// What each topic of an area's page counts, as rows of a list of words.
fn topics(language: Language) -> String {
    let row = |(title, meaning)| html! { div { dt { (title) } dd { (meaning) } } }.into_string();
    topics_in(language).iter().zip(meanings_in(language)).map(row).collect()
}

/// The lines of the list of help of every area's page.
fn lines_of_help(language: Language) -> String {
    let section = in_one_line(language.say(include_str!("help.html"), include_str!("help.cy.html")));
    let list = section.split_once("<ul>").and_then(|(_, rest)| rest.split_once("</ul>"));
    list.map_or(String::new(), |(lines, _)| lines.to_owned())
}

/// What a script checks of a frame, and what stands there without it. `address` is the page's own.
pub fn embed_check(address: &str) -> PreEscaped<String> {
    PreEscaped(in_one_line(include_str!("check.html")).replace("{{self}}", address))
}

/// The background in Welsh, which is on the page about the site.
const BACKGROUND_WELSH: &str = include_str!("background.cy.html");

/// Prose without the line breaks that are there for whoever writes it.
fn in_one_line(prose: &str) -> String {
    prose.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
