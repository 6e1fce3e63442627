//! The bare page of an area, for a frame in somebody else's page: the same parts, complete without script.

use super::Site;
use super::head::{About, head};
use super::pages::{Written, root_of};
use super::policy::Kind;
use super::shell::{Document, document, rendered};
use crate::components::part;
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::{Page, View, href, path as path_of};
use mappa_core::report::Report;
use mappa_core::sentences::CAVEAT;

/// The page of `/embed/{id}/` or `/embed/{id}/{year}/`.
pub fn page(site: &Site, page: Page) -> Written {
    let view = View::of(page);
    let path = path_of(&site.dataset, &view);
    let root = root_of(&path);
    let report = Report::new(&site.dataset, &view);
    let full = View::of(match page {
        Page::Embed(area, year) => Page::Area(area, year),
        other => other,
    });
    let canonical = path_of(&site.dataset, &full);
    let full = href(&site.dataset, &root, &full);
    let main = rendered(|| {
        let atlas = Atlas::new(site.dataset.clone(), view, &root);
        // its notes stand on the full page
        let part = |id| part(atlas, id).replace("href=\"#n", &["href=\"", &full, "#n"].concat());
        view! {
            <header id="headline" inner_html=part("headline")></header>
            <section id="trend">
                <figure id="chart" aria-labelledby="trend-heading" inner_html=part("chart")></figure>
            </section>
            <p class="caveat">{CAVEAT}</p>
            <p class="source">
                "A child in danger: 999. Worried about someone: 101. "
                <a href=full.clone() target="_blank" rel="noopener">"Every year, every source, and where to get help: MAPPA Atlas"</a>
                " Edition " {site.dataset.edition.version.clone()} " (" {site.assets.edition.clone()} ")."
            </p>
        }
    });
    let about = About {
        page,
        title: &report.title,
        description: CAVEAT,
        path: &path,
        canonical: &canonical,
        about: (&report.heading, report.year, report.year),
        noindex: true,
    };
    let head = head(site, &about);
    let html =
        document(site, &Document { title: &report.title, head: &head, main: &main, root: &root, kind: Kind::Plain, bare: true });
    Written { page, path, title: report.title, noindex: true, html }
}
