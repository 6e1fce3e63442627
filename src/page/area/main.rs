//! The content of a page that the app runs on.

use super::{chooser, figures, records, share};
use crate::page::layout::areas;
use crate::page::{Context, prose};
use crate::site::Site;
use mappa_core::link::{Page, path as path_of};
use maud::{Markup, html};

/// The content of a page that the app runs on.
pub fn main(site: &Site, at: &Context<'_>) -> Markup {
    let pinned = matches!(at.view.page, Page::Area(_, Some(_)));
    html! {
        div id="app" data-root=(at.root) data-page=(path_of(at.dataset, at.view)) data-year[pinned] {
            (figures::figures(at, &chooser::chooser(at)))
        }
        (prose::of_area_pages(at))
        div id="records" {
            (records::years(at))
            (share::share(at, !site.site_url.is_empty()))
            (records::own_table(at))
            (records::notes(at))
        }
        @if at.view.page == Page::Home { (areas(at.dataset, at.root)) }
    }
}
