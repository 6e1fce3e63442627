//! The state of the page: a dataset and a view. Everything else is derived from the two.

use crate::sections::Context;
use leptos::prelude::*;
use mappa_core::link::{Notice, Page, View};
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
        // what is written from it is compared before the page is touched, so a new report need not be
        let report = Memo::new_with_compare(move |_| view.with(|view| Arc::new(Report::new(&dataset.read(), view))), |_, _| true);
        Atlas { dataset, view, notices: RwSignal::new(Vec::new()), root: StoredValue::new(root.to_owned()), report }
    }

    /// Writes a part of the page, now and whenever the view or the figures change.
    pub fn write(&self, section: impl FnOnce(&Context<'_>) -> String) -> String {
        let (dataset, view, report) = (self.dataset.read(), self.view.read(), self.report.read());
        self.root.with_value(|root| section(&Context { dataset: &dataset, view: &view, report: &report, root }))
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
            Page::Area(_, year) | Page::Embed(_, year) => year,
            _ => None,
        };
        view.with.retain(|&other| other != area);
        view.page = view.page_of(area, year);
        self.show(view);
    }

    /// Shows a year, of the area that is shown.
    pub fn show_year(&self, year: Year) {
        let mut view = self.view.get_untracked();
        if let Some(area) = view.area(&self.dataset.read_untracked()) {
            view.page = view.page_of(area, Some(year));
            self.show(view);
        }
    }

    /// Shows the area's latest year where the year that is shown is none of the dataset's.
    pub fn show_within(&self, last: Year) {
        let mut view = self.view.get_untracked();
        if let Page::Area(area, Some(year)) = view.page
            && year > last
        {
            view.page = Page::Area(area, None);
            self.show(view);
        }
    }

    /// Draws another measure.
    pub fn show_measure(&self, measure: Measure) {
        let view = View { measure, ..self.view.get_untracked() };
        self.show(view);
    }
}
