//! The controls: typing, choosing an area, a year, a measure.

use super::{element, parts};
use crate::sections;
use crate::state::Atlas;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use leptos::prelude::*;
use mappa_core::search::{Found, find};
use mappa_core::{Measure, Year};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// Follows the controls. What was typed before the app started is answered now.
pub fn follow(atlas: Atlas) {
    let input = element::<HtmlInputElement>("find");
    let typed = RwSignal::new(String::new());
    let found =
        Memo::new_with_compare(move |_| typed.with(|typed| atlas.dataset.with(|dataset| find(dataset, typed))), |_, _| true);
    parts::keep("found", Box::new(move || found.with(|found| atlas.write(|context| sections::found(context, found)))));
    if let Some(input) = &input {
        let own = input.clone();
        EventListener::new(input, "input", move |_| typed.set(own.value())).forget();
    }
    // once another view is shown, what was typed has been answered
    Effect::new(move |shown: Option<()>| {
        atlas.view.track();
        let Some(input) = &input else { return };
        if shown.is_some() {
            input.set_value("");
        }
        typed.set(input.value()); // at first, what was typed before the app started
    });
    listen("submit", move |event| {
        event.prevent_default();
        if let Some(area) = found.with_untracked(Found::sure) {
            atlas.show_area(area);
        }
    });
    listen("change", move |event| {
        let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        choose(atlas, &select.id(), &select.value());
    });
}

fn choose(atlas: Atlas, control: &str, value: &str) {
    match control {
        "area" => {
            let area = atlas.dataset.with_untracked(|dataset| dataset.area_of_slug(value));
            area.into_iter().for_each(|area| atlas.show_area(area));
        }
        "year" => Year::from_slug(value).into_iter().for_each(|year| atlas.show_year(year)),
        "measure" => Measure::from_id(value).into_iter().for_each(|measure| atlas.show_measure(measure)),
        _ => {}
    }
}

fn listen(event: &'static str, answer: impl FnMut(&Event) + 'static) {
    if let Ok(Some(main)) = document().query_selector("main") {
        EventListener::new_with_options(&main, event, EventListenerOptions::enable_prevent_default(), answer).forget();
    }
}
