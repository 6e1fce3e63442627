//! What a page states, section by section, as HTML: pure functions of the report, used natively and in the browser.

mod chooser;
mod facts;
mod headline;
mod notes;
mod record;
mod topics;
mod trend;

pub use chooser::{area_options, found, notices, year_options};
pub use facts::facts;
pub use headline::headline;
pub use notes::{notes, sources};
pub use record::record;
pub use topics::{forces, topics};
pub use trend::{measure_options, trend};

use mappa_core::link::{Page, View, href};
use mappa_core::report::Report;
use mappa_core::{AreaId, Dataset, Year};

/// What a section is written from.
pub struct Context<'a> {
    /// The figures.
    pub dataset: &'a Dataset,
    /// The view.
    pub view: &'a View,
    /// All that the page states.
    pub report: &'a Report,
    /// What leads to the site's root.
    pub root: &'a str,
}

impl Context<'_> {
    /// The address of an area's page.
    fn area(&self, area: AreaId, year: Option<Year>) -> String {
        href(self.dataset, self.root, &View::of(Page::Area(area, year)))
    }
}
