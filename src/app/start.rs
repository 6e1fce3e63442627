//! Taking over the page that is already there.

use super::browser::Browser;
use super::parts::Parts;
use super::state::{Atlas, Shown};
use leptos::prelude::*;
use mappa_core::dataset::{BadBytes, unpack, unpack_whole};
use mappa_core::link::{self, Page};
use mappa_core::{Dataset, sentences};
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// The app as it runs on the page.
#[wasm_bindgen]
pub struct App {
    atlas: Atlas,
    /// What writes the page again whenever something else is shown.
    #[expect(dead_code, reason = "it runs for as long as it is kept")]
    writer: ImmediateEffect,
    /// The published figures, as they came.
    figures: Box<[u8]>,
    /// The published figures, while those of a reader's own file are shown.
    published: RefCell<Option<Arc<Dataset>>>,
}

#[wasm_bindgen]
impl App {
    /// Shows what an address asks for (what stands behind the site's root), and tells what of it was not understood. Of a reader's
    /// own figures an address says nothing.
    pub fn open(&self, address: &str) {
        if !self.is_own() {
            let (view, notices) = link::parse(&self.atlas.dataset(), address);
            self.atlas.tell(view, notices);
        }
    }

    /// Shows what a link leads to, and answers whether that is another page; nothing where the app cannot show it.
    pub fn follow(&self, address: &str) -> Option<bool> {
        let (view, notices) = link::parse(&self.atlas.dataset(), address);
        let is_other = self.atlas.shown.with_untracked(|shown| {
            // the front page is another document; the single file has none
            let here = matches!(view.page, Page::Area(..)) || view.page == Page::Home && link::is_single_file(&shown.root);
            (here && notices.is_empty()).then_some(shown.view.page != view.page)
        });
        is_other.inspect(|_| self.atlas.show(view))
    }

    /// Shows what is chosen in a list of the page: `area`, `year` or `measure`.
    pub fn choose(&self, list: &str, value: &str) {
        self.atlas.choose(list, value);
    }

    /// How what is shown gets into the history, where `address` stands now (what is behind the site's root): `true` as a page of its
    /// own, which another area or year is; `false` in place of that; nothing where that says it already, or none can: the address
    /// of a frame is its host's, and a reader's own figures have none.
    pub fn entry(&self, address: &str) -> Option<bool> {
        self.atlas.shown.with_untracked(|Shown { dataset, view, notices, .. }| {
            let (there, told) = link::parse(dataset, address);
            let said = there == *view || !told.is_empty() && told == *notices;
            (!said && !view.is_embed() && !self.is_own()).then_some(there.page != view.page)
        })
    }

    /// Adds the details (sources and the like), which are fetched when the page is first used.
    pub fn add(&self, details: &[u8]) -> Result<(), JsError> {
        let dataset = Arc::new(unpack_whole(&self.figures, details).map_err(told)?);
        if self.is_own() {
            self.published.replace(Some(dataset));
        } else {
            self.atlas.show_dataset(dataset);
        }
        Ok(())
    }

    /// Shows a dataset that has a reader's own figures in it, in the year that is given.
    pub fn own(&self, figures: &[u8], details: &[u8], year: &str) -> Result<(), JsError> {
        let own = unpack_whole(figures, details).map_err(told)?;
        self.published.borrow_mut().get_or_insert(self.atlas.dataset());
        self.atlas.show_dataset(Arc::new(own));
        self.choose("year", year);
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
        let Some(published) = self.published.take() else { return };
        let last = published.last_year();
        self.atlas.show_dataset(published);
        self.atlas.show_within(last);
    }

    /// Whether a reader's own figures are shown.
    fn is_own(&self) -> bool {
        self.published.borrow().is_some()
    }
}

fn told(bad: BadBytes) -> JsError {
    JsError::new(bad.text())
}

/// Starts the app on a page, with the packed figures: on the page at this address behind the site's `root`, which may be `?`, the
/// single file. An error is a sentence for the reader. The browser is told what is shown now and after each change.
///
/// Nothing is written at the start: the page was published with the very content that the app would write. From then on
/// each part is written again when its content changes. So nothing moves, and focus, open lists and texts stay.
#[wasm_bindgen]
pub fn start(figures: &[u8], page: &str, root: &str, browser: Browser) -> Result<App, JsError> {
    let dataset = unpack(figures).map_err(told)?;
    let (view, _) = link::parse(&dataset, page);
    let atlas = Atlas::new(Arc::new(dataset), view, root);
    let writer = writer(&atlas, browser);
    Ok(App { atlas, writer, figures: figures.into(), published: RefCell::new(None) })
}

/// Writes what is shown into the page whenever that has changed, and tells the browser of it, now too.
fn writer(atlas: &Atlas, browser: Browser) -> ImmediateEffect {
    let shown = atlas.shown.clone();
    // there is one thread, as a signal does not know
    let kept = SendWrapper::new((RefCell::new(None), browser));
    ImmediateEffect::new(move || {
        let (parts, browser) = &*kept;
        shown.with(|shown| {
            let at = shown.context();
            match &mut *parts.borrow_mut() {
                Some(parts) => Parts::show(parts, &at, browser),
                none => *none = Some(Parts::of_page(&at, browser)),
            }
            tell(shown, browser);
        });
    })
}

fn tell(Shown { dataset, view, root, report, .. }: &Shown, browser: &Browser) {
    let pinned = view.page.pinned().is_some();
    let (area, year) = (&dataset.area(report.area).slug, report.year.slug());
    browser.tell(&link::href(dataset, root, view), &report.title, area, &year, view.measure_id(), pinned);
}
