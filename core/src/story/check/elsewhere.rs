//! Another figure of ours that a claim can be: of the same place in other years, of the places that the sentence names, of England and Wales.

use super::claim::{Claim, Measures, Times, What};
use super::judge::Judge;
use super::level::is_of_people;
use super::note::Hedge;
use super::place::Place;
use super::token::Form;
use crate::Measure;

impl Judge<'_> {
    /// Another figure that a claim can be.
    pub fn elsewhere(&self, claim: &Claim, first: Place, measures: Measures) -> Option<(Place, Times, Measure)> {
        let nation = self.figures.nation.map(Place::Area);
        let others = claim.places.iter().copied().chain([Place::Area(self.area)]).chain(nation);
        let places = |all: bool| others.clone().filter(move |&place| all || place != first);
        let all = claim.sure.what && claim.sure.place && claim.sure.time;
        let found = |place: Place, times: Times, measure: Measure| {
            (self.figures.holds(claim, place, times, measure) == Some(true)).then_some((place, times, measure))
        };
        let years = || self.figures.years.iter().rev().map(|&to| Times { from: None, to });
        let exact = claim.hedge == Hedge::Exact;
        let amount = claim.amount.thousandths;
        // any count of people, of any year
        let any = |place: Place| {
            let people = self.figures.near(place, claim.amount).into_iter().filter(|&(_, measure)| is_of_people(measure));
            people.into_iter().find_map(|(to, measure)| found(place, Times { from: None, to }, measure))
        };
        match &claim.what {
            What::Count(_) if exact && all && amount < 20_000 => {
                let same = places(false).find_map(|place| {
                    claim.times.iter().find_map(|&times| measures.iter().find_map(|&measure| found(place, times, measure)))
                });
                same.filter(|_| claim.places.contains(&Place::Area(self.area)))
            }
            What::Count(_) if exact && (amount >= 20_000 || !all) && claim.amount.form != Form::None => {
                let own = |place: Place| place == first || place == Place::Area(self.area) || Some(place) == nation;
                let same = places(true).find_map(|place| {
                    let mut near = self.figures.near(place, claim.amount);
                    near.retain(|(_, measure)| measures.contains(measure));
                    let named = claim.times.iter().copied().filter(|_| !near.is_empty());
                    let years = years().filter(|_| !near.is_empty() && own(place));
                    named.chain(years).find_map(|times| {
                        let near = |&&measure: &&Measure| near.contains(&(times.to, measure));
                        measures.iter().filter(near).find_map(|&measure| found(place, times, measure))
                    })
                });
                let other = || {
                    let enough = amount >= 1_000_000 || !claim.sure.what && amount >= 200_000;
                    if enough && claim.amount.unit == 1_000 { places(true).find_map(any) } else { None }
                };
                let rate = || self.as_rate(claim, first).filter(|_| !claim.sure.what);
                same.or_else(other).or_else(rate)
            }
            What::Count(_) if !exact => {
                let same = places(false).filter(|place| *place != nation.unwrap_or(first) || amount > 10_000_000);
                let same = same.flat_map(|place| claim.times.iter().map(move |&times| (place, times)));
                same.chain(years().filter(|_| nation == Some(first) || !claim.sure.time).map(|times| (first, times)))
                    .find_map(|(place, times)| measures.iter().find_map(|&measure| found(place, times, measure)))
            }
            What::Unknown if exact && amount >= 200_000 && claim.amount.form == Form::Digits => {
                places(true).find_map(any).or_else(|| self.as_rate(claim, first))
            }
            What::Rate(_) if exact => {
                let other =
                    places(false).find_map(|place| claim.times.iter().find_map(|&times| found(place, times, Measure::RsoRate)));
                // by chance an approximate rate of some year is close to most
                let exact = |times: &Times| matches!(first, Place::Area(area) if !self.figures.at(area, times.to).rate.is_ok_and(|rate| rate.is_approximate()));
                other.or_else(|| years().filter(exact).find_map(|times| found(first, times, Measure::RsoRate)))
            }
            What::OneIn | What::Comparison(_) | What::Beside(_) | What::Rate(_) => {
                let other =
                    places(false).find_map(|place| claim.times.iter().find_map(|&times| found(place, times, Measure::RsoRate)));
                let round = amount.is_multiple_of(100_000) || claim.what != What::OneIn;
                other.or_else(|| years().filter(|_| !round && !all).find_map(|times| found(first, times, Measure::RsoRate)))
            }
            What::ChangePerCent(..) | What::ChangeBy(..) => {
                let rate = [Measure::RsoRate]
                    .into_iter()
                    .filter(|_| measures.contains(&Measure::Rso) && matches!(claim.what, What::ChangePerCent(..)));
                let here = claim.times.iter().find_map(|&times| rate.clone().find_map(|measure| found(first, times, measure)));
                let named = || {
                    claim.places.iter().skip(1).find_map(|&place| {
                        claim.times.iter().find_map(|&times| measures.iter().find_map(|&measure| found(place, times, measure)))
                    })
                };
                let any = || {
                    let from = self.figures.years.iter().copied().rev().filter(|&from| from < self.year && !claim.sure.time);
                    from.map(|from| Times { from: Some(from), to: self.year })
                        .find_map(|times| measures.iter().find_map(|&measure| found(first, times, measure)))
                };
                here.or_else(named).or_else(any)
            }
            _ => None,
        }
    }

    /// A bare number that is a rate: `up from 119`.
    fn as_rate(&self, claim: &Claim, first: Place) -> Option<(Place, Times, Measure)> {
        let rate = |times: &Times| self.figures.rate(claim.amount, claim.hedge, 100_000, first, times.to);
        let times = claim.times.iter().copied().find(|times| rate(times) == Some(true))?;
        Some((first, times, Measure::RsoRate))
    }
}
