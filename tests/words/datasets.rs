//! The datasets that there can be.

use crate::site::{fixture_folder, made, root};
use mappa_core::link::Page;
use mappa_core::{AreaId, Dataset};
use std::path::PathBuf;
use std::sync::LazyLock;

/// Their names and folders: frozen, shipped, full and empty.
pub static FOLDERS: LazyLock<[(&str, PathBuf); 4]> = LazyLock::new(|| {
    [
        ("words-fixture", fixture_folder()),
        ("words-shipped", root().join("data")),
        ("words-full", made(mappa_data::make_full, "words-full")),
        ("words-empty", made(mappa_data::make_empty, "words-empty")),
    ]
});

/// Each of them in English and in Welsh.
pub fn datasets() -> impl Iterator<Item = Dataset> {
    FOLDERS.iter().flat_map(|(name, folder)| {
        let english = mappa_data::load(folder).unwrap_or_else(|problems| panic!("{name}: {}", problems[0]));
        let welsh = mappa_data::in_welsh(folder, &english).expect("every Welsh name is there");
        [english, welsh]
    })
}

/// Every page of an area.
pub fn pages(dataset: &Dataset) -> impl Iterator<Item = Page> {
    let areas: Vec<AreaId> = dataset.area_ids().filter(|&id| !dataset.language.is_welsh() || dataset.area(id).in_welsh).collect();
    let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
    areas.into_iter().flat_map(move |area| years().map(move |year| Page::Area(area, year)))
}
