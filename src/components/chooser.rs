//! Choosing an area by typing or from a list, and a year.

use super::sections::Follows;
use crate::sections;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::Year;
use mappa_core::search::{Found, find};

/// The chooser, with what was not understood in the address.
#[component]
pub fn Chooser(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    let input = NodeRef::<leptos::html::Input>::new();
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| atlas.dataset.with(|dataset| find(dataset, &typed.read())));
    // once another view is shown, what was typed has been answered
    Effect::new(move |shown: Option<()>| {
        atlas.view.track();
        if let (Some(()), Some(input)) = (shown, input.get_untracked()) {
            input.set_value("");
            typed.set(String::new());
        }
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(area) = found.with_untracked(Found::sure) {
            atlas.show_area(area);
        }
    };
    let choose_area = move |event| {
        let area = atlas.dataset.with_untracked(|dataset| dataset.area_of_slug(&event_target_value(&event)));
        if let Some(area) = area {
            atlas.show_area(area);
        }
    };
    let choose_year = move |event| {
        if let Some(year) = Year::from_slug(&event_target_value(&event)) {
            atlas.show_year(year);
        }
    };
    let area: Follows = Box::new(move || atlas.dataset.with(|dataset| dataset.area(atlas.report.read().area).slug.clone()));
    let year: Follows = Box::new(move || atlas.report.read().year.slug());
    let years: Follows = Box::new(move || atlas.write(sections::year_options));
    let answer: Follows = Box::new(move || found.with(|found| atlas.write(|context| sections::found(context, found))));
    let notices: Follows = Box::new(move || atlas.notices.with(|all| atlas.write(|context| sections::notices(context, all))));
    let areas = atlas.write_untracked(sections::area_options);
    view! {
        <form id="chooser" on:submit=submit>
            <p>
                <label for="find">"Find your police area"</label>
                <input
                    id="find"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder="Area, council or county"
                    node_ref=input
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </p>
            <p>
                <label for="area">"or choose it"</label>
                <select id="area" on:change=choose_area inner_html=areas prop:value=area></select>
            </p>
            <p>
                <label for="year">"Year to 31 March"</label>
                <select
                    id="year"
                    on:change=choose_year
                    inner_html=years
                    prop:value=year
                ></select>
            </p>
        </form>
        <div id="found" role="status" inner_html=answer></div>
        <div id="notices" inner_html=notices></div>
    }
}
