//! "Draft copy": the whole text first, how it is to be written, then its sentences one by one.

use super::own::{Left, Nothing};
use crate::app::panels::copy::{CopyField, HOW_TO_COPY, copy};
use crate::app::panels::page::Page;
use crate::export::print::{Form, Line, lines, whole};
use gloo::utils::window;
use leptos::prelude::*;
use mappa_core::story::{Angle, write};
use web_sys::{Element, MouseEvent};

/// The story of what is shown, whole and sentence by sentence.
#[component]
pub fn WriteUp(
    /// The page.
    page: Page,
) -> impl IntoView {
    let angle = RwSignal::new(Angle::Number);
    let per_cent = RwSignal::new("%".to_owned());
    let markdown = RwSignal::new(false);
    // the lines, the whole text, and what the headlines are about
    let written = Memo::new(move |_| {
        let (area, year) = page.place();
        let dataset = page.dataset();
        let story = page.shown.with(|shown| write(&dataset, area, year, &shown.view.with));
        let address = page.address_in(story.year);
        let form = Form { per_cent: &per_cent.read(), markdown: markdown.get(), angle: angle.get(), address: &address };
        let angles: Vec<Angle> = story.headlines.iter().map(|(angle, _)| *angle).collect();
        (lines(&dataset, &story, &form), whole(&story, &form), angles)
    });
    let text = Signal::derive(move || written.with(|(_, whole, _)| whole.clone()));
    let all = move || written.with(|(lines, ..)| lines.iter().cloned().map(line).collect_view());
    let angles = Memo::new(move |_| written.with(|(.., angles)| angles.clone()));
    let choose = move |event| {
        let label = event_target_value(&event);
        Angle::ALL.into_iter().filter(|one| one.label() == label).for_each(|one| angle.set(one));
    };
    let headlines = move || {
        let option = |one: Angle| {
            view! { <option selected=move || angle.get() == one>{one.label()}</option> }
        };
        angles.get().into_iter().map(option).collect_view()
    };
    view! {
        <section>
            <h3>"Draft copy"</h3>
            <Nothing page/>
            <Left page/>
            <label for="story-text">"Full text, with source"</label>
            <CopyField id="story-text" rows="12" text button="Copy all"/>
            <p class="options">
                <span hidden=move || angles.with(Vec::len) < 2>
                    <label for="story-headline">"Headline"</label>
                    <select id="story-headline" on:change=choose>{headlines}</select>
                </span>
                <span>
                    <label for="story-per-cent">"Percentages in your house style"</label>
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
            <p class="told">
                "These choices change the full text and every sentence below. Markdown marks the headline, the source and the link, for systems that read it."
            </p>
            <h3>"Sentence by sentence"</h3>
            <p class="told">
                "Sentences you can use as they are, each with its figures. A sentence appears only if we have every figure in it. We do not rank areas."
            </p>
            <div id="story-lines">{all}</div>
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
