//! The page for a reader's own table: the area's page with the published figures out of sight until a file has been read.

use super::Context;
use super::area::main;
use super::layout::{About, Document, document, head};
use super::rendered::Rendered;
use crate::site::Site;
use crate::site::policy::PageKind;
use crate::site::root::root_of;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use maud::{Markup, html};

const TITLE: &str = "Use your own table · MAPPA Atlas";
const DESCRIPTION: &str = "Open the Ministry’s MAPPA workbook and see its figures by police area, with charts, draft copy and a fact-check. The file stays in your browser.";

/// The page of `/own/`.
pub fn page(site: &Site) -> Rendered {
    let (dataset, page) = (&site.dataset, Page::Own);
    let view = View::of(page);
    let path = path_of(dataset, &view);
    let root = root_of(&path);
    let report = Report::new(dataset, &view);
    let at = Context { dataset, view: &view, notices: &[], report: &report, root: &root };
    let about = About {
        page,
        title: TITLE,
        description: DESCRIPTION,
        path: &path,
        canonical: &path,
        about: (&report.heading, report.year, report.year),
        noindex: true,
    };
    let main = html! { (panel()) (main(site, &at)) };
    let (head, style, translation) = (head(site, &about), &site.assets.styles.own, html! {});
    let html = document(site, &Document { page, title: TITLE, head, main, root: &root, translation, style, kind: PageKind::App });
    Rendered { page, path, title: TITLE.into(), noindex: true, html }
}

/// What a file is opened with. Once one has been read the rest of the page shows it.
fn panel() -> Markup {
    html! {
        section id="own-page" {
            // not an h1, which the area's own is once a file has been read
            div role="heading" aria-level="1" { "Use your own table" }
            p {
                "When the Ministry of Justice publishes its MAPPA annual report, open the workbook of area tables here: each area’s page, chart, draft copy and fact-check then use its figures, credited to the workbook. Nothing is sent anywhere."
            }
            p class="none" id="own-no-script" { "This page needs JavaScript." }
            details id="own" open { summary { h2 { "Open a file" } } }
        }
    }
}
