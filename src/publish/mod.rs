//! The native publisher: renders every address of the contract from the same components that the browser runs.

mod areas;
mod assets;
mod embed;
mod head;
mod not_found;
mod pages;
mod shell;
mod text;

pub use assets::Assets;
pub use pages::publish;

use mappa_core::Dataset;
use std::path::Path;
use std::sync::Arc;

/// What every page is written with.
pub struct Site<'a> {
    /// The figures.
    pub dataset: Arc<Dataset>,
    /// The files that pages load.
    pub assets: Assets,
    /// Where the site is written.
    pub out: &'a Path,
    /// Where the site will stand, `https://example.org/atlas/`; empty where that is not known.
    pub site_url: String,
}
