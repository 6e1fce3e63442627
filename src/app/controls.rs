//! The controls: typing, choosing an area, a year, a measure.

use super::element;
use crate::app::state::Atlas;
use crate::page::parts;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use leptos::prelude::*;
use mappa_core::link::View;
use mappa_core::search::find;
use mappa_core::{Measure, Year};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

/// Follows the controls. What was typed before the app started is answered now.
pub fn follow(atlas: Atlas) {
    if let Some(input) = element::<HtmlInputElement>("find") {
        let own = input.clone();
        EventListener::new(&input, "input", move |_| answer(atlas, &own.value())).forget();
        // once another view is shown, what was typed has been answered; with other figures it is answered anew
        Effect::new(move |before: Option<View>| {
            let view = atlas.shown.with(|shown| shown.view.clone());
            if before.is_some_and(|before| before != view) {
                input.set_value("");
            }
            answer(atlas, &input.value());
            view
        });
    }
    listen("submit", move |event| {
        event.prevent_default();
        let typed = element::<HtmlInputElement>("find").map(|input| input.value()).unwrap_or_default();
        if let Some(area) = find(&atlas.dataset(), &typed).sure() {
            atlas.show_area(area);
        }
    });
    listen("change", move |event| {
        let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        choose(atlas, &select.id(), &select.value());
    });
}

fn answer(atlas: Atlas, typed: &str) {
    let found = atlas.write(|context| parts::found(context, &find(context.dataset, typed)).into_string());
    if let Some(element) = element::<Element>("found").filter(|element| element.inner_html() != found) {
        element.set_inner_html(&found);
    }
}

fn choose(atlas: Atlas, control: &str, value: &str) {
    match control {
        "area" => {
            atlas.dataset().area_of_slug(value).into_iter().for_each(|area| atlas.show_area(area));
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
