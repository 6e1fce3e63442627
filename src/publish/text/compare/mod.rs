//! All areas in one year: where they are, their trends, their spread, and the table.

mod multiples;
mod ranks;
mod spread;
mod table;
mod tiles;

use crate::publish::Site;
use crate::publish::embed::closing;
use crate::publish::shell::rendered;
use leptos::prelude::*;
use mappa_core::every_area::{EveryArea, Scale};
use mappa_core::link::{Drawn, Page, View, href};
use mappa_core::sentences::CAVEAT;
use mappa_core::{Dataset, Year};

/// The content of `/compare/{year}/`, and of its frame, in which years stay in the frame.
pub fn content(site: &Site, page: Page, year: Year, root: &str) -> String {
    let framed = View::of(page).is_embed();
    let dataset = &site.dataset;
    let every = EveryArea::new(dataset, year);
    let scale = Scale::of(&every);
    let years = dataset.page_years().map(|other| {
        let other_page = if framed { Page::EmbedCompare(other) } else { Page::Compare(other) };
        let href = href(dataset, root, &View::of(other_page));
        let current = (other == year).then_some("page");
        let target = framed.then_some("_self");
        view! { <li><a href=href target=target aria-current=current>{other.text()}</a></li> }
    });
    let held = every.areas.iter().filter(|one| one.rate.is_some()).count();
    let known = if held == every.areas.len() {
        format!("each of the {held} areas.")
    } else {
        format!("{held} of {} areas. No figure does not mean zero.", every.areas.len())
    };
    // the page has it in its head; a frame asks for it when its address marks areas
    let script = framed.then(|| [root, &site.assets.compare].concat());
    let html = rendered(|| {
        view! {
            <article id="compare" data-script=script>
                <h1>"Every police area "<span class="year">{year.text()}</span></h1>
                <p>
                    "Registered sexual offenders for every 100,000 people aged 10 and over. For "{year.text()}" we have a rate for "{known}
                </p>
                <nav aria-label="Years"><ul class="row" id="years">{years.collect_view()}</ul></nav>
                <p id="compare-said" class="unseen" role="status"></p>
                {tiles::tiles(dataset, &every, scale, year, root)}
                {multiples::multiples(&every, root)}
                {spread::spread(&every)}
                {table::table(dataset, &every, year, root)}
                {(!framed).then(|| ranks::ranks(&every))}
                {(!framed).then(|| frames(dataset, year, root))}
                <p class="source">"Source: Ministry of Justice MAPPA figures; the page of each area and year names where each of them stands, and how."</p>
                <p class="caveat">{CAVEAT} " Hostels, housing and how many are convicted differ between areas, so a higher rate does not mean a more dangerous place, nor a lower rate a safer one."</p>
            </article>
        }
    });
    if framed { html + &rendered(|| closing(site, root, &View::of(page.whole()))) } else { html }
}

/// Each view, bare, for a frame in somebody else's page.
fn frames(dataset: &Dataset, year: Year, root: &str) -> impl IntoView + use<> {
    let link = |drawn, words| {
        let view = View { drawn, ..View::of(Page::EmbedCompare(year)) };
        view! { <a href=href(dataset, root, &view)>{words}</a> }
    };
    view! {
        <p id="frames" class="told">
            "Bare, for an iframe: "{link(Drawn::Tiles, "the map")}", "{link(Drawn::Multiples, "the trends")}", "
            {link(Drawn::Funnel, "the spread")}", "{link(Drawn::Table, "the table")}"."
        </p>
    }
}
