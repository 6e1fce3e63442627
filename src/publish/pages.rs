//! Which pages there are, and writing them.

use super::head::{About, head};
use super::shell::{Document, document};
use super::{Site, embed, not_found, text};
use crate::components::{Figures, FiguresProps, Record, RecordProps};
use crate::state::Atlas;
use leptos::prelude::*;
use mappa_core::link::{Page, View, path};
use mappa_core::report::{Report, holds};
use mappa_core::sentences::CAVEAT;
use std::fs;

/// Writes every page; how many there are.
pub fn publish(site: &Site<'_>) -> Result<usize, String> {
    let dataset = &site.dataset;
    let mut pages = vec![Page::Home];
    for area in dataset.area_ids() {
        pages.push(Page::Area(area, None));
        pages.extend(dataset.page_years().map(|year| Page::Area(area, Some(year))));
    }
    for area in dataset.area_ids() {
        let years = std::iter::once(None).chain(dataset.page_years().map(Some));
        pages.extend(years.map(|year| Page::Embed(area, year)));
    }
    let plain = text::plain_pages(site);
    for &page in &pages {
        let html = if let Page::Embed(..) = page { embed::page(site, page) } else { area_page(site, page) };
        write(site, &path(dataset, &View::of(page)), &html)?;
    }
    for (path, page) in &plain {
        write(site, path, page)?;
    }
    let missing = site.out.join("404.html");
    fs::write(&missing, not_found::page(site)).map_err(|error| format!("{}: {error}", missing.display()))?;
    Ok(pages.len() + plain.len() + 1)
}

/// Writes a page to the index of its folder.
fn write(site: &Site<'_>, path: &str, page: &str) -> Result<(), String> {
    let folder = site.out.join(path);
    let file = folder.join("index.html");
    fs::create_dir_all(&folder).and_then(|()| fs::write(&file, page)).map_err(|error| format!("{}: {error}", file.display()))
}

/// What leads from a page to the site's root.
pub(super) fn root_of(path: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    if up.is_empty() { "./".into() } else { up }
}

fn area_page(site: &Site<'_>, page: Page) -> String {
    let view = View::of(page);
    let path = path(&site.dataset, &view);
    let root = root_of(&path);
    let report = Report::new(&site.dataset, &view);
    let pinned = matches!(page, Page::Area(_, Some(_)));
    let (figures, record) = Owner::new().with(|| {
        let atlas = Atlas::new(site.dataset.clone(), view.clone(), &root);
        (Figures(FiguresProps { atlas }).to_html(), Record(RecordProps { atlas }).to_html())
    });
    let year = if pinned { " data-year" } else { "" };
    let main = [
        "<div id=\"app\" data-root=\"",
        &root,
        "\" data-page=\"",
        &path,
        "\"",
        year,
        ">",
        &figures,
        "</div>",
        &text::static_part(),
        "<div id=\"records\">",
        &record,
        "</div>",
    ];
    let lead: Vec<&str> = report.lead.iter().map(|noted| noted.text.as_str()).collect();
    let about = About {
        title: &report.title,
        description: &[&lead.join(" "), " ", CAVEAT].concat(),
        path: &path,
        noindex: pinned && !holds(&site.dataset, report.area, report.year),
    };
    document(
        site,
        &Document { title: &report.title, head: &head(site, &about), main: &main.concat(), root: &root, app: true, bare: false },
    )
}
