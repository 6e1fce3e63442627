//! All that is computed of an area in a year, each once: a page, a story and their sentences are written from it.

use crate::area_year::{AreaYear, Histories, History};
use crate::change::{Change, NoChange, change};
use crate::comparison::{Comparison, NoComparison, compare};
use crate::stats::{OneIn, YearlyChange, interval_of_many, one_in};
use crate::{AreaId, Dataset, Year};

/// A change since an earlier year, beside that of England and Wales.
#[derive(Clone, Copy)]
pub struct ChangeBeside<'a> {
    /// The change of the area's count, or why none is given.
    pub ours: Result<Change, NoChange<'a>>,
    /// The same change in England and Wales, where it is a percentage and the area is another.
    pub theirs: Option<Change>,
}

/// An area in a year, with all that follows from its figures.
#[derive(Clone, Copy)]
pub struct Summary<'a> {
    /// The figures themselves: the count, the rate with its basis, the exact share.
    pub here: AreaYear<'a>,
    /// England and Wales in the same year, unless the area is that.
    pub benchmark: Option<AreaYear<'a>>,
    /// How the rate stands beside that of England and Wales, or why the two are not compared.
    pub comparison: Result<Comparison<'a>, NoComparison>,
    /// One registered sexual offender for every so many people.
    pub one_in: Option<OneIn>,
    /// The change since the year before, where there can be one.
    pub in_a_year: Option<ChangeBeside<'a>>,
    /// Whether that is unusual, judged by the area's own yearly changes; never where too few of them are held.
    pub unusual: bool,
    /// The change since the first year that has pages; nothing in that and the next, where it would say nothing new.
    pub since_first: Option<ChangeBeside<'a>>,
    /// The 95% interval of the rate, per 100,000 in whole numbers: for ten people and more whose number and population are
    /// exact. Nothing for England and Wales, where chance does next to nothing.
    pub interval: Option<(u32, u32)>,
}

impl<'a> Summary<'a> {
    /// The summary of an area in a year, by itself.
    pub fn of(dataset: &'a Dataset, area: AreaId, year: Year) -> Summary<'a> {
        Summary::new(&Histories::new(dataset, area, &[]), year)
    }

    /// The summary of a year, from what has been looked up.
    pub fn new(histories: &Histories<'a>, year: Year) -> Summary<'a> {
        let own = &histories.own;
        let here = own.at(year);
        let benchmark = histories.benchmark.as_ref().map(|all| all.at(year));
        let since = |from: Year| ChangeBeside {
            ours: change(&own.at(from), &here),
            theirs: histories.benchmark.as_ref().and_then(|all| percentage(all, from, year)),
        };
        let in_a_year = year.previous().map(since);
        let changed = in_a_year.is_some_and(|change| change.ours.is_ok());
        let first = Some(Year::FIRST_PAGE).filter(|&first| year > first && year.previous() != Some(first));
        Summary {
            here,
            benchmark,
            comparison: compare(&here, benchmark.as_ref()),
            one_in: one_in(&here),
            in_a_year,
            unusual: changed && YearlyChange::of_history(own, year).and_then(|change| change.is_unusual()) == Some(true),
            since_first: first.map(since),
            interval: here.exact_share.filter(|_| !here.dataset.area(here.area).is_benchmark()).and_then(interval_of_many),
        }
    }
}

impl Summary<'_> {
    /// Whether the change in a year is so large that the source should be checked.
    pub fn is_remarkable(&self) -> bool {
        self.in_a_year.is_some_and(|change| change.ours.is_ok_and(|change| change.is_remarkable()))
    }
}

/// A change of England and Wales that is large enough for a percentage.
fn percentage(all: &History<'_>, from: Year, to: Year) -> Option<Change> {
    change(&all.at(from), &all.at(to)).ok().filter(|change| change.per_cent().is_some())
}
