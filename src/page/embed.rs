//! The page of an area for a frame in somebody else's page: the same parts, complete without script.

use super::Context;
use super::area::{figures::locator, records::years};
use super::layout::{About, Document, document, head};
use super::parts::{area_options, link_to_page_as, part};
use super::rendered::Rendered;
use crate::site::Site;
use crate::site::policy::PageKind;
use crate::site::root::root_of;
use mappa_core::link::{Page, View, href, path as path_of};
use mappa_core::report::Report;
use mappa_core::sentences::{caveat, caveat_in_short, description as describe, help};
use mappa_core::summary::Summary;
use maud::{Markup, html};

/// The page of `/embed/{id}/` or `/embed/{id}/{year}/`.
pub fn page(site: &Site, page: Page) -> Rendered {
    let dataset = &site.dataset;
    let view = View::of(page);
    let path = path_of(dataset, &view);
    let root = root_of(&path);
    let report = Report::new(dataset, &view);
    let at = Context { dataset, view: &view, notices: &[], report: &report, root: &root };
    let (kind, main) = match dataset.language.is_welsh() {
        false => (PageKind::Frame, embed(site, &at, &path)),
        // in which nothing is chosen
        true => (PageKind::Static, html! { div id="app" { (content(site, &at)) } }),
    };
    let about = About {
        page,
        title: &report.title,
        description: &describe(&Summary::of(dataset, report.area, report.year)),
        path: &path,
        canonical: &path_of(dataset, &View::of(page.whole())),
        about: (&report.heading, report.year, report.year),
        noindex: true,
    };
    let head = head(site, &about);
    let translation = html! {};
    let html = document(
        site,
        &Document { page, title: &report.title, head, main, root: &root, translation, style: &site.assets.styles.area, kind },
    );
    Rendered { page, path, title: report.title, noindex: true, html }
}

/// The content of a frame in which area and year can be chosen.
fn embed(site: &Site, at: &Context<'_>, path: &str) -> Markup {
    let pinned = at.view.page.pinned().is_some();
    html! {
        div id="app" data-root=(at.root) data-page=(path) data-year=[pinned.then_some("")]
            data-script={ (at.root) (site.assets.load) } {
            form id="chooser" autocomplete="off" {
                p class="choose-area" {
                    label for="area" { "Police area" }
                    select id="area" { (area_options(at)) }
                }
                p class="choose-year" {
                    label for="year" { "Year" }
                    select id="year" { (part(at, "year")) }
                }
            }
            div id="notices" role="status" {}
            p id="announcement" class="unseen" role="status" {}
            (not_started(" You can still choose another area or year."))
            (content(site, at))
        }
    }
}

/// What every frame has, in either language; its style shows what `view=` asks for. Source, caveat and help are part of every
/// kind: no option takes them away.
fn content(site: &Site, at: &Context<'_>) -> Markup {
    html! {
        header id="headline" { (part(at, "headline")) }
        p id="newer" { (part(at, "newer")) }
        section id="trend" {
            figure id="chart" aria-labelledby="trend-heading" { (part(at, "chart")) }
        }
        (years(at))
        section id="standing" {
            (locator(site, at))
            div id="standing-part" { (part(at, "standing-part")) }
        }
        p class="caveat long" { (caveat(at.dataset.language)) }
        p class="caveat short" { (caveat_in_short(at.dataset.language)) }
        (footer(site, at.root, at.view.page.whole()))
    }
}

/// Said in a frame whose script is blocked or cannot start; a script unhides it, and the style shows what the address has asked for.
pub fn not_started(still: &str) -> Markup {
    html! {
        p id="not-started" hidden class="made-up" {
            "Some features could not load." (still)
            span class="for-with" { " The areas to compare are missing." }
            span class="for-measure" { " This is not the measure that was asked for." }
            span class="for-from" { " This does not begin in the year that was asked for." }
        }
    }
}

/// What every frame ends with: where to get help, where everything else stands, and which edition this is.
pub fn footer(site: &Site, root: &str, full_page: Page) -> Markup {
    let (dataset, full_page) = (&site.dataset, View::of(full_page));
    let place = site.site_url.split_once("//").map(|(_, place)| place);
    let address = place.map_or(String::new(), |place| [place, &path_of(dataset, &full_page)].concat());
    html! {
        p class="source" {
            (help(dataset.language)) " "
            span id="leads" { (link_to_page_as(&href(dataset, root, &full_page), &address, dataset.language)) }
            span class="long" { (site.say(" Edition ", " Argraffiad ")) (dataset.edition.version) " (" (site.assets.edition) ")." }
        }
    }
}
