//! Our figures, looked up as claims need them.

use super::claim::{Claim, Times, What};
use super::counts::{Counts, ROUNDED};
use super::place::Place;
use super::slack::fits;
use super::token::Amount;
use crate::area_year::AreaYear;
use crate::comparison::Direction;
use crate::dataset::Kind;
use crate::measure::Unit;
use crate::number::divide;
use crate::sentences::counted_on;
use crate::{AreaId, Dataset, Language, Measure, Year};
use std::borrow::Cow;
use std::cell::OnceCell;

/// The figures that claims are held against.
pub struct Figures<'a> {
    /// All of them.
    pub dataset: &'a Dataset,
    /// By area and year, looked up when it is first asked for: a long text asks for the same again and again.
    known: Vec<OnceCell<Vec<OnceCell<AreaYear<'a>>>>>,
    counts: Counts<'a>,
    /// England and Wales.
    pub nation: Option<AreaId>,
    /// Every year of which there can be figures.
    pub years: Vec<Year>,
    /// The same as they are printed, with the days on which people are counted.
    printed: Vec<(String, String)>,
}

impl<'a> Figures<'a> {
    /// The figures of a dataset, of which nothing has been looked up yet.
    pub fn new(dataset: &'a Dataset) -> Figures<'a> {
        let years: Vec<Year> = dataset.all_years().collect();
        Figures {
            dataset,
            known: vec![OnceCell::new(); dataset.areas.len()],
            nation: dataset.benchmark(),
            counts: Counts::new(dataset),
            printed: years.iter().map(|&year| (year.text(), counted_on(year, Language::English))).collect(),
            years,
        }
    }

    /// Which of its years one is.
    fn place_of(&self, year: Year) -> Option<usize> {
        self.years.first().and_then(|first| year.begins().checked_sub(first.begins())).map(usize::from)
    }

    /// A year as it is printed: `2016/17`.
    pub fn text(&self, year: Year) -> Cow<'_, str> {
        let known = self.place_of(year).and_then(|at| self.printed.get(at));
        known.map_or_else(|| year.text().into(), |(text, _)| text.as_str().into())
    }

    /// The day on which people are counted: `31 March 2017`.
    pub fn day(&self, year: Year) -> Cow<'_, str> {
        let known = self.place_of(year).and_then(|at| self.printed.get(at));
        known.map_or_else(|| counted_on(year, Language::English).into(), |(_, day)| day.as_str().into())
    }

    /// The figures of a place in a year.
    pub fn at(&self, place: AreaId, year: Year) -> AreaYear<'a> {
        let look_up = || AreaYear::new(self.dataset, place, year);
        let years = self.known.get(place.index()).map(|years| years.get_or_init(|| vec![OnceCell::new(); self.years.len()]));
        years
            .zip(self.place_of(year))
            .and_then(|(years, at)| years.get(at))
            .map_or_else(look_up, |known| *known.get_or_init(look_up))
    }

    /// A figure in thousandths, and how far off it may be since it is rounded.
    pub fn value(&self, place: Place, year: Year, measure: Measure) -> Option<(u64, u64)> {
        let one = |area: AreaId| {
            if measure.unit() == Unit::Rate {
                return self.at(area, year).rate.ok().map(|rate| (rate.number.tenths() * 100, 0));
            }
            let held = self.dataset.figure(area, year, measure).held()?;
            let value = u64::from(held.number.whole()?) * 1_000;
            Some((value, if held.kind == Kind::Rounded { ROUNDED } else { 0 }))
        };
        match place {
            Place::Area(area) => one(area),
            Place::Two(area, other) if measure.unit() == Unit::Count => {
                let ((first, slack), (second, more)) = (one(area)?, one(other)?);
                Some((first + second, slack + more))
            }
            _ => None,
        }
    }

    /// The counts of a place that a number as written may be, the latest first.
    pub fn near(&self, place: Place, amount: Amount) -> Vec<(Year, Measure)> {
        match place {
            Place::Area(area) => self.counts.near(area, amount),
            Place::Two(..) => {
                let measures = |&year: &Year| Measure::ALL.iter().map(move |&measure| (year, measure));
                self.years.iter().rev().flat_map(measures).collect()
            }
            Place::Local | Place::Elsewhere => Vec::new(),
        }
    }

    /// Whether a claim holds for a place, time and measure; nothing where we have no figure for it, or one that decides nothing.
    pub fn holds(&self, claim: &Claim, place: Place, times: Times, measure: Measure) -> Option<bool> {
        let Claim { amount, hedge, .. } = *claim;
        match &claim.what {
            What::Count(_) | What::Unknown => {
                let (value, slack) = self.value(place, times.to, measure)?;
                let other = || self.others(place, times.to, measure).any(|value| fits(amount, hedge, value, 0) == Some(true));
                fits(amount, hedge, value, slack).map(|same| same || other())
            }
            What::Rate(scale) => self.rate(amount, hedge, *scale, place, times.to),
            What::OneIn => self.one_in_holds(amount, hedge, place, times.to),
            What::ChangePerCent(_, up) => self.change(amount, hedge, *up, (place, times, measure)),
            What::ChangeBy(_, up) => {
                let (before, after) = self.both(place, times, measure)?;
                let by = fits(amount, hedge, before.abs_diff(after), 0);
                Some(by? && (before == after || (after > before) == *up))
            }
            What::ChangeTo(_, up) => {
                let (before, after) = self.both(place, times, measure)?;
                (fits(amount, hedge, after, 0) == Some(true)).then_some(before == after || (after > before) == *up)
            }
            What::Comparison(up) => self.compared(claim, *up, place, times.to),
            What::Beside(up) => {
                let direction = self.comparison(place, times.to)?.direction;
                Some(direction == Direction::Same || (direction == Direction::Higher) == *up)
            }
            What::Share(measure) => {
                let ((part, _), (whole, _)) =
                    (self.value(place, times.to, *measure)?, self.value(place, times.to, Measure::Total)?);
                fits(amount, hedge, divide(part * 100_000, whole)?, 0)
            }
            What::Rank => None,
        }
    }

    /// The values that other sources have.
    pub fn others(&self, place: Place, year: Year, measure: Measure) -> impl Iterator<Item = u64> {
        let area = if let Place::Area(area) = place { Some(area) } else { None };
        let others = area.into_iter().flat_map(move |area| self.dataset.alternatives(area, year, measure));
        others.map(|other| other.number.tenths() * 100)
    }
}
