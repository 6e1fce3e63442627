//! What the panels know of the page they are on.

use leptos::prelude::*;
use mappa_core::dataset::unpack_whole;
use mappa_core::link::{self, View, href};
use mappa_core::{AreaId, Dataset, Year};
use std::sync::Arc;

/// What does not change while the page is open.
pub struct Site {
    /// The published figures.
    pub dataset: Arc<Dataset>,
    /// The whole address of the site.
    pub root: String,
    /// The hash of the figures, which tells editions apart.
    pub hash: String,
    /// Whose the figures are, as they are to be credited.
    pub credit: String,
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// Whether the address names the year; else it is the latest, whatever that will be.
    pub pinned: bool,
    /// The measure, the areas beside it and the first year, as in an address.
    pub view: View,
}

/// The site, and what of it the page shows. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Page {
    /// The site.
    pub site: &'static Site,
    /// The figures that are shown: the published ones, or those with a reader's own file in their place.
    pub figures: RwSignal<Arc<Dataset>>,
    /// What is shown.
    pub shown: RwSignal<Shown>,
}

impl Page {
    /// A page of a site, which lives as long as the page; its front page, until it is told what is shown.
    pub fn new(site: Site) -> Page {
        let site: &'static Site = Box::leak(Box::new(site));
        let view = View::of(link::Page::Home);
        let area = site.dataset.benchmark().unwrap_or_default();
        let shown = RwSignal::new(Shown { area, year: view.year(&site.dataset), pinned: false, view });
        Page { site, figures: RwSignal::new(Arc::clone(&site.dataset)), shown }
    }

    /// Shows something else; nothing happens where it is none of the dataset's.
    pub fn show(&self, area: &str, year: &str, pinned: bool, measure: &str, with: &str, from: &str) {
        let dataset = &self.site.dataset;
        let (Some(area), Some(year)) = (dataset.area_of_slug(area), Year::from_slug(year)) else { return };
        let mut view = View::of(link::Page::Area(area, pinned.then_some(year)));
        view.set_measure(measure);
        view.with = with.split('~').filter_map(|slug| dataset.area_of_slug(slug)).collect();
        view.from = Year::from_slug(from);
        let shown = Shown { area, year, pinned, view };
        if self.shown.with_untracked(|before| *before != shown) {
            self.shown.set(shown);
        }
    }

    /// The area and the year that are shown.
    pub fn place(&self) -> (AreaId, Year) {
        self.shown.with(|shown| (shown.area, shown.year))
    }

    /// The figures that are shown.
    pub fn dataset(&self) -> Arc<Dataset> {
        self.figures.get()
    }

    /// Shows figures that have a reader's own in them, as they are packed; the app, which shows them too, has found nothing wrong.
    pub fn show_own(&self, figures: &[u8], details: &[u8]) {
        unpack_whole(figures, details).into_iter().for_each(|own| self.figures.set(Arc::new(own)));
    }

    /// Shows the published figures again.
    pub fn show_published(&self) {
        if !Arc::ptr_eq(&self.figures.get_untracked(), &self.site.dataset) {
            self.figures.set(Arc::clone(&self.site.dataset));
        }
    }

    /// The reader's own file whose figures are shown in the year, as it is credited: who published it, and which it is.
    pub fn own_file(&self) -> Option<(String, String)> {
        let year = self.place().1;
        self.figures.with(|dataset| dataset.own_file(year).map(|file| (file.publisher.clone(), file.title.clone())))
    }

    /// An area by its whole name.
    pub fn heading_of(&self, area: AreaId) -> String {
        self.site.dataset.area(area).heading(self.site.dataset.language)
    }

    /// The heading of the page: the area and the year.
    pub fn title(&self) -> String {
        let (area, year) = self.place();
        [&self.heading_of(area), " ", &year.text()].concat()
    }

    /// The address of the area in a year, whatever is drawn of it; empty where a reader's own figures are shown, which have none.
    pub fn address_in(&self, year: Year) -> String {
        match self.own_file() {
            Some(_) => String::new(),
            None => self.address_of(&View::of(link::Page::Area(self.place().0, Some(year)))),
        }
    }

    /// The address of a view.
    pub fn address_of(&self, view: &View) -> String {
        href(&self.site.dataset, &self.site.root, view)
    }
}
