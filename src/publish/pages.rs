//! Which pages there are, and writing them.

use super::head::{About, head};
use super::policy::Kind;
use super::shell::{Document, document, rendered, translation};
use super::{Output, Site, changes, embed, not_found, oembed, pack, single, sitemap, tables, text, welsh, worker};
use crate::app::state::Atlas;
use crate::components::{Figures, FiguresProps, Record, RecordProps};
use mappa_core::Year;
use mappa_core::link::{Page, View, path};
use mappa_core::report::{Report, holds_any};
use mappa_core::sentences::caveat;
use rayon::prelude::*;

/// A page as it is written.
pub struct Written {
    /// Which one.
    pub page: Page,
    /// Its path from the site's root.
    pub path: String,
    /// What stands in the title bar.
    pub title: String,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// All of it.
    pub html: String,
}

/// Writes every page in both languages, and all that goes with them but the cards; how many pages there are.
pub fn publish(site: &Site, welsh: &Site, out: &Output) -> Result<usize, String> {
    let english = all(site);
    let in_welsh = english.iter().filter(|page| page.is_in_welsh(&site.dataset)).map(|&page| (welsh, page));
    let pages: Vec<(&Site, Page)> = english.iter().map(|&page| (site, page)).chain(in_welsh).collect();
    let written: Vec<(&Site, Written)> = pages.par_iter().map(|&(site, page)| (site, written(site, page))).collect();
    written.par_iter().try_for_each(|(site, page)| {
        out.put_page(&page.path, &page.html)?;
        oembed::write(site, out, page.page, &page.title)
    })?;
    let indexed: Vec<&str> =
        written.iter().map(|(_, page)| page).filter(|page| !page.noindex).map(|page| page.path.as_str()).collect();
    sitemap::write(site, out, &indexed)?;
    tables::write(site, out)?;
    pack::write(site, out)?;
    changes::write(site, out)?;
    out.put("404.html", not_found::page(site))?;
    out.put("mappa-atlas.html", single::page(site, out)?)?;
    worker::write(site, out)?;
    Ok(pages.len() + 2)
}

/// Every address of the contract that is a page.
fn all(site: &Site) -> Vec<Page> {
    let dataset = &site.dataset;
    let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
    let of_areas = |page: fn(_, _) -> Page| dataset.area_ids().flat_map(move |area| years().map(move |year| page(area, year)));
    let mut pages = vec![Page::Home, Page::Data, Page::Earlier, Page::Sources, Page::Changes, Page::About, Page::EmbedCheck];
    pages.extend(of_areas(Page::Area));
    pages.extend(of_areas(Page::Embed));
    pages.extend(dataset.page_years().flat_map(|year| [Page::Compare(year), Page::EmbedCompare(year)]));
    pages
}

fn written(site: &Site, page: Page) -> Written {
    match page {
        Page::Home | Page::Area(..) => area(site, page),
        Page::Embed(..) => embed::page(site, page),
        _ => text::page(site, page),
    }
}

/// What leads from a page to the site's root.
pub(super) fn root_of(path: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    if up.is_empty() { "./".into() } else { up }
}

fn area(site: &Site, page: Page) -> Written {
    let dataset = &site.dataset;
    let view = View::of(page);
    let path = path(dataset, &view);
    let root = root_of(&path);
    let report = Report::new(dataset, &view);
    let pinned = matches!(page, Page::Area(_, Some(_)));
    let noindex = pinned && !holds_any(dataset, report.area, report.year);
    let lead: Vec<&str> = report.lead.iter().map(|noted| noted.text.as_str()).collect();
    let since = [site.say(" every year since ", " phob blwyddyn ers "), &Year::FIRST_PAGE.text(), "."].concat();
    let latest = match page {
        Page::Home => [site.say(" Every police area, and", " Pob ardal heddlu yng Nghymru, a"), &since].concat(),
        Page::Area(_, None) if !report.nothing_ever => {
            [" ", &report.year.text(), site.say(" is the latest year we have.", " yw’r flwyddyn ddiweddaraf sydd gennym.")]
                .concat()
        }
        Page::Area(_, None) => site
            .say(
                " We do not have the number or the rate for any other year.",
                " Nid oes gennym y nifer na’r gyfradd ar gyfer unrhyw flwyddyn arall.",
            )
            .into(),
        _ => String::new(),
    };
    let description = [&lead.join(" "), &latest, " ", caveat(site.dataset.language)].concat();
    let years = if pinned { (report.year, report.year) } else { (Year::FIRST_PAGE, dataset.last_year()) };
    let about = About {
        page,
        title: &report.title,
        description: &description,
        path: &path,
        canonical: &path,
        about: (&report.heading, years.0, years.1),
        noindex,
    };
    let atlas = || Atlas::new(site.dataset.clone(), view.clone(), &root);
    let translation = translation(site, &view, &root);
    let (kind, main) = match site.dataset.language.is_welsh() {
        false => (Kind::App, main(site, view.clone(), &root)),
        true => (Kind::Plain, welsh::main(site, atlas)),
    };
    let head = head(site, &about);
    let title = &report.title;
    let html =
        document(site, &Document { title, head: &head, main: &main, root: &root, translation: &translation, style: "", kind });
    Written { page, path, title: report.title, noindex, html }
}

/// The content of a page that the app runs on.
pub(super) fn main(site: &Site, view: View, root: &str) -> String {
    let year = if matches!(view.page, Page::Area(_, Some(_))) { " data-year" } else { "" };
    let path = path(&site.dataset, &view);
    let atlas = || Atlas::new(site.dataset.clone(), view.clone(), root);
    let figures = rendered(|| Figures(FiguresProps { atlas: atlas() }));
    let record = rendered(|| Record(RecordProps { atlas: atlas(), answers: !site.site_url.is_empty() }));
    let around = ["<div id=\"app\" data-root=\"", root, "\" data-page=\"", &path, "\"", year, ">", &figures, "</div>"].concat();
    [&around, text::STATIC_PART.as_str(), "<div id=\"records\">", &record, "</div>"].concat()
}
