//! Choosing an area by typing or from a list, and a year.

use super::part;
use crate::app::state::Atlas;
use crate::sections::area_options;
use leptos::prelude::*;

/// The chooser, with room for what is found and for what was not understood in the address.
#[component]
pub fn Chooser(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    view! {
        <form id="chooser" autocomplete="off">
            <p>
                <label for="find">"Find your police area"</label>
                <input id="find" type="search" spellcheck="false" placeholder="Area, council or county"/>
            </p>
            <p>
                <label for="area">"or choose it"</label>
                <select id="area" inner_html=atlas.write(area_options)></select>
            </p>
            <p>
                <label for="year">"Year to 31 March"</label>
                <select id="year" inner_html=part(atlas, "year")></select>
            </p>
        </form>
        <div id="found" role="status"></div>
        <div id="notices" role="status"></div>
        <p id="announcement" class="unseen" role="status"></p>
    }
}
