//! The state of the page: a dataset and a view. Everything else is derived from the two.

use crate::page::Context;
use leptos::prelude::*;
use mappa_core::link::{Notice, Page, View};
use mappa_core::report::Report;
use mappa_core::{Dataset, Year};
use std::sync::Arc;

/// What is shown, and of what.
pub struct Shown {
    /// The figures.
    pub dataset: Arc<Dataset>,
    /// What the reader has chosen.
    pub view: View,
    /// What was not understood in the address.
    pub notices: Vec<Notice>,
    /// What leads from the page to the site's root: `../../`, or an absolute path once the app has started.
    pub root: String,
    /// All that the page states of them, worked out once for each change.
    pub report: Report,
}

impl Shown {
    /// What the parts of the page are written from.
    pub fn context(&self) -> Context<'_> {
        let Shown { dataset, view, notices, root, report } = self;
        Context { dataset, view, notices, report, root }
    }
}

/// The state of the page. Cheap to clone: a handle. One signal holds all of it, since each kind of signal costs the first view a
/// kilobyte, and what is written from it is compared before the page is touched.
#[derive(Clone)]
pub struct Atlas {
    /// What is shown, and of what.
    pub shown: ArcRwSignal<Shown>,
}

impl Atlas {
    /// The state of a page that shows `view`.
    pub fn new(dataset: Arc<Dataset>, view: View, root: &str) -> Atlas {
        let report = Report::new(&dataset, &view);
        Atlas { shown: ArcRwSignal::new(Shown { dataset, view, notices: Vec::new(), root: root.to_owned(), report }) }
    }

    /// Shows `view` of `dataset`. Areas beside keep their colours.
    fn put(&self, dataset: Arc<Dataset>, view: View, notices: Vec<Notice>) {
        let mut report = Report::new(&dataset, &view);
        self.shown.update(|shown| {
            report.trend.keep_slots(&shown.report.trend);
            (shown.dataset, shown.view, shown.notices, shown.report) = (dataset, view, notices, report);
        });
    }

    /// The dataset as it is now.
    pub fn dataset(&self) -> Arc<Dataset> {
        self.shown.with_untracked(|shown| Arc::clone(&shown.dataset))
    }

    /// The view as it is now.
    pub fn view(&self) -> View {
        self.shown.with_untracked(|shown| shown.view.clone())
    }

    /// Shows other figures.
    pub fn show_dataset(&self, dataset: Arc<Dataset>) {
        let notices = self.shown.with_untracked(|shown| shown.notices.clone());
        self.put(dataset, self.view(), notices);
    }

    /// Shows a view; what was said of the last address no longer holds.
    pub fn show(&self, view: View) {
        self.tell(view, Vec::new());
    }

    /// Shows a view, and tells what was not understood in its address.
    pub fn tell(&self, view: View, notices: Vec<Notice>) {
        if self.shown.with_untracked(|shown| shown.view != view || shown.notices != notices) {
            self.put(self.dataset(), view, notices);
        }
    }

    /// Shows what is chosen in a list of the page: of `area`, in the year that is pinned, if one is; of `year`; of `measure`.
    pub fn choose(&self, list: &str, value: &str) {
        let (dataset, mut view) = (self.dataset(), self.view());
        let page = match list {
            "area" => dataset.area_of_slug(value).map(|area| (area, view.page.pinned())),
            "year" => view.area(&dataset).zip(Year::from_slug(value).map(Some)),
            _ => None,
        };
        if let Some((area, year)) = page {
            view.with.retain(|&other| other != area);
            view.page = view.page_of(area, year);
        } else if list != "measure" || !view.set_measure(value) {
            return;
        }
        self.show(view);
    }

    /// Shows the area's latest year where the year that is shown is none of the dataset's.
    pub fn show_within(&self, last: Year) {
        let mut view = self.view();
        if let Page::Area(area, Some(year)) = view.page
            && year > last
        {
            view.page = Page::Area(area, None);
            self.show(view);
        }
    }
}
