//! The sections that follow the view, in their two places on the page.

use super::chooser::{Chooser, ChooserProps};
use crate::html::escape;
use crate::sections::{self, Context};
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::Measure;
use mappa_core::sentences::CAVEAT;

/// What is written into an element, now and whenever what it is written from changes. Boxed, so that all are of one type.
pub(super) type Follows = Box<dyn FnMut() -> String + Send>;

fn follow(atlas: Atlas, section: fn(&Context<'_>) -> String) -> Follows {
    Box::new(move || atlas.write(section))
}

/// The part of the page from the chooser to the police of the area.
#[component]
pub fn Figures(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    let choose = move |event| {
        if let Some(measure) = Measure::from_id(&event_target_value(&event)) {
            atlas.show_measure(measure);
        }
    };
    // told to whoever cannot see that the page has changed; not at first, when it is read anyway
    let announced = Memo::new(move |before: Option<&(bool, String)>| {
        let text = atlas.report.with(|report| report.lead.first().map(|lead| lead.text.clone()).unwrap_or_default());
        (before.is_some(), text)
    });
    let announce: Follows = Box::new(move || announced.with(|(again, text)| if *again { escape(text) } else { String::new() }));
    let measure: Follows = Box::new(move || atlas.view.read().measure.id().to_owned());
    let measures = atlas.write_untracked(sections::measure_options);
    view! {
        {Chooser(ChooserProps { atlas })}
        <p class="unseen" role="status" inner_html=announce></p>
        <header id="headline" inner_html=follow(atlas, sections::headline)></header>
        <section id="trend">
            <p>
                <label for="measure">"Show the trend of "</label>
                <select id="measure" on:change=choose inner_html=measures prop:value=measure></select>
            </p>
            <figure aria-labelledby="trend-heading" inner_html=follow(atlas, sections::trend)></figure>
        </section>
        <section id="facts" inner_html=follow(atlas, sections::facts)></section>
        <section id="topics" inner_html=follow(atlas, sections::topics)></section>
        <section id="caveat">
            <h2>"What this does and does not tell you"</h2>
            <p class="caveat">{CAVEAT}</p>
            <p id="force" inner_html=follow(atlas, sections::forces)></p>
        </section>
    }
}

/// The table of every year and the notes, below the help and the background.
#[component]
pub fn Record(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    view! {
        <section id="record">
            <h2>"Every year"</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="Table of every year">
                <table inner_html=follow(atlas, sections::record)></table>
            </div>
        </section>
        <section id="notes" inner_html=follow(atlas, sections::notes)></section>
    }
}
