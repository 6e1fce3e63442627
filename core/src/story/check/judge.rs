//! What our figures say to a claim.
//!
//! First what it is read as; then, before it is called different, every other figure that it can be: of the same place in other
//! years, of the places that the sentence names, of England and Wales. `Differs` is said only where what, where and when
//! come from the text, and a figure of ours is there.

use super::claim::{Claim, Measures, Times, Verdict, What};
use super::figures::Figures;
use super::ours::ours;
use super::place::Place;
use super::words;
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
                    Some(true) => return (Verdict::Agrees, ours(&self.figures, claim, first, times, measure)),
                    Some(false) if answer.is_none() => answer = Some((times, measure)),
                    _ => {}
                }
            }
        }
        if let Some((place, times, measure)) = self.elsewhere(claim, first, measures) {
            let ours = ours(&self.figures, claim, place, times, measure);
            // a number of a place that the sentence does not name can be so by chance, or from the wrong row of a table
            let named = claim.places.contains(&place) || !claim.sure.place || first == Place::Elsewhere;
            return if claim.sure.year && claim.times.iter().all(|claimed| claimed.to != times.to) {
                (Verdict::CannotTell, words::another_year(&ours))
            } else if named {
                (Verdict::Agrees, ours)
            } else {
                (Verdict::CannotTell, words::another(&ours))
            };
        }
        let told = claim.times.first().copied().zip(measures.first().copied());
        match answer {
            Some((times, measure)) => {
                let ours = ours(&self.figures, claim, first, times, measure);
                let sure = claim.sure.what
                    && claim.sure.place
                    && (claim.sure.time || self.turned(claim, first) || self.in_no_year(claim, first));
                if sure { (Verdict::Differs, ours) } else { (Verdict::CannotTell, words::unsure(claim, &ours)) }
            }
            None => (Verdict::CannotTell, words::missing(&self.figures, claim, first, told)),
        }
    }

    /// Whether a count of an earlier time is that of none: where every year is held it is wrong, whichever is meant.
    fn in_no_year(&self, claim: &Claim, place: Place) -> bool {
        let (What::Count([measure]), Some(times)) = (claim.what, claim.times.first()) else { return false };
        let mut years = Year::FIRST_PAGE.to(self.year).filter(|&year| year < self.year);
        times.to < self.year
            && years.all(|to| self.figures.holds(claim, place, Times { from: None, to }, *measure) == Some(false))
    }

    /// Whether a change is right but for its direction.
    fn turned(&self, claim: &Claim, place: Place) -> bool {
        let turned = match &claim.what {
            What::ChangePerCent(measures, up) => What::ChangePerCent(measures, !up),
            What::ChangeBy(measures, up) => What::ChangeBy(measures, !up),
            _ => return false,
        };
        let turned = Claim { what: turned, ..claim.clone() };
        let times = claim.times.first();
        times.is_some_and(|&times| {
            measures(claim).iter().any(|&measure| self.figures.holds(&turned, place, times, measure) == Some(true))
        })
    }
}

/// The measures that a claim can be about.
fn measures(claim: &Claim) -> Measures {
    match &claim.what {
        What::Count(measures) | What::ChangeBy(measures, _) | What::ChangePerCent(measures, _) => measures,
        What::ChangeTo(..) => &[Measure::Rso],
        What::Rate(_) | What::OneIn | What::Comparison(_) | What::Beside(_) | What::Share(_) => &[Measure::RsoRate],
        What::Rank | What::Unknown => &[],
    }
}
