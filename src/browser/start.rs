//! Taking over the page that is already there.

use super::{address, controls, element, links, parts};
use crate::state::Atlas;
use any_spawner::Executor;
use leptos::prelude::*;
use mappa_core::dataset::{add_details, unpack};
use mappa_core::{Dataset, link};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

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
///
/// Nothing is rendered at the start: the page was published with the very content that the app would write. From then on
/// each part is written again when its content changes. So nothing moves, and focus, open lists and texts stay.
#[wasm_bindgen]
pub fn start(figures: &[u8]) -> Result<App, JsError> {
    let dataset = unpack(figures).map_err(|bad| JsError::new(bad.text()))?;
    let page: Element = element("app").ok_or_else(|| JsError::new("This page is not one that the app can run on."))?;
    let attribute = |name| page.get_attribute(name).unwrap_or_default();
    let root = address::root(&attribute("data-root"));
    let (view, _) = link::parse(&dataset, &attribute("data-page"));
    let embed = view.is_embed();
    _ = Executor::init_wasm_bindgen(); // an error means that it is set up already
    links::make_absolute();
    let owner = Owner::new();
    let atlas = owner.with(|| {
        let atlas = Atlas::new(Arc::new(dataset), view, &root);
        parts::follow(atlas);
        address::follow(atlas, &root);
        controls::follow(atlas);
        // links of a frame lead out of it
        if !embed {
            links::follow(atlas, &root);
        }
        atlas
    });
    std::mem::forget(owner); // it lives as long as the page
    Ok(App { atlas })
}
