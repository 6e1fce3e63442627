//! Taking over the page that is already there.

use super::{address, controls, element, links, parts};
use crate::app::state::{Atlas, Shown};
use any_spawner::Executor;
use leptos::prelude::*;
use mappa_core::dataset::{BadBytes, unpack, unpack_whole};
use mappa_core::{Dataset, Year, link, sentences};
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use web_sys::js_sys::Function;

/// The app as it runs on the page.
#[wasm_bindgen]
pub struct App {
    atlas: Atlas,
    /// The published figures, as they came.
    figures: Box<[u8]>,
    /// The published figures, while those of a reader's own file are shown.
    published: RefCell<Option<Arc<Dataset>>>,
}

#[wasm_bindgen]
impl App {
    /// Adds the details (sources and the like), which are fetched when the page is first used.
    pub fn add(&self, details: &[u8]) -> Result<(), JsError> {
        let dataset = Arc::new(unpack_whole(&self.figures, details).map_err(told)?);
        match &mut *self.published.borrow_mut() {
            Some(published) => *published = dataset,
            None => self.atlas.show_dataset(dataset),
        }
        Ok(())
    }

    /// Shows a dataset that has a reader's own figures in it, in the year that is given.
    pub fn own(&self, figures: &[u8], details: &[u8], year: &str) -> Result<(), JsError> {
        let own = unpack_whole(figures, details).map_err(told)?;
        self.published.borrow_mut().get_or_insert(self.atlas.dataset());
        self.atlas.show_dataset(Arc::new(own));
        Year::from_slug(year).into_iter().for_each(|year| self.atlas.show_year(year));
        Ok(())
    }

    /// What the chart shows in a year, counted from its first, in one sentence with a line for each series.
    pub fn answer(&self, index: usize) -> String {
        self.atlas.shown.with_untracked(|Shown { dataset, view, report, .. }| {
            sentences::told(dataset, report.area, &view.with, &report.trend, index)
        })
    }

    /// Shows the published figures again.
    pub fn published(&self) {
        let Some(published) = self.published.borrow_mut().take() else { return };
        let last = published.last_year();
        self.atlas.show_dataset(published);
        self.atlas.show_within(last);
    }
}

fn told(bad: BadBytes) -> JsError {
    JsError::new(bad.text())
}

/// Starts the app on the page, with the packed figures. An error is a sentence for the reader. `changed` is called now and
/// after each change of what is shown (see [`Changed`](super::address::Changed)); `write` writes a part of the page again
/// (see [`Write`](super::parts::Write)).
///
/// Nothing is rendered at the start: the page was published with the very content that the app would write. From then on
/// each part is written again when its content changes. So nothing moves, and focus, open lists and texts stay.
#[wasm_bindgen]
pub fn start(figures: &[u8], changed: Function, write: Function) -> Result<App, JsError> {
    let dataset = unpack(figures).map_err(told)?;
    let page: Element = element("app").ok_or_else(|| JsError::new("This page cannot run the app."))?;
    let attribute = |name| page.get_attribute(name).unwrap_or_default();
    let root = address::root(&attribute("data-root"));
    let (view, _) = link::parse(&dataset, &attribute("data-page"));
    let embed = view.is_embed();
    _ = Executor::init_wasm_bindgen(); // an error means that it is set up already
    links::make_absolute();
    let owner = Owner::new();
    let atlas = owner.with(|| {
        let atlas = Atlas::new(Arc::new(dataset), view, &root);
        parts::follow(atlas, write.unchecked_into());
        address::follow(atlas, &root, changed.unchecked_into());
        controls::follow(atlas);
        // links of a frame lead out of it
        if !embed {
            links::follow(atlas, &root);
        }
        atlas
    });
    std::mem::forget(owner); // it lives as long as the page
    Ok(App { atlas, figures: figures.into(), published: RefCell::new(None) })
}
