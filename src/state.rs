//! The state of the page: a dataset and a view. Everything else is derived from the two.

use leptos::prelude::*;
use mappa_core::link::{self, Notice, Page, View};
use mappa_core::report::Report;
use mappa_core::{AreaId, Dataset, Measure, Year};
use std::sync::Arc;

/// The state of the page. Cheap to copy: each part is a handle.
#[derive(Clone, Copy)]
pub struct Atlas {
    /// The figures.
    pub dataset: RwSignal<Arc<Dataset>>,
    /// What the reader has chosen.
    pub view: RwSignal<View>,
    /// What was not understood in the address.
    pub notices: RwSignal<Vec<Notice>>,
    /// What leads from the page to the site's root: `../../`, or an absolute path once the app has started.
    pub root: StoredValue<String>,
    /// All that the page states.
    pub report: Memo<Arc<Report>>,
}

impl Atlas {
    /// The state of a page that shows `view`.
    pub fn new(dataset: Arc<Dataset>, view: View, root: &str) -> Atlas {
        let dataset = RwSignal::new(dataset);
        let view = RwSignal::new(view);
        let report = Memo::new(move |_| view.with(|view| Arc::new(Report::new(&dataset.read(), view))));
        Atlas { dataset, view, notices: RwSignal::new(Vec::new()), root: StoredValue::new(root.to_owned()), report }
    }

    /// The address of a view, from this page.
    pub fn href(&self, view: &View) -> String {
        self.root.with_value(|root| link::href(&self.dataset.read_untracked(), root, view))
    }

    /// Shows a view; what was said of the last address no longer holds.
    pub fn show(&self, view: View) {
        if !self.notices.read_untracked().is_empty() {
            self.notices.set(Vec::new());
        }
        self.view.set(view);
    }

    /// Shows an area, in the year that is pinned, if one is.
    pub fn show_area(&self, area: AreaId) {
        let mut view = self.view.get_untracked();
        let year = match view.page {
            Page::Area(_, year) => year,
            _ => None,
        };
        view.with.retain(|&other| other != area);
        view.page = Page::Area(area, year);
        self.show(view);
    }

    /// Shows a year, of the area that is shown.
    pub fn show_year(&self, year: Year) {
        let mut view = self.view.get_untracked();
        if let Some(area) = view.area(&self.dataset.read_untracked()) {
            view.page = Page::Area(area, Some(year));
            self.show(view);
        }
    }

    /// Draws another measure.
    pub fn show_measure(&self, measure: Measure) {
        let view = View { measure, ..self.view.get_untracked() };
        self.show(view);
    }

    /// The view of another year of the same area, or of another area, as a link.
    pub fn page_href(&self, area: AreaId, year: Option<Year>) -> String {
        self.href(&View::of(Page::Area(area, year)))
    }
}
