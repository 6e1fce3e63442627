//! Taking over the page that is already there.

use super::{address, links};
use crate::components::{Figures, FiguresProps, Record, RecordProps};
use crate::state::Atlas;
use gloo::utils::document;
use leptos::prelude::*;
use mappa_core::dataset::unpack;
use mappa_core::link;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Starts the app on the page: `figures` is the packed dataset. An error is a sentence for the reader.
#[wasm_bindgen]
pub fn start(figures: &[u8]) -> Result<(), JsError> {
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
    owner.with(|| {
        address::follow(atlas, &root);
        links::follow(atlas, &root);
    });
    std::mem::forget(owner);
    Ok(())
}

fn element(id: &str) -> Result<HtmlElement, JsError> {
    let found = document().get_element_by_id(id).and_then(|element| element.dyn_into().ok());
    found.ok_or_else(|| JsError::new("This page is not of the same edition as its program. Reload the page."))
}
