//! Links: the address is the state. [`parse`] reads any address whatever; [`path`], [`query`], [`href`] and [`earlier`] print a view.

mod notice;
mod parse;
mod print;
mod query;

pub use notice::{Notice, Offer};
pub use parse::parse;
pub use print::{earlier, english_path, href, is_single_file, path, query, welsh_path};

use crate::{AreaId, Dataset, Measure, Year};

/// Which page an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// `/`
    Home,
    /// `/area/{id}/` and `/area/{id}/{year}/`
    Area(AreaId, Option<Year>),
    /// `/compare/{year}/`
    Compare(Year),
    /// `/embed/{id}/` and `/embed/{id}/{year}/`
    Embed(AreaId, Option<Year>),
    /// `/embed/compare/{year}/`
    EmbedCompare(Year),
    /// `/embed/check/`
    EmbedCheck,
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
    /// The page that a frame is the bare form of; every other page is its own.
    pub const fn whole(self) -> Page {
        match self {
            Page::Embed(area, year) => Page::Area(area, year),
            Page::EmbedCompare(year) => Page::Compare(year),
            other => other,
        }
    }

    /// The frame that is the bare form of a page; `None` where there is none. The front page's is that of England and Wales.
    pub fn bare(self, dataset: &Dataset) -> Option<Page> {
        match self {
            Page::Home => dataset.benchmark().map(|area| Page::Embed(area, None)),
            Page::Area(area, year) => Some(Page::Embed(area, year)),
            Page::Compare(year) => Some(Page::EmbedCompare(year)),
            _ => None,
        }
    }
}

impl Page {
    /// Whether there is a Welsh page of it: what readers of the police areas of Wales meet.
    pub fn is_in_welsh(self, dataset: &Dataset) -> bool {
        match self {
            Page::Home | Page::About => true,
            Page::Area(area, _) | Page::Embed(area, _) => dataset.area(area).in_welsh,
            _ => false,
        }
    }
}

/// How a view is drawn: `view=` in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in addresses")]
pub enum Drawn {
    #[default]
    Trend,
    Table,
    Funnel,
    Tiles,
    Multiples,
}

impl Drawn {
    /// Every way, with its id in addresses.
    pub const ALL: &[(&str, Drawn)] = &[
        ("trend", Drawn::Trend),
        ("table", Drawn::Table),
        ("funnel", Drawn::Funnel),
        ("tiles", Drawn::Tiles),
        ("multiples", Drawn::Multiples),
    ];
}

/// What a reader of an embed cannot change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// The area.
    pub area: bool,
    /// The year.
    pub year: bool,
}

/// All that an address says. One value; everything on the page is derived from it and the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The page.
    pub page: Page,
    /// What the chart is of; registered sexual offenders unless said.
    pub measure: Measure,
    /// How it is drawn.
    pub drawn: Drawn,
    /// Up to five more areas to compare with.
    pub with: Vec<AreaId>,
    /// The first year drawn, if not the first of all.
    pub from: Option<Year>,
    /// What is locked.
    pub lock: Lock,
}

/// How many areas `with=` may name.
pub const MOST_WITH: usize = 5;

impl View {
    /// A page with everything else at its default.
    pub const fn of(page: Page) -> View {
        let lock = Lock { area: false, year: false };
        View { page, measure: Measure::Rso, drawn: Drawn::Trend, with: Vec::new(), from: None, lock }
    }

    /// The page of an area and year of the same kind as this one: a frame stays a frame.
    pub const fn page_of(&self, area: AreaId, year: Option<Year>) -> Page {
        if self.is_embed() { Page::Embed(area, year) } else { Page::Area(area, year) }
    }

    /// Whether it stands in a frame of somebody else's page.
    pub const fn is_embed(&self) -> bool {
        matches!(self.page, Page::Embed(..) | Page::EmbedCompare(_) | Page::EmbedCheck)
    }

    /// The area that it is about: England and Wales unless it names another.
    pub fn area(&self, dataset: &Dataset) -> Option<AreaId> {
        match self.page {
            Page::Area(area, _) | Page::Embed(area, _) => Some(area),
            _ => dataset.benchmark(),
        }
    }

    /// The year that it is about: the one it names, else the area's latest.
    pub fn year(&self, dataset: &Dataset) -> Year {
        match self.page {
            Page::Area(_, Some(year)) | Page::Embed(_, Some(year)) | Page::Compare(year) | Page::EmbedCompare(year) => year,
            _ => self.area(dataset).map_or(dataset.last_year(), |area| latest_year(dataset, area)),
        }
    }
}

/// The latest year in which a count or a rate of registered sexual offenders is held; else the dataset's last.
pub fn latest_year(dataset: &Dataset, area: AreaId) -> Year {
    let held = |year: &Year| crate::report::holds(dataset, area, *year);
    dataset.page_years().rev().find(held).unwrap_or(dataset.last_year())
}
