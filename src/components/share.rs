//! Sharing and embedding what is shown.

use super::part;
use crate::app::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::{Page, View, href, is_single_file};

/// What stands without script; a script adds the rest when it is opened. The single file has none: its address is a disk's.
#[component]
pub fn Share(
    /// The state of the page.
    atlas: Atlas,
    /// Whether there are oEmbed answers, which WordPress asks for.
    answers: bool,
) -> impl IntoView {
    let root = atlas.shown.with_untracked(|shown| shown.root.clone());
    let check = href(&atlas.dataset(), &root, &View::of(Page::EmbedCheck));
    (!is_single_file(&root)).then(|| {
        view! {
            <details id="share">
                <summary><h2>"Share and embed"</h2></summary>
                <p id="sharing">
                    "The address of this page always leads to what it shows. "
                    {answers.then_some("Pasted into WordPress, it becomes a frame. ")} "Elsewhere, "
                    <span id="bare" inner_html=part(atlas, "bare")></span> " goes into an iframe: " <a href=check>"try what your site keeps of it"</a> "."
                </p>
            </details>
        }
    })
}
