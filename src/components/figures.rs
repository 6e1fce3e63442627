//! From the chooser to the police of the area.

use super::choices::{Choices, ChoicesProps};
use super::chooser::{Chooser, ChooserProps};
use super::part;
use crate::app::state::Atlas;
use crate::sections::measure_options;
use leptos::prelude::*;
use mappa_core::report::topics_in;
use mappa_core::sentences::caveat;

/// Chooser, headline, trend, facts and topics.
#[component]
pub fn Figures(
    /// The state of the page.
    atlas: Atlas,
) -> impl IntoView {
    let language = atlas.dataset().language;
    let welsh = language.is_welsh();
    let topic = |(number, (title, about)): (usize, &(&'static str, &'static str))| {
        let id = format!("topic-{number}");
        let figures = part(atlas, &id);
        view! {
            <section class="topic">
                <h3>{*title}</h3>
                <div id=id inner_html=figures></div>
                <p class="about">{*about}</p>
            </section>
        }
    };
    view! {
        {(!welsh).then(|| Chooser(ChooserProps { atlas }))}
        {welsh.then(|| Choices(ChoicesProps { atlas }))}
        <header id="headline" inner_html=part(atlas, "headline")></header>
        <section id="trend">
            {(!welsh).then(|| view! {
                <p>
                    <label for="measure">"Show the trend of "</label>
                    <select id="measure" inner_html=atlas.write(measure_options)></select>
                </p>
            })}
            <figure id="chart" aria-labelledby="trend-heading" inner_html=part(atlas, "chart")></figure>
        </section>
        <section id="facts" inner_html=part(atlas, "facts")></section>
        <section id="topics">
            <h2 id="topics-heading" inner_html=part(atlas, "topics-heading")></h2>
            {topics_in(language).iter().enumerate().map(topic).collect_view()}
        </section>
        <section id="caveat">
            <h2>{language.say("What this does and does not tell you", "Beth y mae hyn yn ei ddweud, a beth nad yw’n ei ddweud")}</h2>
            <p class="caveat">{caveat(language)}</p>
            <p id="force" inner_html=part(atlas, "force")></p>
        </section>
    }
}
