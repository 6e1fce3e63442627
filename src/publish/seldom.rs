//! What is asked for seldom, so that publishing does not take its time over it.

use mappa_core::{Dataset, Year};

/// Whether few will ask for the file of this path: pages of a year that is past, tables, what hosts ask before they show a frame.
pub fn seldom(dataset: &Dataset, path: &str) -> bool {
    let is_past = |folder: &str| Year::from_slug(folder).is_some_and(|year| year < dataset.last_year());
    let is_table = path.starts_with("data/") && !path.ends_with(".html") && !path.starts_with("data/headlines/");
    is_table || path.starts_with("oembed/") || path.split('/').any(is_past)
}
