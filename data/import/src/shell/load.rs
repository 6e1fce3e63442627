//! Reads the dataset of a folder.

use crate::Outcome;
use mappa_core::Dataset;
use std::path::Path;

/// The dataset of a folder; an error names its first problems.
pub fn load(folder: &Path) -> Outcome<Dataset> {
    load_citing(folder, None)
}

/// The same, where figures of a source are about to be written.
pub fn load_citing(folder: &Path, source: Option<&str>) -> Outcome<Dataset> {
    mappa_data::load_citing(folder, source).map_err(|problems| {
        let told: Vec<String> = problems.iter().take(10).map(ToString::to_string).collect();
        format!("{}\n{} problems in {}", told.join("\n"), problems.len(), folder.display())
    })
}
