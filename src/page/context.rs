//! What the parts of a page are written from.

use mappa_core::link::{Notice, Page, View, href};
use mappa_core::report::Report;
use mappa_core::{AreaId, Dataset, Year};

/// One view of a dataset, and what is computed from the two.
pub struct Context<'a> {
    /// The figures.
    pub dataset: &'a Dataset,
    /// The view.
    pub view: &'a View,
    /// What was not understood in the address.
    pub notices: &'a [Notice],
    /// All that the page states.
    pub report: &'a Report,
    /// The way to the site's root: `../../`, or an absolute address.
    pub root: &'a str,
}

impl Context<'_> {
    /// The one of two texts that is in the language of the page.
    pub(super) fn say(&self, english: &'static str, welsh: &'static str) -> &'static str {
        self.dataset.language.say(english, welsh)
    }

    /// The address of a page of the site.
    pub(super) fn href(&self, page: Page) -> String {
        href(self.dataset, self.root, &View::of(page))
    }

    /// The address of an area's page: of one year, or of the latest.
    pub(super) fn area_href(&self, area: AreaId, year: Option<Year>) -> String {
        self.href(Page::Area(area, year))
    }

    /// Whether this is the page of an area of which nothing has ever been held: it has no chart and shows no table.
    pub(super) fn is_bare(&self) -> bool {
        self.report.nothing_ever && !self.view.is_embed()
    }

    /// The numbers of notes to be written: none in a frame, which has no notes, but says its sources and links to them.
    pub(super) fn shown_notes<'n>(&self, notes: &'n [usize]) -> &'n [usize] {
        if self.view.is_embed() { &[] } else { notes }
    }
}
