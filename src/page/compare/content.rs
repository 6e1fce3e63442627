//! The page of all areas in one year, and its frame.

use super::{controls, multiples, picture, ranks, rows, spread, table};
use crate::page::embed::{footer, not_started};
use crate::page::map::fair;
use crate::site::Site;
use mappa_core::link::{Drawn, Page, View, href};
use mappa_core::sentences::{CAVEAT, counted_on};
use mappa_core::stats::EveryArea;
use mappa_core::{Dataset, Year};
use maud::{Markup, html};

/// The content of `/compare/{year}/`, and of its frame.
pub fn content(site: &Site, page: Page, year: Year, root: &str) -> Markup {
    let framed = View::of(page).is_embed();
    let dataset = &site.dataset;
    let every = EveryArea::new(dataset, year);
    let rows = rows::rows(&every);
    // the page has its script in its head; a frame asks for it when its address highlights areas or names a measure
    let script = framed.then(|| [root, &site.assets.compare.file].concat());
    html! {
        article id="compare" data-script=[script] {
            @if framed { (not_started("")) }
            h1 { "All police areas " span class="year" { (year.text()) } }
            p class="lede" {
                "Registered sex offenders in every police area of England and Wales on " (counted_on(year, dataset.language)) "."
            }
            (fair(&every))
            (controls::controls(&every, &rows, framed, root))
            (picture::picture(&every, root))
            (multiples::multiples(&every, root))
            (spread::spread(&every))
            (table::table(&every, &rows, root))
            @if !framed { (ranks::ranks(&every)) (frames(dataset, year, root)) }
            p class="caveat" {
                (CAVEAT)
                @if !framed { " Where hostels and housing are, and how many people are convicted, may differ between areas: a higher rate does not mean a more dangerous place, nor a lower rate a safer one." }
            }
            p class="source" {
                "Source: Ministry of Justice MAPPA figures; each area’s page lists its sources."
            }
        }
        @if framed { (footer(site, root, page.whole())) }
    }
}

/// The links to the frame of each view.
fn frames(dataset: &Dataset, year: Year, root: &str) -> Markup {
    let link = |drawn, words| {
        let view = View { drawn, ..View::of(Page::EmbedCompare(year)) };
        html! { a href=(href(dataset, root, &view)) { (words) } }
    };
    html! {
        p id="frames" {
            "Embed versions: " (link(Drawn::Map, "the map")) ", " (link(Drawn::Tiles, "the tiles")) ", "
            (link(Drawn::Multiples, "the trends")) ", " (link(Drawn::Funnel, "the spread")) ", " (link(Drawn::Table, "the table")) "."
        }
    }
}
