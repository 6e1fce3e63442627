//! What a trend chart is drawn of: one value a year, gaps left as gaps.

use crate::area_year::{AreaYear, History};
use crate::change::Change;
use crate::dataset::{Affects, Kind};
use crate::number::PerCent;
use crate::stats::jumps;
use crate::{Language, Measure, Number, Year};

/// A value of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number, as it is printed.
    pub number: Number,
    /// Whether it is approximate.
    pub approximate: bool,
}

/// A series: one value for each year, `None` where nothing is held.
pub type Series = Vec<Option<Value>>;

/// Another area to compare with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedArea {
    /// Its name.
    pub name: String,
    /// Its name for narrow labels.
    pub short_name: String,
    /// Which of the five colours it is drawn with, from 0: it keeps that while it is chosen.
    pub slot: usize,
    /// Its values.
    pub series: Series,
}

/// A break among the years of a trend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendBreak {
    /// The first year of the new basis.
    pub year: Year,
    /// What happened, as a sentence.
    pub words: String,
    /// Of a break of rates: the census that the new populations rest on; 0 where that is not known.
    pub census: u16,
}

/// A trend of one area, with England and Wales where the measure is a rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The language of its names.
    pub language: Language,
    /// What is drawn: a rate, or a count.
    pub measure: Measure,
    /// The years, in order.
    pub years: Vec<Year>,
    /// The year that the page is about.
    pub chosen: Year,
    /// The area's name.
    pub name: String,
    /// The area's name for narrow labels.
    pub short_name: String,
    /// The area's values.
    pub area: Series,
    /// England and Wales, unless the area is that, or the values are counts.
    pub benchmark: Option<Series>,
    /// The areas that were asked for.
    pub others: Vec<ComparedArea>,
    /// Breaks among the years.
    pub breaks: Vec<TrendBreak>,
    /// Years whose number, or rate where that is not known, changed by more than 15%, or in a way that is unusual for the area; with
    /// the change in a year.
    pub jumps: Vec<(Year, PerCent)>,
    /// The change of a count from the first year that the last one held can be compared with.
    pub change: Option<Change>,
}

impl Trend {
    /// The trend of what is drawn, a rate or a count, from what has been looked up: an area, England and Wales, and the areas
    /// beside them; from `from`, else from the first year with pages.
    pub fn of(
        own: &History<'_>,
        benchmark: Option<&History<'_>>,
        with: &[History<'_>],
        chosen: Year,
        drawn: Measure,
        from: Option<Year>,
    ) -> Trend {
        let dataset = own.dataset;
        let first = from.unwrap_or(Year::FIRST_PAGE);
        let series = |of: &History<'_>| of.since(first).iter().map(|one| value(one, drawn)).collect();
        let years: Vec<Year> = own.since(first).iter().map(|one| one.year).collect();
        let benchmark = benchmark.filter(|_| drawn == Measure::RsoRate);
        let others = with.iter().filter(|other| benchmark.is_none_or(|all| all.area != other.area));
        let others = others.enumerate().map(|(slot, other)| ComparedArea {
            name: dataset.area(other.area).name.clone(),
            short_name: dataset.area(other.area).short_name.clone(),
            slot,
            series: series(other),
        });
        let others = others.collect();
        let breaks = dataset.breaks.iter().filter(|broken| {
            broken.covers(drawn) && broken.affects != Affects::Begins && broken.year > first && years.contains(&broken.year)
        });
        let census = |year| dataset.populations.denominator(own.area, year).map_or(0, |one| one.population.census);
        let breaks =
            breaks.map(|one| TrendBreak { year: one.year, words: one.words.clone(), census: census(one.year) }).collect();
        let of_offenders = matches!(drawn, Measure::Rso | Measure::RsoRate);
        Trend {
            language: dataset.language,
            measure: drawn,
            chosen,
            name: dataset.area(own.area).name.clone(),
            short_name: dataset.area(own.area).short_name.clone(),
            area: series(own),
            benchmark: benchmark.map(series),
            others,
            breaks,
            jumps: if of_offenders { jumps(own, first) } else { Vec::new() },
            change: if drawn == Measure::RsoRate { None } else { long_change(own, drawn, first) },
            years,
        }
    }

    /// For each year, whether a new basis begins with it, so that no line leads there.
    pub fn broken(&self) -> Vec<bool> {
        self.years.iter().map(|year| self.breaks.iter().any(|broken| broken.year == *year)).collect()
    }

    /// Keeps the colours of areas that were beside the one before; the others take those that are free.
    pub fn keep_slots(&mut self, before: &Trend) {
        let was = |name: &str| before.others.iter().find(|other| other.name == name).map(|other| other.slot);
        let mut taken: Vec<usize> = self.others.iter().filter_map(|other| was(&other.name)).collect();
        for other in &mut self.others {
            other.slot = was(&other.name).unwrap_or_else(|| {
                let free = (0..).find(|slot| !taken.contains(slot)).unwrap_or(0);
                taken.push(free);
                free
            });
        }
    }

    /// Whether no value is held in any of its years.
    pub fn is_empty(&self) -> bool {
        let none = |series: &Series| series.iter().all(Option::is_none);
        self.all().all(none)
    }

    /// The one value that is held, where there is but one: a number says more than a chart of it.
    pub fn only(&self) -> Option<(Year, Value)> {
        let mut held = self.held(&self.area);
        let first = held.next()?;
        let alone = held.next().is_none() && self.all().flatten().flatten().count() == 1;
        alone.then_some(first)
    }

    /// The values of a series that are held, with their years.
    pub fn held<'a>(&'a self, series: &'a Series) -> impl DoubleEndedIterator<Item = (Year, Value)> + 'a {
        self.years.iter().zip(series).filter_map(|(year, value)| Some((*year, (*value)?)))
    }

    /// Every series: the area's, that of England and Wales, and the others.
    pub fn all(&self) -> impl Iterator<Item = &Series> {
        [Some(&self.area), self.benchmark.as_ref()].into_iter().flatten().chain(self.others.iter().map(|other| &other.series))
    }
}

fn value(at: &AreaYear<'_>, measure: Measure) -> Option<Value> {
    if measure == Measure::RsoRate {
        let rate = at.rate.ok()?;
        return Some(Value { number: rate.number, approximate: rate.is_approximate() });
    }
    let held = at.dataset.figure(at.area, at.year, measure).held()?;
    Some(Value { number: held.number, approximate: held.kind == Kind::Rounded })
}

/// The change of a count to the last year held, from the first that it can be compared with: of the same basis, with no break
/// between.
fn long_change(own: &History<'_>, measure: Measure, first: Year) -> Option<Change> {
    let dataset = own.dataset;
    let held = |at: &AreaYear<'_>| {
        let held = dataset.figure(own.area, at.year, measure).held()?;
        Some((at.year, held.number.whole()?, held.kind))
    };
    let counts: Vec<(Year, u32, Kind)> = own.since(first).iter().filter_map(held).collect();
    let &(to, after, kind) = counts.last()?;
    let like = |other: Kind| (other == Kind::Police) == (kind == Kind::Police);
    let &(from, before, other) = counts
        .iter()
        .find(|(year, _, other)| *year < to && like(*other) && dataset.break_between(measure, *year, to).is_none())?;
    Some(Change { from, to, before, after, about: [kind, other].contains(&Kind::Rounded) })
}
