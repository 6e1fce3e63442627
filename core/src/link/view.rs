//! All that an address says.

use super::Page;
use crate::{AreaId, Dataset, Measure, Year};

/// How a view is drawn: `view=` in an address. `chart` and `number` are kinds of an area's frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in addresses")]
pub enum Drawn {
    #[default]
    Trend,
    Chart,
    Number,
    Table,
    Funnel,
    Map,
    Tiles,
    Multiples,
}

/// What of the registered sexual offenders is compared: `measure=number` and `measure=change`; the rate where an address names none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in addresses")]
pub enum Amount {
    #[default]
    Rate,
    Number,
    Change,
}

impl Amount {
    /// Those that an address may name.
    pub const NAMED: &[(&str, Amount)] = &[("number", Amount::Number), ("change", Amount::Change)];
}

impl Drawn {
    /// Every way, with its id in addresses.
    pub const ALL: &[(&str, Drawn)] = &[
        ("trend", Drawn::Trend),
        ("chart", Drawn::Chart),
        ("number", Drawn::Number),
        ("table", Drawn::Table),
        ("funnel", Drawn::Funnel),
        ("map", Drawn::Map),
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

/// The colours of an embed: `theme=` in an address; its reader's own where an address names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as in addresses")]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// Both, with their ids in addresses.
    pub const ALL: &[(&str, Theme)] = &[("light", Theme::Light), ("dark", Theme::Dark)];
}

/// All that an address says. One value; everything on the page is derived from it and the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The page.
    pub page: Page,
    /// What the chart is of; registered sexual offenders by default.
    pub measure: Measure,
    /// What of the registered sexual offenders the page of every area compares; the trend of an area is of their rate.
    pub amount: Amount,
    /// How it is drawn.
    pub drawn: Drawn,
    /// Up to five more areas to compare with.
    pub with: Vec<AreaId>,
    /// The first year drawn, if not the first of all.
    pub from: Option<Year>,
    /// What is locked.
    pub lock: Lock,
    /// The colours of an embed, if its reader's own are not wanted.
    pub theme: Option<Theme>,
}

/// How many areas `with=` may name.
pub const MOST_WITH: usize = 5;

impl View {
    /// A page with everything else at its default.
    pub const fn of(page: Page) -> View {
        let lock = Lock { area: false, year: false };
        let (measure, amount, drawn) = (Measure::Rso, Amount::Rate, Drawn::Trend);
        View { page, measure, amount, drawn, with: Vec::new(), from: None, lock, theme: None }
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
            _ => self.area(dataset).map_or(dataset.last_year(), |area| dataset.latest_year(area)),
        }
    }
}
