//! Count, one in N, changes.

use super::refs;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::report::Fact;

/// The count, what it means, and how it has changed.
#[component]
pub fn Facts(atlas: Atlas) -> impl IntoView {
    view! {
        <section id="facts">
            <h2>"The number, and how it has changed"</h2>
            <dl>{move || atlas.report.with(|report| report.facts.iter().map(fact).collect_view())}</dl>
        </section>
    }
}

fn fact(fact: &Fact) -> impl IntoView + use<> {
    let class = if fact.held { "fact" } else { "fact none" };
    let detail = (!fact.detail.is_empty()).then(|| view! { " "<small>{fact.detail.clone()}</small> });
    view! {
        <div class=class>
            <dt>{fact.value.clone()}{detail}</dt>
            <dd>{fact.label.clone()}{refs(&fact.notes)}</dd>
        </div>
    }
}
