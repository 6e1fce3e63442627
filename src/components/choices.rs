//! Choosing an area and a year by links, on the Welsh pages, which have no app.

use crate::app::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::{Page, View, href};
use mappa_core::report::holds;
use mappa_core::{AreaId, Year};

/// The areas that have Welsh pages, and the years of the one that is shown, those with figures first.
#[component]
pub fn Choices(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    let (dataset, shown) = (atlas.dataset(), atlas.report.get_untracked());
    let root = atlas.shown.with_untracked(|shown| shown.root.clone());
    let pinned = match atlas.view().page {
        Page::Area(_, year) => year,
        _ => None,
    };
    let link = |area: AreaId, year: Option<Year>, current: bool, text: String| {
        let href = href(&dataset, &root, &View::of(Page::Area(area, year)));
        view! { <li><a href=href aria-current=current.then_some("true")>{text}</a></li> }
    };
    let areas = dataset.listed_areas().into_iter();
    let areas = areas.map(|area| link(area, pinned, area == shown.area, dataset.area(area).name.clone())).collect_view();
    let (with, without): (Vec<Year>, Vec<Year>) = dataset.page_years().rev().partition(|&year| holds(&dataset, shown.area, year));
    let years =
        |years: &[Year]| years.iter().map(|&year| link(shown.area, Some(year), year == shown.year, year.text())).collect_view();
    let without = (!without.is_empty()).then(|| {
        let open = without.contains(&shown.year);
        view! { <details open=open><summary>"Blynyddoedd heb ffigurau"</summary><ul class="row">{years(&without)}</ul></details> }
    });
    let with = (!with.is_empty()).then(|| view! { <p>"Blwyddyn hyd at 31 Mawrth"</p><ul class="row">{years(&with)}</ul> });
    view! {
        <nav id="choices" aria-label="Dewis ardal a blwyddyn">
            <p>"Ardal heddlu"</p>
            <ul class="row">{areas}</ul>
            {with}
            {without}
        </nav>
    }
}
