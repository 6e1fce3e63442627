//! The controls: choosing an area, a year, a measure. The field for places chooses from the list of areas, by a script of its
//! own.

use crate::app::state::Atlas;
use gloo::events::EventListener;
use gloo::utils::document;
use mappa_core::Year;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// Follows the controls.
pub fn follow(atlas: Atlas) {
    let Ok(Some(main)) = document().query_selector("main") else { return };
    let answer = move |event: &web_sys::Event| {
        let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        choose(atlas, &select.id(), &select.value());
    };
    EventListener::new(&main, "change", answer).forget();
}

fn choose(atlas: Atlas, control: &str, value: &str) {
    match control {
        "area" => {
            atlas.dataset().area_of_slug(value).into_iter().for_each(|area| atlas.show_area(area));
        }
        "year" => Year::from_slug(value).into_iter().for_each(|year| atlas.show_year(year)),
        "measure" => atlas.show_measure(value),
        _ => {}
    }
}
