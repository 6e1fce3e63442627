//! Count, one in N, changes, and what chance could do.

use super::notes::note_links;
use crate::page::Context;
use mappa_core::link::{Page, View, href, is_single_file};
use maud::{Markup, html};

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
        (link_to_every_area(at))
    }
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
