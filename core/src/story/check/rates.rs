//! Whether a claim about a rate holds: per so many people, one in so many, beside England and Wales.

use super::claim::Claim;
use super::figures::Figures;
use super::note::Hedge;
use super::place::Place;
use super::slack::fits;
use super::token::{Amount, Form};
use crate::comparison::{Comparison, Direction, compare};
use crate::number::divide;
use crate::stats::{OneIn, one_in};
use crate::{Measure, Year};

impl<'a> Figures<'a> {
    pub fn rate(&self, amount: Amount, hedge: Hedge, scale: u64, place: Place, year: Year) -> Option<bool> {
        let Place::Area(area) = place else { return None };
        let at = self.at(area, year);
        let rate = at.rate.ok()?;
        let amount = amount.times(100_000 / scale.max(1))?;
        let value = rate.number.tenths() * 100;
        // a decimal more than is printed
        let exact = || at.exact_share().and_then(|(count, people)| divide(count * 100_000_000, people));
        let decimal = || amount.unit < 1_000 && exact().is_some_and(|exact| fits(amount, hedge, exact, 0) == Some(true));
        // one that others worked out, where ours is shown
        let other = || {
            let held = self.dataset.figure(area, year, Measure::RsoRate).held().map(|held| held.number.tenths() * 100);
            self.others(place, year, Measure::RsoRate).chain(held).any(|value| fits(amount, hedge, value, 0) == Some(true))
        };
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

    pub fn one_in_holds(&self, amount: Amount, hedge: Hedge, place: Place, year: Year) -> Option<bool> {
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

    /// A place beside England and Wales.
    pub fn comparison(&self, place: Place, year: Year) -> Option<Comparison<'a>> {
        let Place::Area(area) = place else { return None };
        let benchmark = self.nation.filter(|&id| id != area).map(|id| self.at(id, year));
        compare(&self.at(area, year), benchmark.as_ref()).ok()
    }

    pub fn compared(&self, claim: &Claim, up: bool, place: Place, year: Year) -> Option<bool> {
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
