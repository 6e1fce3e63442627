//! Where an area stands: on a strip with every other area of the year.

use crate::page::Context;
use mappa_core::area_year::AreaYear;
use mappa_core::link::{Page, View, href, is_single_file};
use mappa_core::number::thousands;
use maud::{Markup, html};

/// The width of the strip between its ends, in its own pixels.
const WIDTH: u64 = 320;

/// The strip, and the link to all areas.
pub fn standing(at: &Context<'_>) -> Markup {
    let (report, dataset) = (at.report, at.dataset);
    let (area, year) = (report.area, report.year);
    let with = if dataset.benchmark() == Some(area) { Vec::new() } else { vec![area] };
    html! {
        // the single file has no other pages
        @if !report.nothing_ever && !is_single_file(at.root) {
            h2 { (at.say("How it compares", "Sut mae’n cymharu")) }
            (strip(at))
            p {
                a href=(href(dataset, at.root, &View { with, ..View::of(Page::Compare(year)) })) {
                    (at.say("Compare all police areas, ", "Cymharu pob ardal heddlu (Saesneg), ")) (year.text())
                }
            }
        }
    }
}

/// Every area as a line, this one and England and Wales marked; nothing where fewer than three have a rate.
fn strip(at: &Context<'_>) -> Markup {
    let rate = |area| AreaYear::new(at.dataset, area, at.report.year).rate.ok().map(|rate| rate.number.tenths());
    let rates: Vec<u64> = at.dataset.police_areas().filter_map(rate).collect();
    let (Some(&lowest), Some(&highest), 3..) = (rates.iter().min(), rates.iter().max(), rates.len()) else { return html! {} };
    let place = |rate: u64| (rate.clamp(lowest, highest) - lowest) * WIDTH / (highest - lowest).max(1);
    // from the left, where the lowest is, and once where several areas are at one place
    let places: Vec<u64> = rates.iter().copied().map(place).collect();
    let held = (0..=WIDTH).filter(|at| places.contains(at));
    let mut last = 0;
    let steps = held.skip(1).map(|at| ["v20m", &(at - std::mem::replace(&mut last, at)).to_string(), "-20"].concat());
    let steps: String = steps.collect();
    let own = rate(at.report.area);
    let national = at.dataset.benchmark().filter(|&all| all != at.report.area).and_then(rate);
    html! {
        figure class="strip" {
            svg aria-hidden="true" viewBox="-4 0 328 62" {
                path d={ "M0 22" (steps) "v20" } {}
                @if let Some(rate) = national { (mark("ew", place(rate), "54", "60", at.say("England and Wales", "Cymru a Lloegr"))) }
                @if let Some(rate) = own { (mark("area", place(rate), "16", "13", &at.dataset.area(at.report.area).name)) }
            }
            figcaption { (caption(at, rates.len(), lowest, highest)) }
        }
    }
}

/// A marked line with its name, which stays within the picture.
fn mark(class: &str, place: u64, to: &str, at: &str, name: &str) -> Markup {
    let anchor = match place {
        0..100 => "start",
        220.. => "end",
        _ => "middle",
    };
    let place = place.to_string();
    html! {
        path class=(class) d={ "M" (place) " " (to) "V" (if to == "16" { "46" } else { "18" }) } {}
        text class=(class) x=(place) y=(at) text-anchor=(anchor) { (name) }
    }
}

/// What the strip says.
fn caption(at: &Context<'_>, areas: usize, lowest: u64, highest: u64) -> String {
    let whole = |tenths: u64| thousands((tenths + 5) / 10);
    let (areas, year) = (areas.to_string(), at.report.year.text());
    let (from, to) = (whole(lowest), whole(highest));
    match at.dataset.language.is_welsh() {
        false => [
            "Each line is one of the ",
            &areas,
            " areas with a rate for ",
            &year,
            ": from ",
            &from,
            " to ",
            &to,
            " per 100,000 people aged 10+.",
        ],
        true => [
            "Un llinell i bob un o’r ",
            &areas,
            " ardal â chyfradd ar gyfer ",
            &year,
            ": o ",
            &from,
            " i ",
            &to,
            " fesul 100,000 o bobl 10+ oed.",
        ],
    }
    .concat()
}
