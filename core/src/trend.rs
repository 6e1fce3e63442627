//! What a trend chart is drawn of: one value a year, gaps left as gaps.

use crate::area_year::{AreaYear, Histories, History};
use crate::dataset::{Affects, Kind};
use crate::{AreaId, Dataset, Language, Measure, Number, Year};

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
    /// Its values.
    pub series: Series,
}

/// A trend of one area, with England and Wales where the measure is a rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The language of its names.
    pub language: Language,
    /// What is drawn: a rate for registered sexual offenders, else a count.
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
    /// ComparedArea areas that were asked for.
    pub others: Vec<ComparedArea>,
    /// Breaks among the years: the first year of the new basis, and what happened.
    pub breaks: Vec<(Year, String)>,
}

impl Trend {
    /// For each year, whether a new basis begins with it, so that no line leads there.
    pub fn broken(&self) -> Vec<bool> {
        self.years.iter().map(|year| self.breaks.iter().any(|(broken, _)| broken == year)).collect()
    }

    /// The trend of an area from `from` (else from the first year with pages) to the dataset's last year.
    pub fn new(dataset: &Dataset, area: AreaId, chosen: Year, measure: Measure, from: Option<Year>, with: &[AreaId]) -> Trend {
        let Histories { own, benchmark, with } = Histories::new(dataset, area, with);
        Trend::of(&own, benchmark.as_ref(), &with, chosen, measure, from)
    }

    /// The same, from what has been looked up: an area, England and Wales, and the areas beside them.
    pub fn of(
        own: &History<'_>,
        benchmark: Option<&History<'_>>,
        with: &[History<'_>],
        chosen: Year,
        measure: Measure,
        from: Option<Year>,
    ) -> Trend {
        let dataset = own.dataset;
        let drawn = if measure == Measure::Rso { Measure::RsoRate } else { measure };
        let first = from.unwrap_or(Year::FIRST_PAGE);
        let series = |of: &History<'_>| of.since(first).iter().map(|one| value(one, drawn)).collect();
        let years: Vec<Year> = own.since(first).iter().map(|one| one.year).collect();
        let benchmark = benchmark.filter(|_| drawn == Measure::RsoRate);
        let others = with.iter().filter(|other| benchmark.is_none_or(|all| all.area != other.area)).map(|other| ComparedArea {
            name: dataset.area(other.area).name.clone(),
            short_name: dataset.area(other.area).short_name.clone(),
            series: series(other),
        });
        let others = others.collect();
        let breaks = dataset.breaks.iter().filter(|broken| {
            broken.covers(drawn) && broken.affects != Affects::Begins && broken.year > first && years.contains(&broken.year)
        });
        Trend {
            language: dataset.language,
            measure: drawn,
            chosen,
            name: dataset.area(own.area).name.clone(),
            short_name: dataset.area(own.area).short_name.clone(),
            area: series(own),
            benchmark: benchmark.map(series),
            others,
            breaks: breaks.map(|broken| (broken.year, broken.words.clone())).collect(),
            years,
        }
    }

    /// Whether no value is held in any of its years.
    pub fn is_empty(&self) -> bool {
        let none = |series: &Series| series.iter().all(Option::is_none);
        self.all().all(none)
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
