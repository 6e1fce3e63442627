//! What our figures say to a claim.
//!
//! First what it is read as; then, before it is called different, every other figure that it can be: of the same place in other
//! years, of the places that the sentence names, of England and Wales. `Differs` is said only where what, where and when
//! come from the text, and a figure of ours is there.

use super::claim::{Claim, Times, Verdict, What};
use super::counted::is_of_people;
use super::figures::Figures;
use super::hedge::Hedge;
use super::place::Place;
use super::token::Form;
use super::words;
use crate::measure::Unit;
use crate::{AreaId, Measure, Year};

/// What a claim is judged by: the figures, and the area and year of the page.
pub struct Judge<'a> {
    /// The figures.
    pub figures: Figures<'a>,
    /// The area of the page.
    pub area: AreaId,
    /// The year of the page.
    pub year: Year,
}

/// Every measure of people that are there, and not of events.
fn counts() -> impl Iterator<Item = Measure> {
    Measure::ALL.iter().copied().filter(|&measure| measure.unit() == Unit::Count && is_of_people(measure))
}

impl Judge<'_> {
    /// The verdict, and why.
    pub fn verdict(&self, claim: &Claim) -> (Verdict, String) {
        if claim.what == What::Rank {
            return (Verdict::CannotTell, words::NO_RANKS.into());
        }
        let measures = measures(claim);
        let first = claim.places.first().copied().unwrap_or(Place::Area(self.area));
        let mut answer = None;
        for &times in &claim.times {
            for &measure in measures {
                match self.figures.holds(claim, first, times, measure) {
                    Some(true) => return (Verdict::Agrees, words::ours(&self.figures, claim, first, times, measure)),
                    Some(false) if answer.is_none() => answer = Some((times, measure)),
                    _ => {}
                }
            }
        }
        if let Some((place, times, measure)) = self.elsewhere(claim, first, measures) {
            let ours = words::ours(&self.figures, claim, place, times, measure);
            // a small number of a place that the sentence does not name can be so by chance
            let named = claim.places.contains(&place)
                || !claim.sure.place
                || first == Place::Elsewhere
                || claim.amount.thousandths >= 1_000_000;
            return if named { (Verdict::Agrees, ours) } else { (Verdict::CannotTell, words::another(&ours)) };
        }
        let told = claim.times.first().copied().zip(measures.first().copied());
        match answer {
            Some((times, measure)) => {
                let ours = words::ours(&self.figures, claim, first, times, measure);
                let sure = claim.sure.what && claim.sure.place && (claim.sure.time || self.turned(claim, first));
                if sure { (Verdict::Differs, ours) } else { (Verdict::CannotTell, words::unsure(claim, &ours)) }
            }
            None => (Verdict::CannotTell, words::missing(&self.figures, claim, first, told)),
        }
    }

    /// Whether a change is right but for its direction.
    fn turned(&self, claim: &Claim, place: Place) -> bool {
        let turned = match &claim.what {
            What::ChangePerCent(measures, up) => What::ChangePerCent(measures.clone(), !up),
            What::ChangeBy(measures, up) => What::ChangeBy(measures.clone(), !up),
            _ => return false,
        };
        let turned = Claim { what: turned, ..claim.clone() };
        let times = claim.times.first();
        times.is_some_and(|&times| {
            measures(claim).iter().any(|&measure| self.figures.holds(&turned, place, times, measure) == Some(true))
        })
    }

    /// Another figure that a claim can be.
    fn elsewhere(&self, claim: &Claim, first: Place, measures: &[Measure]) -> Option<(Place, Times, Measure)> {
        let nation = self.figures.dataset.benchmark().map(Place::Area);
        let others = claim.places.iter().copied().chain([Place::Area(self.area)]).chain(nation);
        let places = |all: bool| others.clone().filter(move |&place| all || place != first);
        let all = claim.sure.what && claim.sure.place && claim.sure.time;
        let found = |place: Place, times: Times, measure: Measure| {
            (self.figures.holds(claim, place, times, measure) == Some(true)).then_some((place, times, measure))
        };
        let years = || self.figures.years.iter().rev().map(|&to| Times { from: None, to });
        let exact = claim.hedge == Hedge::Exact;
        let amount = claim.amount.thousandths;
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
                    let named = claim.times.iter().copied();
                    named
                        .chain(years().filter(|_| own(place)))
                        .find_map(|times| measures.iter().find_map(|&measure| found(place, times, measure)))
                });
                let other = || {
                    let enough = amount >= 1_000_000 || !claim.sure.what && amount >= 200_000;
                    let any = |place| years().find_map(|times| counts().find_map(|measure| found(place, times, measure)));
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
                let figure = places(true)
                    .find_map(|place| years().find_map(|times| counts().find_map(|measure| found(place, times, measure))));
                figure.or_else(|| self.as_rate(claim, first))
            }
            What::Rate(_) if exact => {
                let other =
                    places(false).find_map(|place| claim.times.iter().find_map(|&times| found(place, times, Measure::RsoRate)));
                other.or_else(|| years().find_map(|times| found(first, times, Measure::RsoRate)))
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
        let rate = Claim { what: What::Rate(100_000), ..claim.clone() };
        let times =
            claim.times.iter().copied().find(|&times| self.figures.holds(&rate, first, times, Measure::RsoRate) == Some(true))?;
        Some((first, times, Measure::RsoRate))
    }
}

/// The measures that a claim can be about.
fn measures(claim: &Claim) -> &[Measure] {
    match &claim.what {
        What::Count(measures) | What::ChangeBy(measures, _) | What::ChangePerCent(measures, _) => measures,
        What::ChangeTo(..) => &[Measure::Rso],
        What::Rate(_) | What::OneIn | What::Comparison(_) | What::Beside(_) | What::Share(_) => &[Measure::RsoRate],
        What::Rank | What::Unknown => &[],
    }
}
