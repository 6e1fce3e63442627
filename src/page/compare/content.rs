//! The page of all areas in one year, and its frame.

use super::{multiples, ranks, spread, table, tiles};
use crate::page::embed::footer;
use crate::site::Site;
use mappa_core::link::{Drawn, Page, View, href};
use mappa_core::sentences::CAVEAT;
use mappa_core::stats::{EveryArea, Scale};
use mappa_core::{Dataset, Year};
use maud::{Markup, html};

/// The content of `/compare/{year}/`, and of its frame.
pub fn content(site: &Site, page: Page, year: Year, root: &str) -> Markup {
    let framed = View::of(page).is_embed();
    let dataset = &site.dataset;
    let every = EveryArea::new(dataset, year);
    // the page has its script in its head; a frame asks for it when its address marks areas
    let script = framed.then(|| [root, &site.assets.compare].concat());
    html! {
        article id="compare" data-script=[script] {
            h1 { "All police areas " span class="year" { (year.text()) } }
            p {
                "Registered sex offenders for every 100,000 people aged 10 and over. We have a rate for " (known(&every))
            }
            (years(dataset, year, framed, root))
            p id="compare-said" class="unseen" role="status" {}
            (tiles::tiles(dataset, &every, Scale::of(&every), year, root))
            (multiples::multiples(&every, root))
            (spread::spread(&every))
            (table::table(dataset, &every, year, root))
            @if !framed { (ranks::ranks(&every)) (frames(dataset, year, root)) }
            p class="source" {
                "Source: Ministry of Justice MAPPA figures; each area’s page lists its sources."
            }
            p class="caveat" {
                (CAVEAT)
                " Where hostels and housing are, and how many people are convicted, may differ between areas: a higher rate does not mean a more dangerous place, nor a lower rate a safer one."
            }
        }
        @if framed { (footer(site, root, page.whole())) }
    }
}

/// Fewer areas than this are no fair sample of the 42: newspapers chose which of them were written about.
const FAIR: usize = 30;

/// For how many of the areas we have a rate.
fn known(every: &EveryArea<'_>) -> String {
    let (held, all) = (every.areas.iter().filter(|one| one.rate.is_some()).count(), every.areas.len());
    if held == all {
        return format!("each of the {held} areas.");
    }
    let sample = if held < FAIR { ", which are not a fair sample of all of them" } else { "" };
    format!("{held} of the {all} areas{sample}. No figure does not mean zero.")
}

/// The links to the other years, which stay in the frame.
fn years(dataset: &Dataset, year: Year, framed: bool, root: &str) -> Markup {
    let page = |year| if framed { Page::EmbedCompare(year) } else { Page::Compare(year) };
    html! {
        nav aria-label="Years" {
            ul id="years" class="row" {
                @for other in dataset.page_years() {
                    li {
                        a href=(href(dataset, root, &View::of(page(other)))) target=[framed.then_some("_self")]
                            aria-current=[(other == year).then_some("page")] { (other.text()) }
                    }
                }
            }
        }
    }
}

/// The links to the frame of each view.
fn frames(dataset: &Dataset, year: Year, root: &str) -> Markup {
    let link = |drawn, words| {
        let view = View { drawn, ..View::of(Page::EmbedCompare(year)) };
        html! { a href=(href(dataset, root, &view)) { (words) } }
    };
    html! {
        p id="frames" class="told" {
            "Embed versions: " (link(Drawn::Tiles, "the map")) ", " (link(Drawn::Multiples, "the trends")) ", "
            (link(Drawn::Funnel, "the spread")) ", " (link(Drawn::Table, "the table")) "."
        }
    }
}
