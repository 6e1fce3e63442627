//! A reader's own table in place of the published figures.

use crate::app::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::is_single_file;

/// What a script fills once it is opened. The single file has none: what reads tables is not in it.
#[component]
pub fn Own(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    (!atlas.shown.with_untracked(|shown| is_single_file(&shown.root))).then(|| {
        view! { <details id="own"><summary><h2>"Use your own table"</h2></summary></details> }
    })
}
