//! The page of an area, and the front page, in either language.

use super::{main, welsh};
use crate::page::Context;
use crate::page::layout::{About, Document, document, head};
use crate::page::parts::part;
use crate::page::rendered::Rendered;
use crate::site::Site;
use crate::site::policy::PageKind;
use crate::site::root::root_of;
use mappa_core::Year;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use mappa_core::sentences::{description as describe, description_of_year};
use mappa_core::summary::Summary;

/// The page of `/`, `/area/{id}/` or `/area/{id}/{year}/`, in the language of the site.
pub fn page(site: &Site, page: Page) -> Rendered {
    let dataset = &site.dataset;
    let view = View::of(page);
    let path = path_of(dataset, &view);
    let root = root_of(&path);
    let report = Report::new(dataset, &view);
    let pinned = page.pinned().is_some();
    let noindex = pinned && !dataset.holds_any(report.area, report.year);
    let years = if pinned { (report.year, report.year) } else { (Year::FIRST_PAGE, dataset.last_year()) };
    let about = About {
        page,
        title: &report.title,
        description: &description(site, page, &report),
        path: &path,
        canonical: &path,
        about: (&report.heading, years.0, years.1),
        noindex,
    };
    let at = Context { dataset, view: &view, notices: &[], report: &report, root: &root };
    let (kind, main) = match dataset.language.is_welsh() {
        false => (PageKind::App, main(site, &at)),
        true => (PageKind::Plain, welsh::main(site, &at)),
    };
    let (head, translation) = (head(site, &about), part(&at, "translation"));
    let html = document(
        site,
        &Document { page, title: &report.title, head, main, root: &root, translation, style: &site.assets.styles.area, kind },
    );
    Rendered { page, path, title: report.title, noindex, html }
}

/// What the page says of itself in a list of links.
fn description(site: &Site, page: Page, report: &Report) -> String {
    let summary = Summary::of(&site.dataset, report.area, report.year);
    if page.pinned().is_some() { description_of_year(&summary) } else { describe(&summary) }
}
