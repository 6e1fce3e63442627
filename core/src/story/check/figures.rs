//! Our figures, looked up as claims need them.

use super::claim::{Claim, Times, What};
use super::hedge::Hedge;
use super::place::Place;
use super::slack::fits;
use super::token::{Amount, Form};
use crate::area_year::{AreaYear, History};
use crate::comparison::{Comparison, Direction, compare};
use crate::dataset::Kind;
use crate::measure::Unit;
use crate::number::divide;
use crate::stats::{OneIn, one_in};
use crate::{AreaId, Dataset, Measure, Year};
use std::cell::OnceCell;

/// The figures that claims are held against.
pub struct Figures<'a> {
    /// All of them.
    pub dataset: &'a Dataset,
    /// By area, looked up when it is first asked for: a long text asks for the same years again and again.
    histories: Vec<OnceCell<History<'a>>>,
    /// Every year of which there can be figures.
    pub years: Vec<Year>,
}

impl<'a> Figures<'a> {
    /// The figures of a dataset, of which nothing has been looked up yet.
    pub fn new(dataset: &'a Dataset) -> Figures<'a> {
        Figures { dataset, histories: vec![OnceCell::new(); dataset.areas.len()], years: dataset.all_years().collect() }
    }

    /// The figures of a place in a year.
    pub fn at(&self, place: AreaId, year: Year) -> AreaYear<'a> {
        let history = self.histories.get(place.index()).map(|one| one.get_or_init(|| History::new(self.dataset, place)));
        history.and_then(|one| one.at(year)).copied().unwrap_or_else(|| AreaYear::new(self.dataset, place, year))
    }

