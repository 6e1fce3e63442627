//! Any text whatever is read as an address; what is not understood is said, and the default is shown.

use super::query::read_query;
use super::{Notice, Page, View};
use crate::{AreaId, Dataset, Year};
use percent_encoding::percent_decode_str;

/// Longer addresses are read only so far.
const LONGEST: usize = 2_000;

/// Reads an address relative to the site's root: `area/kent/2016-17/?measure=cat2`. Never fails: field by field, what is
/// not understood falls back to the default, and a notice says so.
pub fn parse(dataset: &Dataset, address: &str) -> (View, Vec<Notice>) {
    let address: String = address.chars().take(LONGEST).collect();
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let parts: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "." && *part != "index.html")
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let mut notices = Vec::new();
    let page = read_path(dataset, &parts, &mut notices);
    let mut view = View::of(page);
    read_query(dataset, query, &mut view, &mut notices);
    (view, notices)
}

fn read_path(dataset: &Dataset, parts: &[&str], notices: &mut Vec<Notice>) -> Page {
    match *parts {
        [] | ["mappa-atlas.html"] => Page::Home,
        ["data"] => Page::Data,
        ["data", "earlier"] => Page::Earlier,
        ["data", "sources"] => Page::Sources,
        ["data", "changes"] => Page::Changes,
        ["about"] => Page::About,
        ["embed", "check"] => Page::EmbedCheck,
        ["compare", year] => Page::Compare(read_latest(dataset, year, Page::Compare, notices)),
        ["embed", "compare", year] => Page::EmbedCompare(read_latest(dataset, year, Page::EmbedCompare, notices)),
        ["area", id] => read_area(dataset, id, None, Page::Area, notices),
        ["area", id, year] => read_area(dataset, id, Some(year), Page::Area, notices),
        ["embed", id] => read_area(dataset, id, None, Page::Embed, notices),
        ["embed", id, year] => read_area(dataset, id, Some(year), Page::Embed, notices),
        _ => {
            notices.push(Notice::path(dataset, &parts.join("/")));
            Page::Home
        }
    }
}

/// An area page, of an area and perhaps a year that were given as text.
pub(super) fn read_area(
    dataset: &Dataset,
    id: &str,
    year: Option<&str>,
    page: fn(AreaId, Option<Year>) -> Page,
    notices: &mut Vec<Notice>,
) -> Page {
    let found = dataset.area_of_slug(id);
    let shown = found.or(dataset.benchmark());
    let mut known = None;
    if let Some(text) = year {
        known = read_year(dataset, text);
        if let (None, Some(area)) = (known, shown) {
            notices.push(Notice::year(dataset, text, "the latest year", |year| page(area, Some(year))));
        }
    }
    if found.is_none() {
        let offer = if matches!(page(AreaId::default(), None), Page::Embed(..)) { embed_of } else { area_of };
        notices.push(Notice::area(dataset, id, offer));
    }
    shown.map_or(Page::Home, |area| page(area, known))
}

fn area_of(area: AreaId) -> Page {
    Page::Area(area, None)
}

fn embed_of(area: AreaId) -> Page {
    Page::Embed(area, None)
}

/// A year that has pages.
pub(super) fn read_year(dataset: &Dataset, text: &str) -> Option<Year> {
    Year::from_slug(text).filter(|year| (Year::FIRST_PAGE..=dataset.last_year()).contains(year))
}

fn read_latest(dataset: &Dataset, text: &str, page: fn(Year) -> Page, notices: &mut Vec<Notice>) -> Year {
    read_year(dataset, text).unwrap_or_else(|| {
        let last = dataset.last_year();
        notices.push(Notice::year(dataset, text, &last.text(), page));
        last
    })
}
