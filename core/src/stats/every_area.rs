//! Every area in one year: what the page that compares them is written from.

use super::{Funnel, NoFunnel, Point, Ranked, Usual, YearlyChange, funnel, interval_of, ranges};
use crate::area_year::{AreaYear, History};
use crate::rate::{Rate, exact_share};
use crate::{AreaId, Dataset, Year};

/// With fewer areas of the 42 none is given a range of ranks.
const LEAST_RANKED: usize = 40;

/// An area beside the others.
#[derive(Clone)]
pub struct Beside<'a> {
    /// The area.
    pub area: AreaId,
    /// It in every year that has pages, this one among them.
    pub history: History<'a>,
    /// Its figures in this year.
    pub here: AreaYear<'a>,
    /// Its count and the population that it is a share of, where both are exact.
    pub share: Option<(u64, u64)>,
    /// Its rate, if one is known.
    pub rate: Option<Rate<'a>>,
    /// The 95% interval of its rate, per 100,000; nothing where the number or the population is not known exactly.
    pub interval: Option<(u32, u32)>,
    /// Its change in the year, beside those of other years.
    pub in_a_year: Option<YearlyChange>,
    /// Its count and what it would be at the rate of England and Wales, where both are known exactly.
    pub point: Option<Point>,
    /// Where it lies among police areas, where limits can be drawn; nothing for England and Wales.
    pub usual: Option<Usual>,
}

/// Every police area in one year, alphabetically.
#[derive(Clone)]
pub struct EveryArea<'a> {
    /// The dataset that they are of.
    pub dataset: &'a Dataset,
    /// The year.
    pub year: Year,
    /// England and Wales.
    pub benchmark: Option<Beside<'a>>,
    /// The areas.
    pub areas: Vec<Beside<'a>>,
    /// The spread between them, or why there are no limits.
    pub funnel: Result<Funnel, NoFunnel>,
}

impl<'a> EveryArea<'a> {
    /// All areas of a dataset in a year.
    pub fn new(dataset: &'a Dataset, year: Year) -> EveryArea<'a> {
        let benchmark = dataset.benchmark().map(|area| beside(dataset, area, year, None));
        let national = benchmark.as_ref().and_then(|all| all.share);
        let mut areas: Vec<Beside<'a>> = dataset.police_areas().map(|area| beside(dataset, area, year, national)).collect();
        let funnel = funnel(&areas.iter().filter_map(|one| one.point).collect::<Vec<_>>());
        for one in &mut areas {
            one.usual = funnel.ok().zip(one.point).map(|(funnel, point)| funnel.usual(point));
        }
        EveryArea { dataset, year, benchmark, areas, funnel }
    }

    /// How many areas would lie outside the 95% limits if these allowed for chance only, where limits can be drawn.
    pub fn outside_by_chance(&self) -> Option<usize> {
        let chance = self.funnel.ok()?.of_chance();
        let points = self.areas.iter().filter_map(|one| one.point);
        Some(points.filter(|&point| chance.usual(point) != Usual::Within).count())
    }

    /// Between which ranks each area could lie by chance alone, where its number and its population are held; nothing where
    /// more than two areas are missing, since a rank among some of the areas is none among all.
    pub fn ranks(&self) -> Vec<(AreaId, Ranked)> {
        let held = self.areas.iter().filter_map(|one| {
            let (count, people) = one.share?;
            Some((one.area, (u32::try_from(count).ok()?, people)))
        });
        let (areas, shares): (Vec<AreaId>, Vec<(u32, u64)>) = held.unzip();
        if areas.len() < LEAST_RANKED {
            return Vec::new();
        }
        areas.into_iter().zip(ranges(&shares)).collect()
    }
}

/// An area in a year, with what it would be at the rate of England and Wales, whose count and population are given.
fn beside(dataset: &Dataset, area: AreaId, year: Year, national: Option<(u64, u64)>) -> Beside<'_> {
    let history = History::new(dataset, area);
    let here = AreaYear::new(dataset, area, year);
    let share = here.exact_share();
    Beside {
        area,
        here,
        share,
        rate: here.rate.ok(),
        interval: share.and_then(interval_of),
        in_a_year: YearlyChange::of_history(&history, year),
        history,
        point: share.zip(national).and_then(|(ours, theirs)| expected(ours, theirs)),
        usual: None,
    }
}

/// Where an area lies among the police areas of its year, where limits can be drawn; `national` is the count and the
/// population of England and Wales. For who wants this alone.
pub(crate) fn usual(here: &AreaYear<'_>, national: (u64, u64)) -> Option<Usual> {
    let point = |area| expected(exact_share(here.dataset, area, here.year)?, national);
    let points: Vec<Point> = here.dataset.police_areas().filter_map(point).collect();
    Some(funnel(&points).ok()?.usual(point(here.area)?))
}

fn expected((count, people): (u64, u64), (all, everyone): (u64, u64)) -> Option<Point> {
    let float = |number: u64| u32::try_from(number).map(f64::from).ok();
    Some(Point { observed: float(count)?, expected: float(people)? * float(all)? / float(everyone)? })
}
