//! An area in a year, and an area over the years: the figures that rates, comparisons and changes rest on, looked up once and
//! handed on.

use crate::dataset::{Figure, Kind};
use crate::rate::{Basis, NoRate, Rate, exact_share_with, rate_with};
use crate::{AreaId, Dataset, Measure, Year};

/// What is known of registered sexual offenders in an area and year.
#[derive(Clone, Copy)]
pub struct AreaYear<'a> {
    /// The dataset that it is of.
    pub dataset: &'a Dataset,
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// How many there are, or why that is not known.
    pub count: Figure<'a>,
    /// The rate that is shown per 100,000 people aged 10 and over, or why there is none.
    pub rate: Result<Rate<'a>, NoRate>,
}

impl<'a> AreaYear<'a> {
    /// Looks up an area in a year.
    pub fn new(dataset: &'a Dataset, area: AreaId, year: Year) -> AreaYear<'a> {
        let count = dataset.figure(area, year, Measure::Rso);
        AreaYear { dataset, area, year, count, rate: rate_with(dataset, area, year, count) }
    }

    /// The count and the population that it is a share of, where both are exact. Looked up when asked for: most years are not.
    pub fn exact_share(&self) -> Option<(u64, u64)> {
        exact_share_with(self.dataset, self.area, self.year, self.count)
    }

    /// The count with how it came about, where one is held.
    pub fn held_count(&self) -> Option<(u32, Kind)> {
        whole(self.count)
    }

    /// The same of another measure.
    pub fn held_count_of(&self, measure: Measure) -> Option<(u32, Kind)> {
        whole(self.dataset.figure(self.area, self.year, measure))
    }

    /// Whether a count or a published rate is held, as [`Dataset::holds`] has it.
    pub fn is_held(&self) -> bool {
        self.count.held().is_some() || self.rate.is_ok_and(|rate| matches!(rate.basis, Basis::Printed(..)))
    }
}

fn whole(figure: Figure<'_>) -> Option<(u32, Kind)> {
    let held = figure.held()?;
    Some((held.number.whole()?, held.kind))
}

/// An area in each year of the dataset.
#[derive(Clone)]
pub struct History<'a> {
    /// The dataset that it is of.
    pub dataset: &'a Dataset,
    /// The area.
    pub area: AreaId,
    /// Every year of which there can be figures, and every year that has pages, in order.
    pub years: Vec<AreaYear<'a>>,
}

impl<'a> History<'a> {
    /// Looks up an area in every year.
    pub fn new(dataset: &'a Dataset, area: AreaId) -> History<'a> {
        History { dataset, area, years: dataset.all_years().map(|year| AreaYear::new(dataset, area, year)).collect() }
    }

    /// The area in a year of these.
    pub fn at(&self, year: Year) -> Option<&AreaYear<'a>> {
        self.years.iter().find(|one| one.year == year)
    }

    /// The years from this one on.
    pub fn since(&self, first: Year) -> &[AreaYear<'a>] {
        let earlier = self.years.iter().take_while(|one| one.year < first).count();
        self.years.get(earlier..).unwrap_or_default()
    }
}

/// The areas that a page is about.
pub struct Histories<'a> {
    /// The area of the page.
    pub own: History<'a>,
    /// England and Wales, unless the area is that.
    pub benchmark: Option<History<'a>>,
    /// The areas beside them, as they were asked for.
    pub with: Vec<History<'a>>,
}

impl<'a> Histories<'a> {
    /// Looks up an area, England and Wales, and other areas than this one.
    pub fn new(dataset: &'a Dataset, area: AreaId, with: &[AreaId]) -> Histories<'a> {
        Histories {
            own: History::new(dataset, area),
            benchmark: dataset.benchmark().filter(|&id| id != area).map(|id| History::new(dataset, id)),
            with: with.iter().filter(|&&id| id != area).map(|&id| History::new(dataset, id)).collect(),
        }
    }

    /// The area of the page or England and Wales in a year.
    pub fn at(&self, area: AreaId, year: Year) -> Option<&AreaYear<'a>> {
        let known = if area == self.own.area { Some(&self.own) } else { self.benchmark.as_ref() };
        known?.at(year)
    }
}
