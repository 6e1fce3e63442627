//! A view as an address, in the one form that is shared.

use super::{Drawn, Page, Theme, View};
use crate::{AreaId, Dataset, Measure};

/// The path of a view, relative to the site's root: `area/kent/2016-17/`; empty for the front page. In a Welsh dataset that
/// of its Welsh page, if it has one.
pub fn path(dataset: &Dataset, view: &View) -> String {
    if dataset.language.is_welsh() && view.page.is_in_welsh(dataset) {
        welsh_path(dataset, view)
    } else {
        english_path(dataset, view)
    }
}

/// The path of the Welsh page of a view that has one: `cy/area/gwent/2016-17/`.
pub fn welsh_path(dataset: &Dataset, view: &View) -> String {
    ["cy/", &english_path(dataset, view)].concat()
}

/// The path of the English page of a view.
pub fn english_path(dataset: &Dataset, view: &View) -> String {
    let of_area = |folder: &str, area, year: Option<crate::Year>| {
        let mut path = [folder, "/", &dataset.area(area).slug, "/"].concat();
        if let Some(year) = year {
            path.push_str(&year.slug());
            path.push('/');
        }
        path
    };
    match view.page {
        Page::Home => String::new(),
        Page::Areas => "area/".into(),
        Page::Area(area, year) => of_area("area", area, year),
        Page::Embed(area, year) => of_area("embed", area, year),
        Page::Compare(year) => ["compare/", &year.slug(), "/"].concat(),
        Page::EmbedCompare(year) => ["embed/compare/", &year.slug(), "/"].concat(),
        Page::EmbedCheck => "embed/check/".into(),
        Page::Own => "own/".into(),
        Page::Data => "data/".into(),
        Page::Earlier => "data/earlier/".into(),
        Page::Sources => "data/sources/".into(),
        Page::Changes => "data/changes/".into(),
        Page::About => "about/".into(),
    }
}

/// The query of a view: only what differs from the default, in the order of the contract, with its `?`; else empty.
pub fn query(dataset: &Dataset, view: &View) -> String {
    let mut query = String::new();
    let mut add = |name: &str, value: &str| {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(name);
        query.push('=');
        query.push_str(value);
    };
    if view.measure_id() != Measure::Rso.id() {
        add("measure", view.measure_id());
    }
    if let Some((id, _)) = Drawn::ALL.iter().find(|(_, drawn)| *drawn == view.drawn && *drawn != Drawn::default()) {
        add("view", id);
    }
    if !view.with.is_empty() {
        let slugs: Vec<&str> = view.with.iter().map(|&area| dataset.area(area).slug.as_str()).collect();
        add("with", &slugs.join("~"));
    }
    if let Some(from) = view.from {
        add("from", &from.slug());
    }
    match (view.lock.area, view.lock.year) {
        (true, true) => add("lock", "area,year"),
        (true, false) => add("lock", "area"),
        (false, true) => add("lock", "year"),
        (false, false) => {}
    }
    if let Some((id, _)) = Theme::ALL.iter().find(|(_, theme)| Some(*theme) == view.theme) {
        add("theme", id);
    }
    query
}

/// The whole address of a view under a root such as `../../` or `/atlas/`.
///
/// A root that does not end in a slash (`?`, or the file's own address) is the single file, which has everything inside:
/// areas and years are in its query, and other pages are sections of it.
pub fn href(dataset: &Dataset, root: &str, view: &View) -> String {
    if !is_single_file(root) {
        let address = [root, &path(dataset, view), &query(dataset, view)].concat();
        return if address.is_empty() { "./".into() } else { address };
    }
    let file = root.trim_end_matches('?');
    match view.page {
        Page::Home => [file, "?", query(dataset, view).trim_start_matches('?')].concat(),
        Page::Area(area, year) => {
            let year = year.map_or(String::new(), |year| ["&year=", &year.slug()].concat());
            [file, "?area=", &dataset.area(area).slug, &year, &query(dataset, view).replacen('?', "&", 1)].concat()
        }
        _ => ["#", &path(dataset, view).trim_end_matches('/').replace('/', "-")].concat(),
    }
}

/// The address of the earlier figures of an area.
pub fn earlier(dataset: &Dataset, root: &str, area: AreaId) -> String {
    let page = if is_single_file(root) { String::new() } else { href(dataset, root, &View::of(Page::Earlier)) };
    [&page, "#", &dataset.area(area).slug].concat()
}

/// Whether a root is the single file.
pub fn is_single_file(root: &str) -> bool {
    !root.is_empty() && !root.ends_with('/')
}
