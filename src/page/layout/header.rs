//! What stands above the content of a page.

use super::places::places;
use crate::site::Site;
use crate::site::policy::PageKind;
use mappa_core::link::{Page, View, href, is_single_file};
use maud::{Markup, html};

/// Said where the app cannot be loaded or started; a script unhides it.
const NOT_STARTED: &str = "Some features could not load. You can still open every area and year from All areas.";
/// The same in a frame, whose address may ask for what only a script draws.
pub const FRAME_NOT_STARTED: &str = "Some features could not load. This embed shows registered sex offenders, without any other measure or areas it was set to show.";

/// The same in the single file, which has no other pages.
const SINGLE_NOT_STARTED: &str =
    "This browser cannot run this file’s features, so it shows England and Wales only. Try a newer browser.";

/// The links to the other pages, and what is said of this one first. `translation` is the link to it in the other language.
pub fn header(site: &Site, root: &str, translation: &Markup, (kind, here): (PageKind, Page)) -> Markup {
    let link = |page| href(&site.dataset, root, &View::of(page));
    // the single file has a list of them on its one page
    let every = if is_single_file(root) { "#areas".into() } else { link(Page::Areas) };
    let compare = link(Page::Compare(site.dataset.fullest_recent_year()));
    html! {
        a href="#main" class="skip" { (site.say("Skip to main content", "Neidio i’r prif gynnwys")) }
        header {
            div id="top" {
                a href=(link(Page::Home)) class="brand" { "MAPPA Atlas" }
                // the front page has it below its question
                @if kind != PageKind::Front { (places(site.dataset.language, &every)) }
                nav aria-label=(site.say("Pages", "Tudalennau")) {
                    (to(&every, site.say("All areas", "Ardaloedd"), here == Page::Areas))
                    @if !is_single_file(root) {
                        (to(&compare, site.say("Compare", "Cymharu (Saesneg)"), matches!(here, Page::Compare(_))))
                        (to(&reporters(site, root, kind), site.say("For reporters", "I ohebwyr"), false))
                    }
                    @if !is_single_file(root) && !site.dataset.language.is_welsh() {
                        span class="wide-only" { (to(&link(Page::Own), "Your own table", here == Page::Own)) }
                    }
                    (to(&link(Page::Data), site.say("Data", "Data (Saesneg)"), here == Page::Data))
                    (to(&link(Page::About), site.say("About", "Ynghylch"), here == Page::About))
                    span id="translation" { (translation) }
                }
            }
            (made_up(site))
            @if !site.dataset.language.is_welsh() {
                p id="not-started" hidden class="made-up" {
                    (if is_single_file(root) { SINGLE_NOT_STARTED } else { NOT_STARTED })
                }
                p id="updated" role="status" {}
            }
        }
    }
}

/// A link of the header; that of the page itself is marked.
fn to(href: &str, words: &str, here: bool) -> Markup {
    html! { a href=(href) aria-current=[here.then_some("page")] { (words) } }
}

/// Where reporters find what is theirs: on the page itself, else on that of England and Wales.
fn reporters(site: &Site, root: &str, kind: PageKind) -> String {
    let place = site.say("#reporters", "#story");
    let national = site.dataset.benchmark().filter(|_| kind != PageKind::App);
    national.map_or(place.into(), |area| [&href(&site.dataset, root, &View::of(Page::Area(area, None))), place].concat())
}

/// What a page of made-up figures says first.
pub fn made_up(site: &Site) -> Markup {
    html! {
        @if site.dataset.edition.made_up {
            p class="made-up" {
                (site.say(
                    "The figures on this page are made up, for testing. They say nothing about any place.",
                    "Ffigurau ffug, ar gyfer profi, yw’r rhai ar y dudalen hon. Nid ydynt yn dweud dim am unrhyw le.",
                ))
            }
        }
    }
}
