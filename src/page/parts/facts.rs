//! Count, one in N, changes, and the rate as an icon array.

use super::notes::note_links;
use crate::charts::icon_array;
use crate::page::Context;
use mappa_core::language::yn;
use mappa_core::link::{Page, View, href, is_single_file};
use maud::{Markup, PreEscaped, html};

/// Each value beside its sentence.
pub fn facts(at: &Context<'_>, _: usize) -> Markup {
    html! {
        h2 { (at.say("How many, and how that has changed", "Faint, a sut y mae hynny wedi newid")) }
        dl {
            @for fact in &at.report.facts {
                div.fact.none[!fact.held] {
                    dt { (fact.value) @if !fact.detail.is_empty() { " " small { (fact.detail) } } }
                    dd { (fact.label) (note_links(&fact.notes)) }
                }
            }
        }
        (icon_arrays(at))
        (link_to_every_area(at))
    }
}

/// Both rates as parts of 10,000 people; nothing where the area has no rate.
fn icon_arrays(at: &Context<'_>) -> Markup {
    let rates = &at.report.rates;
    html! {
        @if rates.first().is_some_and(|own| own.in_ten_thousand.is_some()) {
            figure id="icons" {
                figcaption {
                    (at.say("Out of every 10,000 people aged 10 and over, about:", "O bob 10,000 o bobl 10 oed a throsodd, tua:"))
                }
                @for (rated, class) in rates.iter().zip(["area", "ew"]) {
                    @if let Some(people) = rated.in_ten_thousand {
                        p { (PreEscaped(icon_array(people, class))) b { (people.to_string()) } " " (in_place(at, &rated.place)) }
                    }
                }
            }
        }
    }
}

/// `in Kent`.
fn in_place(at: &Context<'_>, place: &str) -> String {
    if at.dataset.language.is_welsh() { yn(place) } else { ["in ", place].concat() }
}

/// The link to all areas in this year, with this one marked. The single file has the areas' pages only.
fn link_to_every_area(at: &Context<'_>) -> Markup {
    let (area, year) = (at.report.area, at.report.year);
    let with = if at.dataset.benchmark() == Some(area) { Vec::new() } else { vec![area] };
    html! {
        @if !is_single_file(at.root) {
            p {
                a href=(href(at.dataset, at.root, &View { with, ..View::of(Page::Compare(year)) })) {
                    (at.say("Compare all police areas, ", "Cymharu pob ardal heddlu (Saesneg), ")) (year.text())
                }
            }
        }
    }
}
