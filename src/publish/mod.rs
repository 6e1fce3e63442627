//! The native publisher: renders every address of the contract from the same components that the browser runs.

mod areas;
mod assets;
mod cache;
pub mod cards;
pub mod changes;
mod compress;
mod embed;
mod head;
mod json_ld;
mod not_found;
mod oembed;
pub mod options;
mod output;
mod pack;
mod pages;
mod policy;
mod progress;
mod shell;
mod single;
mod sitemap;
mod tables;
mod text;
mod welsh;
mod worker;

pub use assets::Assets;
pub use cache::Cache;
pub use cards::Cards;
pub use compress::compress;
pub use output::Output;
pub use pages::publish;
pub use progress::timed;

use mappa_core::Dataset;
use std::sync::Arc;

/// What every page is written with.
#[derive(Clone)]
pub struct Site {
    /// The figures, with the names and words of the language that is written.
    pub dataset: Arc<Dataset>,
    /// The same in Welsh.
    pub welsh: Arc<Dataset>,
    /// The ids of its sources in data files, each with its whole title.
    pub source_ids: Vec<(String, String)>,
    /// What has changed between editions.
    pub changes: Vec<changes::Change>,
    /// The files that pages load.
    pub assets: Assets,
    /// The pictures that go with links.
    pub cards: Cards,
    /// Where the site will stand, `https://example.org/atlas/`; empty where that is not known.
    pub site_url: String,
    /// Where a wrong figure is reported, as a link; empty where nobody has said.
    pub contact: String,
}

impl Site {
    /// The site that speaks Welsh: the same but for its words.
    pub fn in_welsh(&self) -> Site {
        Site { dataset: self.welsh.clone(), cards: Cards::of_dataset(&self.welsh), ..self.clone() }
    }

    /// The one of two texts that is in the language of the site.
    pub(crate) fn say<T: Copy>(&self, english: T, welsh: T) -> T {
        self.dataset.language.say(english, welsh)
    }
}
