//! The panels that a reader opens, as Leptos components: a wasm of their own beside the app, loaded when the first is opened.
//!
//! They have the figures that the app has, and follow what the page shows, which they are told at first and whenever it changes.

mod copy;
mod element;
mod own;
mod page;
mod picture;
mod share;
mod story;

use any_spawner::Executor;
use leptos::mount::mount_to;
use leptos::prelude::*;
use mappa_core::dataset::{BadBytes, unpack_whole};
use own::{App, Read};
use page::{Page, Site};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The panels of a page.
#[wasm_bindgen]
pub struct Panels {
    owner: Owner,
    page: Page,
}

#[wasm_bindgen]
impl Panels {
    /// From the bytes that the app starts with too. `root` is the whole address of the site, `hash` that of the figures, and
    /// `credit` says whose they are. An error is a sentence for the reader.
    #[wasm_bindgen(constructor)]
    pub fn new(figures: &[u8], details: &[u8], root: String, hash: String, credit: String) -> Result<Panels, JsError> {
        let told = |bad: BadBytes| JsError::new(bad.text());
        let dataset = Arc::new(unpack_whole(figures, details).map_err(told)?);
        _ = Executor::init_wasm_bindgen(); // an error means that it is set up already
        let owner = Owner::new();
        let page = owner.with(|| Page::new(Site { dataset, root, hash, credit }));
        Ok(Panels { owner, page })
    }

    /// What the page shows now: an area by its slug, a year such as `2016-17`, and whether its address names it; a measure by its
    /// id, other areas with `~` between them, and the first year drawn, if not the first of all.
    pub fn show(&self, area: &str, year: &str, pinned: bool, measure: &str, with: &str, from: &str) {
        self.page.show(area, year, pinned, measure, with, from);
    }

    /// Fills the panel for sharing.
    pub fn share(&self, panel: HtmlElement) {
        let page = self.page;
        self.owner.with(|| mount_to(panel, move || share::Share(share::ShareProps { page })).forget());
    }

    /// Fills the panel for a reader's own table; `app` shows what `read` has read of a file.
    pub fn own(&self, panel: HtmlElement, app: App, read: Read) {
        let page = self.page;
        self.owner.with(|| mount_to(panel, move || own::OwnTable(own::OwnTableProps { page, app, read })).forget());
    }

    /// What a picture of the chart says, one text a line: its name, title, subtitle, notes, source, caveat, help, address, edition,
    /// and the chart in words. Empty where there is no chart.
    pub fn picture(&self) -> String {
        untrack(|| picture::picture(self.page).map(|picture| picture.texts.join("\n")).unwrap_or_default())
    }

    /// The chart so large, as the elements of an SVG drawing.
    pub fn chart(&self, width: i32, height: i32) -> String {
        untrack(|| picture::picture(self.page).map(|picture| picture.chart(width, height)).unwrap_or_default())
    }

    /// Fills the panel for reporters; `in_app` says whether the page is open in an app's own browser.
    pub fn story(&self, panel: HtmlElement, in_app: bool) {
        let page = self.page;
        self.owner.with(|| mount_to(panel, move || story::Story(story::StoryProps { page, in_app })).forget());
    }
}
