//! The picture of the chart that is shown, for the script that lays pictures out.

use super::page::Page;
use crate::export::picture::Picture;
use leptos::prelude::*;
use mappa_core::link;

/// The picture of what is shown; none where nothing is drawn.
pub fn picture(page: Page) -> Option<Picture> {
    let shown = page.shown.get();
    let mut view = shown.view;
    view.page = link::Page::Area(shown.area, Some(shown.year));
    let address = match page.own_file() {
        Some((_, file)) => ["figures from ", &file].concat(),
        None => page.address_of(&view),
    };
    Picture::of(&page.dataset(), shown.area, shown.year, &view, address)
}
