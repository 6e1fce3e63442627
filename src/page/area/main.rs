//! The content of an area's page that the app runs on, in the order in which a reader wants it.

use super::{figures, records, share};
use crate::page::layout::areas;
use crate::page::{Context, prose};
use crate::site::Site;
use mappa_core::link::{Page, path as path_of};
use maud::{Markup, html};

/// The content of a page that the app runs on.
pub fn main(site: &Site, at: &Context<'_>) -> Markup {
    let pinned = at.view.page.pinned().is_some();
    html! {
        div id="app" class="sheet" data-root=(at.root) data-page=(path_of(at.dataset, at.view)) data-year[pinned] {
            div id="notices" role="status" {}
            p id="announcement" role="status" class="unseen" {}
            (figures::figures(site, at))
        }
        div id="records" {
            (records::years(at))
            (prose::background(at))
            (share::reporters())
            (share::share(at, !site.site_url.is_empty()))
            (records::own_table(at))
            (records::notes(at))
        }
        // the single file has them on its one page
        @if at.view.page == Page::Home { (areas(at.dataset, at.root)) }
    }
}
