//! The page of every area, by region and name, each with the latest figure held.

use crate::site::Site;
use mappa_core::area_year::AreaYear;
use mappa_core::link::{Page, View, href};
use mappa_core::sentences::caveat;
use mappa_core::{AreaId, Dataset};
use maud::{Markup, html};

/// The content of `/area/`, in either language.
pub fn page(site: &Site, root: &str) -> Markup {
    let dataset = &site.dataset;
    // in Welsh the areas of Wales have pages, and the others lead to their English ones
    let mut areas: Vec<AreaId> = dataset.benchmark().into_iter().chain(dataset.police_areas()).collect();
    areas.sort_by_key(|&id| (region(dataset, id), dataset.area(id).name.clone()));
    html! {
        article {
            h1 { (site.say("All police areas", "Pob ardal heddlu")) }
            @if has_figures(dataset) {
                p class="lead" {
                    (site.say(
                        "Every police area of England and Wales by region, with the latest year we have: registered sex offenders for every 100,000 people aged 10 and over on 31 March, or their number. No figure does not mean zero.",
                        "Pob ardal heddlu yng Nghymru a Lloegr fesul rhanbarth, gyda’r flwyddyn ddiweddaraf sydd gennym: troseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd ar 31 Mawrth, neu eu nifer. Nid yw dim ffigur yn golygu sero.",
                    ))
                }
            }
            div class="regions" {
                @for group in areas.chunk_by(|one, other| region(dataset, *one) == region(dataset, *other)) {
                    @let name = group.first().map_or("", |&id| region(dataset, id).1);
                    section {
                        @if !name.is_empty() { h2 { (site.say(name, welsh_name(name))) } }
                        ul {
                            @for &area in group { li { (link(site, area, root)) ": " (latest(site, area)) } }
                        }
                    }
                }
            }
            p class="source" {
                (site.say(
                    "Source: Ministry of Justice MAPPA figures; each area’s page lists its sources.",
                    "Ffynhonnell: ffigurau MAPPA y Weinyddiaeth Gyfiawnder; mae tudalen pob ardal yn rhestru ei ffynonellau.",
                ))
            }
            p class="caveat" { (caveat(dataset.language)) }
        }
    }
}

/// Whether there is a number or a rate of any area.
pub fn has_figures(dataset: &Dataset) -> bool {
    dataset.area_ids().any(|area| dataset.holds(area, dataset.latest_year(area)))
}

/// Where a region stands: England and Wales first, Wales before the regions of England.
fn region(dataset: &Dataset, area: AreaId) -> (u8, &str) {
    match dataset.area(area).region.as_str() {
        "" => (0, ""),
        "Wales" => (1, "Wales"),
        other => (2, other),
    }
}

fn link(site: &Site, area: AreaId, root: &str) -> Markup {
    let dataset = &site.dataset;
    let english = dataset.language.is_welsh() && !dataset.area(area).in_welsh;
    html! {
        @let english = english.then_some("en");
        a href=(href(dataset, root, &View::of(Page::Area(area, None)))) lang=[english] hreflang=[english] { (dataset.area(area).name) }
    }
}

/// The rate of the latest year held, or the number where only that is held, and the year.
fn latest(site: &Site, area: AreaId) -> Markup {
    let dataset = &site.dataset;
    let year = dataset.latest_year(area);
    let here = AreaYear::new(dataset, area, year);
    html! {
        @if let Ok(rate) = &here.rate {
            @if rate.is_approximate() { (site.say("about ", "tua ")) }
            b { (rate.number.text()) } " (" (year.text()) ")"
        } @else if let Some((count, _)) = here.held_count() {
            b { (mappa_core::number::thousands(u64::from(count))) } (site.say(" people (", " o bobl (")) (year.text()) ")"
        } @else {
            (site.say("no figure", "dim ffigur"))
        }
    }
}

/// The name of a region in Welsh.
fn welsh_name(name: &str) -> &str {
    match name {
        "Wales" => "Cymru",
        "East Midlands" => "Dwyrain Canolbarth Lloegr",
        "East of England" => "Dwyrain Lloegr",
        "London" => "Llundain",
        "North East" => "Gogledd-ddwyrain Lloegr",
        "North West" => "Gogledd-orllewin Lloegr",
        "South East" => "De-ddwyrain Lloegr",
        "South West" => "De-orllewin Lloegr",
        "West Midlands" => "Gorllewin Canolbarth Lloegr",
        "Yorkshire and the Humber" => "Swydd Efrog a’r Humber",
        other => other,
    }
}
