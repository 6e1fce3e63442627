//! The panel for reporters: a text that can be printed, the figures to take along, and the check of a text by somebody else.

mod check;
mod marks;
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
        </div>
    }
}
