//! A place in a text with what our figures say to it.

use super::claim::{Claim, Sure, Times, Verdict, What, just};
use super::figures::Figures;
use super::judge::Judge;
use super::place::Place;
use super::words::read_as;
use crate::measure::Unit;
use crate::{AreaId, Dataset, Measure, Year};

/// A place in the text with what our figures say to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// Why, in a sentence with our figure.
    pub why: String,
    /// What was understood: `number of registered sex offenders, Durham, 31 March 2020`; empty where nothing was.
    pub read_as: String,
    /// The claim.
    pub(super) claim: Claim,
}

/// What a mark is about, as far as the text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// What is counted.
    pub measure: Option<Measure>,
    /// Where.
    pub area: Option<AreaId>,
    /// When, or up to when.
    pub year: Option<Year>,
}

impl Mark {
    /// What it was understood to be about; nothing of a rank, which is about no figure.
    pub fn about(&self) -> Option<About> {
        let measure = match &self.claim.what {
            What::Rank => return None,
            What::Count(measures) | What::ChangeBy(measures, _) | What::ChangePerCent(measures, _) => measures.first().copied(),
            What::Rate(_) | What::OneIn | What::Comparison(_) | What::Beside(_) => Some(Measure::RsoRate),
            What::ChangeTo(measure, _) | What::Share(measure) => Some(*measure),
            What::Unknown => None,
        };
        let area = self.claim.places.first().and_then(|place| if let Place::Area(area) = place { Some(*area) } else { None });
        Some(About { measure, area, year: self.claim.times.first().map(|times| times.to) })
    }

    /// Whether another measure can be meant: one in so many, or above the average, says itself what it is of.
    pub const fn takes_measure(&self) -> bool {
        !matches!(
            self.claim.what,
            What::OneIn | What::Comparison(_) | What::Beside(_) | What::Share(_) | What::ChangeTo(..) | What::Rank
        )
    }
}

/// A claim with its verdict.
pub(super) fn judged(judge: &Judge<'_>, claim: Claim) -> Mark {
    let (verdict, why) = judge.verdict(&claim);
    Mark { start: claim.start, end: claim.end, verdict, why, read_as: read_as(&judge.figures, &claim), claim }
}

/// The claims of a sentence with their verdicts. `By 44, or 15 per cent`: where one of them is right the other is of the same time.
pub(super) fn of_sentence(judge: &Judge<'_>, claims: Vec<Claim>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = claims.into_iter().map(|claim| judged(judge, claim)).collect();
    for at in 0..marks.len() {
        let Some(mark) = marks.get(at).filter(|mark| mark.verdict == Verdict::CannotTell && !mark.claim.sure.time) else {
            continue;
        };
        let told = marks.iter().any(|other| other.verdict == Verdict::Agrees && mark.claim.is_dated_by(&other.claim));
        let sure = Sure { time: true, ..mark.claim.sure };
        if told {
            let again = judged(judge, Claim { sure, ..mark.claim.clone() });
            if let Some(mark) = marks.get_mut(at) {
                *mark = again;
            }
        }
    }
    marks
}

/// The same mark, where the reader says what it is about: a per cent is then a change from the year before.
pub fn judge_as(dataset: &Dataset, mark: &Mark, measure: Measure, area: AreaId, year: Year) -> Mark {
    let before = year.previous();
    let what = match (&mark.claim.what, measure.unit()) {
        _ if !mark.takes_measure() => mark.claim.what,
        (What::ChangeBy(_, up), _) => What::ChangeBy(just(measure), *up),
        (What::ChangePerCent(_, up), _) => What::ChangePerCent(just(measure), *up),
        (What::Rate(scale), Unit::Rate) => What::Rate(*scale),
        (_, Unit::Rate) => What::Rate(100_000),
        _ if mark.claim.amount.is_plain() => What::Count(just(measure)),
        _ => What::ChangePerCent(just(measure), true),
    };
    let change = matches!(what, What::ChangeBy(..) | What::ChangePerCent(..) | What::ChangeTo(..));
    let from = if change { before } else { None };
    let sure = Sure { what: true, place: true, time: true, year: true };
    let claim =
        Claim { what, places: vec![Place::Area(area)], times: vec![Times { from, to: year }], sure, ..mark.claim.clone() };
    judged(&Judge { figures: Figures::new(dataset), area, year }, claim)
}
