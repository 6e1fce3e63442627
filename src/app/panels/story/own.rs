//! What is said of a reader's own figures, and where there are none at all.

use crate::app::panels::page::Page;
use leptos::prelude::*;
use mappa_core::link::{self, View};

/// Whether any figure of the area is held, in any year.
pub fn has_figures(page: Page) -> bool {
    let (area, _) = page.place();
    let dataset = page.dataset();
    dataset.all_years().any(|year| dataset.holds_any(area, year))
}

/// What there is instead, where we have no figure of the area: England and Wales, and the way to the Ministry's workbook.
#[component]
pub fn Nothing(
    /// The page.
    page: Page,
) -> impl IntoView {
    let none = move || !has_figures(page);
    let own = page.address_of(&View::of(link::Page::Own));
    let said = move || {
        ["We have no figures for ", &page.site.dataset.area(page.place().0).name, ": this draft is about England and Wales. "]
            .concat()
    };
    view! {
        <p id="story-nothing" hidden=move || !none()>
            {said}
            "For the area itself, "
            <a href=own>"open the Ministry’s workbook"</a>
            ": the draft, the check, the table and the picture will use its figures."
        </p>
    }
}

/// What is left out while a reader's own figures are shown, and why.
#[component]
pub fn Left(
    /// The page.
    page: Page,
) -> impl IntoView {
    let file = move || page.own_file();
    let said = move || {
        file().map(|(publisher, title)| {
            let of = ["Figures from ", &title, ", credited to ", &publisher].concat();
            of + ". There are no links, embeds or image cards: they would show the published figures, not those of your file."
        })
    };
    view! { <p class="told" id="story-own" hidden=move || file().is_none()>{said}</p> }
}
