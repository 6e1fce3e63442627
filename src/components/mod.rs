//! What changes with the view. Each component reads the state and gives a view; none knows the browser.

mod chooser;
mod facts;
mod headline;
mod notes;
mod record;
mod topics;
mod trend;

pub use chooser::Chooser;
pub use record::{Record, RecordProps};

use crate::state::Atlas;
use leptos::prelude::*;

/// The part of the page from the chooser to the help for the area: the first of the two that change.
#[component]
pub fn Figures(atlas: Atlas) -> impl IntoView {
    view! {
        <Chooser atlas/>
        <headline::Headline atlas/>
        <trend::TrendFigure atlas/>
        <facts::Facts atlas/>
        <topics::Topics atlas/>
    }
}

/// The numbers of notes, as links to them.
pub(crate) fn refs(notes: &[usize]) -> impl IntoView + use<> {
    let link = |&number: &usize| {
        let href = ["#n", &number.to_string()].concat();
        view! { <a href=href>{number.to_string()}</a> }
    };
    (!notes.is_empty()).then(|| view! { <sup>{notes.iter().map(link).collect_view()}</sup> })
}
