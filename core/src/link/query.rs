//! The query of an address: `measure=`, `view=`, `with=`, `from=`, `lock=`, `theme=`, and `area=` with `year=` on the front page.

use super::fields::{read_area, read_year};
use super::{Drawn, MOST_WITH, Notice, Page, Theme, View};
use crate::Dataset;

/// What is done with a value that changes nothing.
const LEFT_OUT: &str = "we left it out";

/// Reads a query into a view. Parameters of other names are left alone: chat programs and social sites add their own.
pub(super) fn read_query(dataset: &Dataset, query: &str, view: &mut View, notices: &mut Vec<Notice>) {
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_ref());
    // the front page leads on to that of England and Wales, with what it was asked
    let national = dataset.benchmark().is_some_and(|all| view.page == Page::Area(all, None));
    match (if national { Page::Home } else { view.page }, value("area"), value("year")) {
        (Page::Home, Some(id), year) => view.page = read_area(dataset, id, year, Page::Area, notices),
        (Page::Home, None, Some(year)) => {
            if let Some(benchmark) = dataset.benchmark() {
                view.page = read_area(dataset, &dataset.area(benchmark).slug, Some(year), Page::Area, notices);
            }
        }
        _ => {}
    }
    if let Some(given) = value("measure")
        && !view.set_measure(given)
    {
        notices.push(Notice::parameter(given, "this page shows registered sex offenders"));
    }
    if let Some(given) = value("view") {
        match Drawn::ALL.iter().find(|(id, _)| *id == given) {
            Some(&(_, drawn)) => view.drawn = drawn,
            None => notices.push(Notice::parameter(given, "this page shows the trend")),
        }
    }
    for (_, given) in pairs.iter().filter(|(key, _)| key == "with") {
        read_with(dataset, given, view, notices);
    }
    if let Some(given) = value("from") {
        view.from = read_year(dataset, given);
        if view.from.is_none() {
            notices.push(Notice::parameter(given, "this page shows every year"));
        }
        view.from = view.from.filter(|&from| from != crate::Year::FIRST_PAGE);
    }
    if !matches!(view.page, Page::Embed(..) | Page::EmbedCompare(_)) {
        return;
    }
    if let Some(given) = value("lock") {
        for part in given.split(',') {
            match part {
                "area" => view.lock.area = true,
                "year" => view.lock.year = true,
                _ => notices.push(Notice::parameter(part, LEFT_OUT)),
            }
        }
    }
    if let Some(given) = value("theme") {
        view.theme = Theme::ALL.iter().find(|(id, _)| *id == given).map(|&(_, theme)| theme);
        if view.theme.is_none() {
            notices.push(Notice::parameter(given, LEFT_OUT));
        }
    }
}

/// Areas as an address lists them: `with=durham~kent`; `with=durham,kent` and `with=durham&with=kent` mean the same.
fn read_with(dataset: &Dataset, given: &str, view: &mut View, notices: &mut Vec<Notice>) {
    let own = view.area(dataset);
    for id in given.split(['~', ',']).filter(|id| !id.is_empty()) {
        match dataset.area_of_slug(id) {
            Some(area) if Some(area) == own || view.with.contains(&area) => {}
            Some(area) if view.with.len() < MOST_WITH => view.with.push(area),
            Some(_) => {
                notices.push(Notice::too_many(id));
                return;
            }
            None => notices.push(Notice::parameter(id, LEFT_OUT)),
        }
        if notices.len() > MOST_WITH {
            return; // noise: enough notices
        }
    }
}
