//! What every page is written with.

use super::assets::Assets;
use super::changes::Change;
use crate::cards::Cards;
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
    pub changes: Vec<Change>,
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
