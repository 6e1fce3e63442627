//! Categories, levels, breaches, orders, recalls, further offences: each with what it is.

use super::refs;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::report::{Fact, Topic};

/// What else is counted, then the caveat and the area's own police.
#[component]
pub fn Topics(atlas: Atlas) -> impl IntoView {
    let year = move || atlas.report.read().year.text();
    view! {
        <section id="topics">
            <h2>"Who is managed, and what became of it, "{year}</h2>
            {move || atlas.report.with(|report| report.topics.iter().map(topic).collect_view())}
        </section>
        <section id="caveat">
            <h2>"What this does and does not tell you"</h2>
            <p class="caveat">{mappa_core::sentences::CAVEAT}</p>
            <p id="force">{move || atlas.report.with(|report| forces(&report.forces))}</p>
        </section>
    }
}

fn topic(topic: &Topic) -> impl IntoView + use<> {
    let facts = (!topic.facts.is_empty()).then(|| view! { <dl>{topic.facts.iter().map(figure).collect_view()}</dl> });
    let missing = match (topic.facts.iter().any(|fact| fact.held), topic.not_held.as_slice()) {
        (_, []) => None,
        (false, _) => Some("The figures of this year are not in the sources we hold.".to_owned()),
        (true, missing) => Some(["Not in the sources we hold: ", &missing.join("; "), "."].concat()),
    };
    view! {
        <section class="topic">
            <h3>{topic.title}</h3>
            <div>
                {facts}
                {missing.map(|missing| view! { <p class="missing">{missing}</p> })}
            </div>
            <p class="about">{topic.about}</p>
        </section>
    }
}

fn figure(fact: &Fact) -> impl IntoView + use<> {
    let class = if fact.held { "" } else { "none" };
    view! { <div class=class><dt>{fact.label.clone()}</dt><dd>{fact.value.clone()}{refs(&fact.notes)}</dd></div> }
}

fn forces(forces: &[(String, String)]) -> impl IntoView + use<> {
    let links = forces.iter().enumerate().map(|(index, (name, url))| {
        let before = if index == 0 { "The police here: " } else { " and " };
        view! { {before}<a href=url.clone()>{name.clone()}</a> }
    });
    links.collect_view()
}
