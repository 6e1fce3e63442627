//! The table of every year, sharing, and the notes, below the help and the background.

use super::own::{Own, OwnProps};
use super::part;
use super::share::{Share, ShareProps};
use crate::app::state::Atlas;
use leptos::prelude::*;

/// Every year, sharing, and where each figure comes from.
#[component]
pub fn Record(
    /// The state of the page.
    atlas: Atlas,
    /// Whether there are oEmbed answers.
    answers: bool,
) -> impl IntoView {
    view! {
        {Years(YearsProps { atlas })}
        {Share(ShareProps { atlas, answers })}
        {Own(OwnProps { atlas })}
        <section id="notes" inner_html=part(atlas, "notes")></section>
    }
}

/// The table of every year.
#[component]
pub fn Years(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    let say = |english, welsh| atlas.dataset().language.say(english, welsh);
    view! {
        <section id="record">
            <h2>{say("Every year", "Pob blwyddyn")}</h2>
            <section class="scroll" tabindex="0" aria-label=say("Table of every year", "Tabl o bob blwyddyn")>
                <table id="record-table" inner_html=part(atlas, "record-table")></table>
            </section>
        </section>
    }
}
