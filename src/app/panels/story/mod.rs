//! The panel for reporters: a text that can be printed, the figures to take along, the check of a text by somebody else, and last how to
//! cite the page.

mod check;
mod cite;
mod marks;
mod own;
mod save;
mod slices;
mod take;
mod write_up;

use super::page::Page;
use leptos::prelude::*;

/// The panel.
#[component]
pub fn Story(
    /// The page.
    page: Page,
    /// Whether the page is open in an app's own browser.
    in_app: bool,
) -> impl IntoView {
    view! {
        // what is here is copied and printed in English; and a browser's translation keeps what is written into a text from being seen
        <div translate="no">
            <write_up::WriteUp page/>
            <take::Take page in_app/>
            <check::Check page/>
            <cite::Cite page/>
        </div>
    }
}
