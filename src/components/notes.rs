//! Where every figure comes from.

use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::report::{Note, NoteSource, OtherNote};

/// The notes, numbered as in the text.
#[component]
pub fn Notes(atlas: Atlas) -> impl IntoView {
    let notes = move || {
        atlas.report.with(|report| report.notes.iter().enumerate().map(|(index, one)| note(index + 1, one)).collect_view())
    };
    view! {
        <section id="notes">
            <h2>"Where each figure comes from"</h2>
            <ol>{notes}</ol>
        </section>
    }
}

fn note(number: usize, note: &Note) -> impl IntoView + use<> {
    let id = ["n", &number.to_string()].concat();
    view! { <li id=id>{note.text.clone()}". "{sources(&note.sources)}{note.others.iter().map(other).collect_view()}</li> }
}

fn other(other: &OtherNote) -> impl IntoView + use<> {
    view! { <p>{other.text.clone()}". "{sources(&other.sources)}</p> }
}

fn sources(sources: &[NoteSource]) -> impl IntoView + use<> {
    let source = |source: &NoteSource| {
        let title = if source.title.is_empty() { source.url.clone() } else { source.title.clone() };
        let title = if source.url.is_empty() {
            view! { <cite>{title}</cite> }.into_any()
        } else {
            view! { <a href=source.url.clone()>{title}</a> }.into_any()
        };
        view! { {source.publisher.clone()}", "{title}", "{source.date.clone()}". " }
    };
    sources.iter().map(source).collect_view()
}
