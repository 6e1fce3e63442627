//! Any text is read as an address; a notice names what is not understood, and the default is shown.

use super::fields::{read_area, read_year_or_latest};
use super::query::read_query;
use super::{Notice, Page, View};
use crate::Dataset;
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
        ["own"] => Page::Own,
        ["data"] => Page::Data,
        ["data", "earlier"] => Page::Earlier,
        ["data", "sources"] => Page::Sources,
        ["data", "changes"] => Page::Changes,
        ["about"] => Page::About,
        ["embed", "check"] => Page::EmbedCheck,
        ["compare"] => Page::Compare(dataset.fullest_recent_year()),
        ["compare", year] => Page::Compare(read_year_or_latest(dataset, year, Page::Compare, notices)),
        ["embed", "compare", year] => Page::EmbedCompare(read_year_or_latest(dataset, year, Page::EmbedCompare, notices)),
        ["area"] => Page::Areas,
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
