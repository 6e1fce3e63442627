//! Taking over the page that is already there.

use super::{address, links};
use crate::components::{Figures, FiguresProps, Record, RecordProps};
use crate::state::Atlas;
use gloo::utils::document;
use leptos::prelude::*;
use mappa_core::dataset::{add_details, unpack};
use mappa_core::{Dataset, link};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, HtmlInputElement};

/// The app as it runs on the page.
#[wasm_bindgen]
pub struct App {
    atlas: Atlas,
}

#[wasm_bindgen]
impl App {
    /// Adds the details (sources, places and the like), which are fetched when the page is first used.
    pub fn add(&self, details: &[u8]) -> Result<(), JsError> {
        let mut dataset = Dataset::clone(&self.atlas.dataset.read_untracked());
        add_details(&mut dataset, details).map_err(|bad| JsError::new(bad.text()))?;
        self.atlas.dataset.set(Arc::new(dataset));
        Ok(())
    }
}

/// Starts the app on the page, with the packed figures. An error is a sentence for the reader.
#[wasm_bindgen]
pub fn start(figures: &[u8]) -> Result<App, JsError> {
    let dataset = unpack(figures).map_err(|bad| JsError::new(bad.text()))?;
    let app = element("app")?;
    let record = element("records")?;
    let root = address::root(&app.get_attribute("data-root").unwrap_or_default());
    // the page's own address, as it was published: what is drawn first must be what is there
    let page = app.get_attribute("data-page").unwrap_or_default();
    let (view, _) = link::parse(&dataset, &page);
    links::make_absolute();
    let owner = Owner::new();
    let atlas = owner.with(|| Atlas::new(Arc::new(dataset), view, &root));
    leptos::mount::hydrate_from(app, move || Figures(FiguresProps { atlas })).forget();
    leptos::mount::hydrate_from(record, move || Record(RecordProps { atlas })).forget();
    take_up("find", "input");
    owner.with(|| {
        address::follow(atlas, &root);
        links::follow(atlas, &root);
    });
    std::mem::forget(owner);
    Ok(App { atlas })
}

/// Tells the app of a text that was typed before it started.
fn take_up(id: &str, event: &str) {
    let input = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if let (Some(input), Ok(event)) = (input, Event::new(event)) {
        if !input.value().is_empty() {
            let _ = input.dispatch_event(&event);
        }
    }
}

fn element(id: &str) -> Result<HtmlElement, JsError> {
    let found = document().get_element_by_id(id).and_then(|element| element.dyn_into().ok());
    found.ok_or_else(|| JsError::new("This page is not of the same edition as its program. Reload the page."))
}
