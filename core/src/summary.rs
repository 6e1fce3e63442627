//! All that is computed of an area in a year, each once: a page, a story and their sentences are written from it.

use crate::area_year::{AreaYear, Histories, History};
use crate::change::{Change, NoChange, change};
use crate::comparison::{Comparison, NoComparison, compare};
use crate::stats::{Difference, Doubt, OneIn, YearlyChange, interval_of_many, one_in};
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
pub struct Summary<'a> {
    /// The figures themselves: the count, and the rate with its basis.
    pub here: AreaYear<'a>,
    /// England and Wales in the same year, unless the area is that.
    pub benchmark: Option<AreaYear<'a>>,
    /// How the rate stands beside that of England and Wales, or why the two are not compared.
    pub comparison: Result<Comparison<'a>, NoComparison>,
    /// One registered sexual offender for every N people aged 10 and over.
    pub one_in: Option<OneIn>,
    /// The change since the year before, where there can be one.
    pub in_a_year: Option<ChangeBeside<'a>>,
    /// Whether that is unusual, judged by the area's own yearly changes; never where too few of them are held.
    pub unusual: bool,
    /// The change since the first year that has pages, else since the earliest that is comparable; nothing where that is the year
    /// before, which would say nothing new.
    pub since_first: Option<ChangeBeside<'a>>,
    /// The 95% interval of the rate, per 100,000 in whole numbers: for ten people and more whose number and population are
    /// exact. Nothing for England and Wales, where chance does next to nothing.
    pub interval: Option<(u32, u32)>,
    /// What there is to the difference from England and Wales, where both numbers and both populations are exact.
    pub difference: Option<Difference>,
    /// What may have been counted otherwise, going by the years before and after.
    pub doubt: Option<Doubt>,
}

impl<'a> Summary<'a> {
    /// The summary of an area in a year, by itself.
    pub fn of(dataset: &'a Dataset, area: AreaId, year: Year) -> Summary<'a> {
        Summary::new(&Histories::new(dataset, area, &[]), year)
    }

    /// The summary of a year, from what has been looked up.
    pub fn new(histories: &Histories<'a>, year: Year) -> Summary<'a> {
        let Histories { own, benchmark, .. } = histories;
        let (dataset, area) = (own.dataset, own.area);
        let here = AreaYear::new(dataset, area, year);
        let share = here.exact_share();
        let since = |from: Year| ChangeBeside {
            ours: own.at(from).map_or(Err(NoChange::NoEarlier), |before| change(before, &here)),
            theirs: benchmark.as_ref().and_then(|all| percentage(all, from, year)),
        };
        let in_a_year = year.previous().map(since);
        let changed = in_a_year.is_some_and(|change| change.ours.is_ok());
        let since_first = first_year(own, &here).map(since);
        let benchmark = benchmark.as_ref().map(|all| AreaYear::new(dataset, all.area, year));
        Summary {
            comparison: compare(&here, benchmark.as_ref()),
            one_in: one_in(share, here.rate.ok()),
            in_a_year,
            unusual: changed && YearlyChange::of_history(own, year).and_then(|change| change.is_unusual()) == Some(true),
            since_first,
            interval: share.filter(|_| !dataset.area(area).is_benchmark()).and_then(interval_of_many),
            difference: benchmark.as_ref().and_then(|there| Difference::of(&here, there)),
            doubt: Doubt::of(own, year),
            here,
            benchmark,
        }
    }
}

impl Summary<'_> {
    /// Whether the change in a year is so large that the source should be checked.
    pub fn is_remarkable(&self) -> bool {
        self.in_a_year.is_some_and(|change| change.ours.is_ok_and(|change| change.is_remarkable()))
    }
}

/// The first year that has pages, if a change since then can be given; else the earliest of which one can; else the first, of
/// which it is said why not. Nothing where it is no year before the last.
fn first_year(own: &History<'_>, here: &AreaYear<'_>) -> Option<Year> {
    let earlier = || own.since(Year::FIRST_PAGE).iter().take_while(|one| one.year < here.year);
    let comparable = earlier().find(|&one| change(one, here).is_ok()).or_else(|| earlier().next());
    comparable.map(|one| one.year).filter(|&first| here.year.previous() != Some(first))
}

/// A change of England and Wales that is large enough for a percentage.
fn percentage(all: &History<'_>, from: Year, to: Year) -> Option<Change> {
    change(all.at(from)?, all.at(to)?).ok().filter(|change| change.per_cent().is_some())
}
