//! "Draft copy": sentences that can be printed as they stand.

use crate::app::panels::copy::{CopyField, HOW_TO_COPY, copy};
use crate::app::panels::page::Page;
use crate::export::print::{Form, Line, lines, whole};
use gloo::utils::window;
use leptos::prelude::*;
use mappa_core::story::write;
use web_sys::{Element, MouseEvent};

/// The story of what is shown, sentence by sentence and whole.
#[component]
pub fn WriteUp(
    /// The page.
    page: Page,
) -> impl IntoView {
    let per_cent = RwSignal::new("%".to_owned());
    let markdown = RwSignal::new(false);
    // the lines and the whole text; none where nothing is held
    let written = Memo::new(move |_| {
        let (area, year) = page.place();
        let dataset = &page.site.dataset;
        let story = write(dataset, area, year)?;
        let form = Form { per_cent: &per_cent.read(), markdown: markdown.get(), address: &page.address() };
        Some((lines(dataset, &story, &form), whole(&story, year, &form)))
    });
    let text =
        Signal::derive(move || written.with(|written| written.as_ref().map(|(_, whole)| whole.clone()).unwrap_or_default()));
    let all = move || match written.get() {
        Some((lines, _)) => lines.into_iter().map(line).collect_view().into_any(),
        None => view! {
            <p>"We have no figures for this area and year, so there is nothing to draft."</p>
        }
        .into_any(),
    };
    view! {
        <section>
            <h3>"Draft copy"</h3>
            <p class="told">
                "Sentences you can use as they are, each with its figures. A sentence appears only if we have every figure in it. We do not rank areas."
            </p>
            <p class="options">
                <span>
                    <label for="story-per-cent">"Percentages"</label>
                    <select id="story-per-cent" on:change=move |event| per_cent.set(event_target_value(&event))>
                        <option value="%">"54%"</option>
                        <option value=" per cent">"54 per cent"</option>
                    </select>
                </span>
                <span>
                    <label for="story-form">"Format"</label>
                    <select id="story-form" on:change=move |event| markdown.set(event_target_value(&event) == "markdown")>
                        <option value="">"Plain text"</option>
                        <option value="markdown">"Markdown"</option>
                    </select>
                </span>
            </p>
            <div id="story-lines">{all}</div>
            <label for="story-text">"Full text, with source"</label>
            <CopyField id="story-text" rows="8" text button="Copy all"/>
        </section>
    }
}

fn line(Line { label, text, proofs, copied }: Line) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let name = ["Copy: ", &text].concat();
    let click = move |event: MouseEvent| {
        let forbidden = move || {
            let sentence = event_target::<Element>(&event).parent_element().and_then(|line| line.query_selector("span").ok()?);
            if let (Some(sentence), Ok(Some(selection))) = (sentence, window().get_selection()) {
                _ = selection.select_all_children(&sentence);
            }
            said.set([" We could not copy it. The sentence is selected: ", HOW_TO_COPY].concat());
        };
        copy(copied.clone(), move || said.set(" Copied with its source.".into()), forbidden);
    };
    let figures = (!proofs.is_empty()).then(|| {
        let proofs = proofs.into_iter().map(|proof| view! { <li>{proof}</li> }).collect_view();
        view! { <details><summary>"Figures"</summary><ul>{proofs}</ul></details> }
    });
    view! {
        {label.map(|label| view! { <h4>{label}</h4> })}
        <div>
            <p><span>{text}</span><span role="status">{said}</span></p>
            <button type="button" aria-label=name on:click=click>"Copy"</button>
            {figures}
        </div>
    }
}
