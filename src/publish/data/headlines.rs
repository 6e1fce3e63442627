//! The headline of every area in a year, `data/headlines/2019-20.json` and `latest.json`: 2 to 3 kB for all of them, since they
//! are alike. A page shows the one of the area that is chosen while the page of that choice is on its way.

use crate::files::output::Output;
use crate::page::Context;
use crate::page::parts::part;
use crate::site::Site;
use crate::site::root::root_of;
use mappa_core::link::{Page, View, path as path_of};
use mappa_core::report::Report;
use mappa_core::{AreaId, Year};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Writes the headlines of each year, and of each area's latest.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let years: Vec<Option<Year>> = std::iter::once(None).chain(site.dataset.page_years().map(Some)).collect();
    years.par_iter().try_for_each(|&year| {
        let slug = |area| site.dataset.area(area).slug.as_str();
        let all: BTreeMap<&str, String> = site.dataset.area_ids().map(|area| (slug(area), headline(site, area, year))).collect();
        let name = year.map_or("latest".to_owned(), |year| year.slug());
        let json = serde_json::to_string(&all).map_err(|error| error.to_string())?;
        out.put(&format!("data/headlines/{name}.json"), json)
    })
}

/// What stands in the element `headline` of the area's page, as markup.
fn headline(site: &Site, area: AreaId, year: Option<Year>) -> String {
    let dataset = &site.dataset;
    let view = View::of(Page::Area(area, year));
    let (root, report) = (root_of(&path_of(dataset, &view)), Report::new(dataset, &view));
    part(&Context { dataset, view: &view, notices: &[], report: &report, root: &root }, "headline").into_string()
}
