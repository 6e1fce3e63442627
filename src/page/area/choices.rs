//! Choosing an area and a year by links, as Welsh pages have it.

use crate::page::Context;
use mappa_core::{AreaId, Year};
use maud::{Markup, html};

/// The areas that have Welsh pages, and the years of the one that is shown, those with figures first.
pub fn choices(at: &Context<'_>) -> Markup {
    let (area, year) = (at.report.area, at.report.year);
    let pinned = at.view.page.pinned();
    let (with, without): (Vec<Year>, Vec<Year>) = at.dataset.page_years().rev().partition(|&year| at.dataset.holds(area, year));
    let years = |years: &[Year]| {
        html! {
            ul class="row" {
                @for &one in years { (choice(at, area, Some(one), one == year, &one.text())) }
            }
        }
    };
    html! {
        nav id="choices" aria-label="Dewis ardal a blwyddyn" {
            p { "Ardal heddlu" }
            ul class="row" {
                @for one in at.dataset.listed_areas() { (choice(at, one, pinned, one == area, &at.dataset.area(one).name)) }
            }
            @if !with.is_empty() { p { "Blwyddyn (Ebrill i Fawrth)" } (years(&with)) }
            @if !without.is_empty() {
                details open[without.contains(&year)] { summary { "Blynyddoedd heb ffigurau" } (years(&without)) }
            }
        }
    }
}

fn choice(at: &Context<'_>, area: AreaId, year: Option<Year>, chosen: bool, text: &str) -> Markup {
    html! { li { a href=(at.area_href(area, year)) aria-current=[chosen.then_some("true")] { (text) } } }
}
