//! Areas and years, as paths and queries give them.

use super::{Notice, Page};
use crate::{AreaId, Dataset, Year};

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
            notices.push(Notice::year(dataset, text, "the latest year we have", |year| page(area, Some(year))));
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

/// A year that has pages; else the dataset's last, with a notice.
pub(super) fn read_year_or_latest(dataset: &Dataset, text: &str, page: fn(Year) -> Page, notices: &mut Vec<Notice>) -> Year {
    read_year(dataset, text).unwrap_or_else(|| {
        let last = dataset.last_year();
        notices.push(Notice::year(dataset, text, &last.text(), page));
        last
    })
}
