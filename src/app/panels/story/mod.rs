//! The panel for reporters: a text that can be printed, the figures to take along, the check of a text by somebody else, and last how to
//! cite the page.

mod check;
mod cite;
mod marks;
mod own;
mod save;
mod take;
mod write_up;

use super::page::Page;
use leptos::prelude::*;

/// The panel.
#[component]
pub fn Story(
    /// The page.
    page: Page,
) -> impl IntoView {
    view! {
        <div>
            <write_up::WriteUp page/>
            <take::Take page/>
            <check::Check page/>
            <cite::Cite page/>
        </div>
    }
}