    /// A figure in thousandths, and how far off it may be since it is rounded.
    pub fn value(&self, place: Place, year: Year, measure: Measure) -> Option<(u64, u64)> {
        let one = |area: AreaId| {
            if measure.unit() == Unit::Rate {
                return self.at(area, year).rate.ok().map(|rate| (rate.number.tenths() * 100, 0));
            }
            let held = self.dataset.figure(area, year, measure).held()?;
            let value = u64::from(held.number.whole()?) * 1_000;
            Some((value, if held.kind == Kind::Rounded { 50_000 } else { 0 }))
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
    fn others(&self, place: Place, year: Year, measure: Measure) -> impl Iterator<Item = u64> {
        let area = if let Place::Area(area) = place { Some(area) } else { None };
        let others = area.into_iter().flat_map(move |area| self.dataset.alternatives(area, year, measure));
        others.map(|other| other.number.tenths() * 100)
    }

    /// Two figures, of which the one is compared with the other.
    pub fn both(&self, place: Place, times: Times, measure: Measure) -> Option<(u64, u64)> {
        let (before, after) = (self.value(place, times.from?, measure)?, self.value(place, times.to, measure)?);
        Some((before.0, after.0))
    }

    fn rate(&self, amount: Amount, hedge: Hedge, scale: u64, place: Place, year: Year) -> Option<bool> {
        let Place::Area(area) = place else { return None };
        if !self.dataset.holds(area, year) {
            return None;
        }
        let at = self.at(area, year);
        let rate = at.rate.ok()?;
        let amount = amount.times(100_000 / scale.max(1))?;
        let value = rate.number.tenths() * 100;
        // a decimal more than is printed
        let exact = || at.exact_share().and_then(|(count, people)| divide(count * 100_000_000, people));
        let decimal = || amount.unit < 1_000 && exact().is_some_and(|exact| fits(amount, hedge, exact, 0) == Some(true));
        // one that others worked out, where ours is shown
        let held = self.dataset.figure(area, year, Measure::RsoRate).held().map(|held| held.number.tenths() * 100);
        let other =
            || self.others(place, year, Measure::RsoRate).chain(held).any(|value| fits(amount, hedge, value, 0) == Some(true));
        let same = fits(amount, hedge, value, if rate.is_approximate() { 1_500 } else { 0 })? || decimal() || other();
        // a decimal that we do not have is neither right nor wrong
        let unknown = rate.number.whole().is_some() && amount.unit < 1_000 && amount.thousandths.abs_diff(value) <= 500;
        (same || !unknown).then_some(same)
    }

    /// One in so many, as we work it out.
    pub fn one_in(&self, place: Place, year: Year) -> Option<OneIn> {
        let Place::Area(area) = place else { return None };
        let at = self.at(area, year);
        one_in(at.exact_share(), at.rate.ok())
    }

    fn one_in_holds(&self, amount: Amount, hedge: Hedge, place: Place, year: Year) -> Option<bool> {
        let Place::Area(area) = place else { return None };
        let ours = self.one_in(place, year)?;
        let claimed = amount.value()?;
        // the press divides by the rounded rate, or rounds to tens or hundreds
        let held = self.dataset.figure(area, year, Measure::RsoRate).held().map(|held| held.number);
        let rates = self.at(area, year).rate.ok().map(|rate| rate.number).into_iter().chain(held);
        let rounded = rates.filter_map(|rate| divide(1_000_000, rate.tenths())).any(|people| people == claimed);
        let apart = claimed.abs_diff(ours.people);
        let near = (claimed.is_multiple_of(10) && apart <= 5)
            || (claimed.is_multiple_of(100) && apart <= 50 && hedge != Hedge::Exact)
            || (claimed.is_multiple_of(1_000) && apart <= 100)
            || (ours.to_nearest_ten && apart <= 5);
        Some(apart == 0 || rounded || near || (hedge != Hedge::Exact && fits(amount, hedge, ours.people * 1_000, 0)?))
    }

    fn change(&self, amount: Amount, hedge: Hedge, up: bool, (place, times, measure): (Place, Times, Measure)) -> Option<bool> {
        let (before, after) = self.both(place, times, measure)?;
        if before == 0 {
            return None;
        }
        let way = before == after || (after > before) == up;
        let by = match amount.form {
            Form::Times => {
                let ratio = divide(after.checked_mul(100_000)?, before)?;
                let loose = if hedge == Hedge::Exact { Hedge::About } else { hedge };
                return Some(
                    way && (fits(amount, loose, ratio, 0)? || ratio.abs_diff(amount.thousandths) <= amount.thousandths / 10),
                );
            }
            _ => divide(before.abs_diff(after).checked_mul(100_000)?, before)?,
        };
        let always = match (amount.form, measure.unit()) {
            (Form::Fraction, _) => 3_000,
            // rounded rates: half a point of each
            (_, Unit::Rate) => divide(100_000_000, before)?,
            _ => 0,
        };
        let broken = measure.unit() == Unit::Rate
            && times.from.is_some_and(|from| self.dataset.break_between(measure, from, times.to).is_some());
        let about = hedge == Hedge::About && by.abs_diff(amount.thousandths) <= 1_500;
        let fit = way && (about || fits(amount, hedge, by, always)?);
        (fit || !broken).then_some(fit)
    }

    /// A place beside England and Wales.
    pub fn comparison(&self, place: Place, year: Year) -> Option<Comparison<'a>> {
        let Place::Area(area) = place else { return None };
        let benchmark = self.dataset.benchmark().filter(|&id| id != area).map(|id| self.at(id, year));
        compare(&self.at(area, year), benchmark.as_ref()).ok()
    }

    fn compared(&self, claim: &Claim, up: bool, place: Place, year: Year) -> Option<bool> {
        let comparison = self.comparison(place, year)?;
        let way = comparison.direction == Direction::Same || (comparison.direction == Direction::Higher) == up;
        let (amount, always) = match claim.amount.form {
            Form::Times => (Amount { thousandths: claim.amount.thousandths.abs_diff(100_000), ..claim.amount }, 10_000),
            Form::Fraction => (claim.amount, 3_000),
            _ => (claim.amount, if comparison.about { 1_000 } else { 0 }),
        };
        let about = if claim.hedge == Hedge::About { always.max(1_500) } else { always };
        // before rounding, or as the two printed rates give it
        let fit = [comparison.per_cent, comparison.printed]
            .into_iter()
            .any(|far| fits(amount, claim.hedge, far * 1_000, about) == Some(true));
        Some(way && fit)
    }
}
