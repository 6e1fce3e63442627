//! Which pages there are, and where each is written.

use super::data::{compared, headlines, pack, tables, template};
use super::machines::service_worker;
use super::machines::{feed, sitemap};
use crate::files::output::Output;
use crate::page::oembed;
use crate::page::rendered::Rendered;
use crate::page::{area, embed, front, not_found, own, plain, single};
use crate::site::Site;
use mappa_core::link::Page;
use rayon::prelude::*;

/// Writes every page in both languages, and all that goes with them but the cards; how many pages there are.
pub fn publish(site: &Site, welsh: &Site, out: &Output) -> Result<usize, String> {
    let english = all(site);
    let in_welsh = english.iter().filter(|page| page.is_in_welsh(&site.dataset)).map(|&page| (welsh, page));
    let pages: Vec<(&Site, Page)> = english.iter().map(|&page| (site, page)).chain(in_welsh).collect();
    let rendered: Vec<(&Site, Rendered)> = pages.par_iter().map(|&(site, page)| (site, rendered(site, page))).collect();
    rendered.par_iter().try_for_each(|(site, page)| {
        out.put_page(&page.path, &page.html)?;
        oembed::write(site, out, page.page, &page.title)
    })?;
    let indexed: Vec<&str> =
        rendered.iter().map(|(_, page)| page).filter(|page| !page.noindex).map(|page| page.path.as_str()).collect();
    sitemap::write(site, out, &indexed)?;
    // the same as that of its year, which search engines are told of
    let comparison = plain::every_year(site);
    out.put_page(&comparison.path, &comparison.html)?;
    compared::write(site, out)?;
    headlines::write(site, out)?;
    tables::write(site, out)?;
    template::write(site, out)?;
    pack::write(site, out)?;
    feed::write(site, out)?;
    out.put("404.html", not_found::page(site).0)?;
    out.put("mappa-atlas.html", single::page(site, out)?)?;
    service_worker::write(site, out)?;
    Ok(pages.len() + 3)
}

/// Every address of the contract that is a page.
fn all(site: &Site) -> Vec<Page> {
    let dataset = &site.dataset;
    let years = || std::iter::once(None).chain(dataset.page_years().map(Some));
    let of_areas = |page: fn(_, _) -> Page| dataset.area_ids().flat_map(move |area| years().map(move |year| page(area, year)));
    let mut pages = vec![
        Page::Home,
        Page::Areas,
        Page::Own,
        Page::Data,
        Page::Earlier,
        Page::Sources,
        Page::Changes,
        Page::About,
        Page::EmbedCheck,
    ];
    pages.extend(of_areas(Page::Area));
    pages.extend(of_areas(Page::Embed));
    pages.extend(dataset.page_years().flat_map(|year| [Page::Compare(year), Page::EmbedCompare(year)]));
    pages
}

fn rendered(site: &Site, page: Page) -> Rendered {
    match page {
        Page::Home => front::page(site),
        Page::Area(..) => area::page(site, page),
        Page::Embed(..) => embed::page(site, page),
        Page::Own => own::page(site),
        _ => plain::page(site, page),
    }
}
