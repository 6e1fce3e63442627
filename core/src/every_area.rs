//! Every area in one year: what the page that compares them states.

use crate::rate::{Rate, exact_share, rate};
use crate::stats::{Funnel, LEAST_AREAS, NoFunnel, Point, Ranked, Side, Usual, funnel, ranges};
use crate::{AreaId, Dataset, Year};

/// An area beside the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside<'a> {
    /// The area.
    pub area: AreaId,
    /// Its rate, if one is known.
    pub rate: Option<Rate<'a>>,
    /// Its count and what it would be at the rate of England and Wales, where both are known exactly.
    pub point: Option<Point>,
    /// Where it lies among police areas, where limits can be drawn.
    pub usual: Option<Usual>,
}

/// Every police area in one year, alphabetically.
#[derive(Clone, Debug, PartialEq)]
pub struct EveryArea<'a> {
    /// The areas.
    pub areas: Vec<Beside<'a>>,
    /// The spread between them, or why it cannot be told.
    pub funnel: Result<Funnel, NoFunnel>,
}

impl<'a> EveryArea<'a> {
    /// All areas of a dataset in a year.
    pub fn new(dataset: &'a Dataset, year: Year) -> EveryArea<'a> {
        let national = dataset.benchmark().and_then(|benchmark| exact_share(dataset, benchmark, year));
        let point = |area| {
            let ((count, people), (all, everyone)) = (exact_share(dataset, area, year)?, national?);
            let float = |number: u64| u32::try_from(number).map(f64::from).ok();
            Some(Point { observed: float(count)?, expected: float(people)? * float(all)? / float(everyone)? })
        };
        let points: Vec<(AreaId, Option<Point>)> = dataset.police_areas().map(|area| (area, point(area))).collect();
        let funnel = funnel(&points.iter().filter_map(|(_, point)| *point).collect::<Vec<_>>());
        let areas = points.into_iter().map(|(area, point)| Beside {
            area,
            rate: rate(dataset, area, year).ok(),
            point,
            usual: funnel.ok().zip(point).map(|(funnel, point)| funnel.usual(point)),
        });
        EveryArea { areas: areas.collect(), funnel }
    }

    /// Between which ranks each area could lie by chance alone, where its number and its population are held; nothing where
    /// too few are.
    pub fn ranks(&self, dataset: &Dataset, year: Year) -> Vec<(AreaId, Ranked)> {
        if self.funnel.is_err() {
            return Vec::new();
        }
        let held = self.areas.iter().filter_map(|one| {
            let (count, people) = exact_share(dataset, one.area, year)?;
            Some((one.area, (u32::try_from(count).ok()?, people)))
        });
        let (areas, shares): (Vec<AreaId>, Vec<(u32, u64)>) = held.unzip();
        areas.into_iter().zip(ranges(&shares)).collect()
    }

    /// What the spread says, in plain words.
    pub fn sentence(&self, dataset: &Dataset, year: Year) -> String {
        let funnel = match self.funnel {
            Err(NoFunnel::Few(areas)) => {
                let held = match areas {
                    0 => "no area is".into(),
                    1 => "one area is".into(),
                    areas => [&areas.to_string(), " areas are"].concat(),
                };
                return [
                    "For ",
                    &year.text(),
                    " the number and the population of ",
                    &held,
                    " held; with fewer than ",
                    &LEAST_AREAS.to_string(),
                    " we do not say what range is usual.",
                ]
                .concat();
            }
            Ok(funnel) => funnel,
        };
        let outside: Vec<&Beside<'_>> =
            self.areas.iter().filter(|one| one.usual.is_some_and(|usual| usual != Usual::Within)).collect();
        let all = funnel.areas.to_string();
        let mut text = ["Of the ", &all, " police areas whose number is held for ", &year.text(), ", "].concat();
        if outside.is_empty() {
            text += "all lie within the range usual for police areas.";
        } else {
            let names: Vec<String> = outside
                .iter()
                .map(|one| [dataset.area(one.area).name.as_str(), " (", one.usual.map_or("", usual_text), ")"].concat())
                .collect();
            text += &[
                &(funnel.areas - outside.len()).to_string(),
                " lie within the range usual for police areas. Outside it: ",
                &names.join(", "),
                ".",
            ]
            .concat();
        }
        // at 95%, one in twenty
        let chance = (funnel.areas + 10) / 20;
        text += &[" Among ", &all, " areas, ", if chance == 1 { "one" } else { "two" }, " outside is to be expected."].concat();
        text
    }
}

/// Where an area lies, in a few words.
pub const fn usual_text(usual: Usual) -> &'static str {
    match usual {
        Usual::Within => "within the usual range",
        Usual::Near(Side::Above) => "somewhat above the usual range",
        Usual::Near(Side::Below) => "somewhat below the usual range",
        Usual::Beyond(Side::Above) => "above the usual range",
        Usual::Beyond(Side::Below) => "below the usual range",
    }
}

/// The steps of a scale of rates that holds of every year, so that colours mean the same in each: where the second step
/// begins, and how far each reaches, both per 100,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// Where the second step begins.
    pub first: u32,
    /// How far a step reaches.
    pub step: u32,
}

/// So many steps a scale has.
pub const STEPS: usize = 5;

impl Scale {
    /// The scale of a dataset: most areas of most years within its three middle steps.
    pub fn of(dataset: &Dataset) -> Scale {
        let mut rates: Vec<u64> = dataset
            .page_years()
            .flat_map(|year| dataset.police_areas().filter_map(move |area| rate(dataset, area, year).ok()))
            .map(|rate| rate.number.tenths() / 10)
            .collect();
        rates.sort_unstable();
        let at = |part: usize| u32::try_from(rates.get(rates.len() * part / 8).copied().unwrap_or(100)).unwrap_or(100);
        let (low, high) = (at(1), at(7));
        let step = [5, 10, 20, 25, 50, 100].into_iter().find(|step| (high - low) / step <= 3).unwrap_or(100);
        Scale { first: low.div_ceil(step) * step, step }
    }

    /// The step that a rate falls in, from 0.
    pub fn place(&self, rate: &Rate<'_>) -> usize {
        let whole = u32::try_from((rate.number.tenths() + 5) / 10).unwrap_or(u32::MAX);
        match whole.checked_sub(self.first) {
            None => 0,
            Some(above) => usize::try_from(above / self.step).unwrap_or(STEPS).saturating_add(1).min(STEPS - 1),
        }
    }

    /// What a step holds: `under 80`, `80 to 99`, `140 and over`.
    pub fn text(&self, place: usize) -> String {
        let from = |place: usize| self.first + self.step * u32::try_from(place.saturating_sub(1)).unwrap_or(0);
        match place {
            0 => ["under ", &self.first.to_string()].concat(),
            place if place == STEPS - 1 => [&from(place).to_string(), " and over"].concat(),
            place => [&from(place).to_string(), " to ", &(from(place + 1) - 1).to_string()].concat(),
        }
    }
}
