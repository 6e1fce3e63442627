//! The pages that addresses name.

use crate::{AreaId, Dataset, Year};

/// Which page an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// `/`
    Home,
    /// `/area/`: every area, by region
    Areas,
    /// `/area/{id}/` and `/area/{id}/{year}/`
    Area(AreaId, Option<Year>),
    /// `/compare/{year}/`; `/compare/` is the fullest recent year
    Compare(Year),
    /// `/embed/{id}/` and `/embed/{id}/{year}/`
    Embed(AreaId, Option<Year>),
    /// `/embed/compare/{year}/`
    EmbedCompare(Year),
    /// `/embed/check/`
    EmbedCheck,
    /// `/own/`: a reader's own table in place of the published figures
    Own,
    /// `/data/`
    Data,
    /// `/data/earlier/`: figures of years that have no pages, with their sources
    Earlier,
    /// `/data/sources/`: who has published what
    Sources,
    /// `/data/changes/`
    Changes,
    /// `/about/`
    About,
}

impl Page {
    /// The full page that an embed belongs to; every other page is its own.
    pub const fn whole(self) -> Page {
        match self {
            Page::Embed(area, year) => Page::Area(area, year),
            Page::EmbedCompare(year) => Page::Compare(year),
            other => other,
        }
    }

    /// The year that an area's page or frame is kept to; without one it shows the area's latest.
    pub const fn pinned(self) -> Option<Year> {
        match self {
            Page::Area(_, year) | Page::Embed(_, year) => year,
            _ => None,
        }
    }

    /// The embed of a page; `None` where it has none. The front page's is that of England and Wales.
    pub fn bare(self, dataset: &Dataset) -> Option<Page> {
        match self {
            Page::Home => dataset.benchmark().map(|area| Page::Embed(area, None)),
            Page::Area(area, year) => Some(Page::Embed(area, year)),
            Page::Compare(year) => Some(Page::EmbedCompare(year)),
            _ => None,
        }
    }

    /// Whether there is a Welsh page of it: what readers of the police areas of Wales meet.
    pub fn is_in_welsh(self, dataset: &Dataset) -> bool {
        match self {
            Page::Home | Page::Areas | Page::About => true,
            Page::Area(area, _) | Page::Embed(area, _) => dataset.area(area).in_welsh,
            _ => false,
        }
    }
}
