//! "Check a story": each claim of a text beside our figures.

use super::claim::{Claim, Hedge, What};
use super::reader::claims;
use super::slack::{Slack, fits};
use super::token::read;
use super::write::growth;
use crate::area_year::AreaYear;
use crate::change::{Change, change};
use crate::comparison::{Direction, compare};
use crate::number::{divide, thousands};
use crate::stats::one_in;
use crate::{AreaId, Dataset, Language, Measure, Year};

/// What our figures say to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same, as far as its rounding goes.
    Agrees,
    /// Something else.
    Differs,
    /// Nothing: we do not have what it takes, or it is none of our figures.
    CannotTell,
}

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
}

/// How many bytes of a text are read: a long newspaper page.
pub const LONGEST: usize = 30_000;

/// A text as far as it is read: [`LONGEST`] bytes, less where that would cut a letter.
pub fn as_far_as_read(text: &str) -> &str {
    (0..4).find_map(|less| text.get(..LONGEST - less)).unwrap_or(text)
}

/// Checks what a text says of an area and year; marks in the order of the text, of which no more than [`LONGEST`] is read.
pub fn check(dataset: &Dataset, area: AreaId, year: Year, text: &str) -> Vec<Mark> {
    let text = as_far_as_read(text);
    // the words of its name that are in no other place's
    let name = dataset.area(area).name.to_lowercase();
    let names: Vec<String> =
        name.split([' ', '-']).filter(|word| !["and", "of", "wales"].contains(word)).map(str::to_owned).collect();
    let checker = Checker { dataset, area, year };
    // a sentence of ours whose numbers are its own
    let ours = growth(dataset, area, year).and_then(|one| text.find(&one.text).map(|at| at..at + one.text.len()));
    let mut marks: Vec<Mark> = claims(&read(text), &names)
        .into_iter()
        .map(|claim| {
            let (verdict, why) = match &ours {
                Some(ours) if ours.contains(&claim.start) => (Verdict::Agrees, "As we calculate it.".into()),
                _ => checker.claim(&claim),
            };
            Mark { start: claim.start, end: claim.end, verdict, why }
        })
        .collect();
    marks.sort_by_key(|mark| mark.start);
    marks
}

struct Checker<'a> {
    dataset: &'a Dataset,
    area: AreaId,
    year: Year,
}

/// What a figure of ours says to a claim: whether it is the same, and what it is. An error says why there is none.
type Answer = Result<(bool, String), String>;

impl Checker<'_> {
    fn claim(&self, claim: &Claim) -> (Verdict, String) {
        let nation = self.dataset.benchmark();
        let place = nation.filter(|_| claim.national).unwrap_or(self.area);
        let years = if claim.years.is_empty() { vec![self.year] } else { claim.years.clone() };
        let mut answers: Vec<Answer> = Vec::new();
        match &claim.what {
            What::Rank => {
                answers.push(Err(
                    "We do not rank areas: chance alone could change most ranks, and a rank does not show how safe an area is."
                        .into(),
                ));
            }
            What::PerCent => {
                answers.push(Err("The text does not say what this is a percentage of, or whether it is more or less.".into()))
            }
            What::Comparison(up) => answers.push(self.comparison(claim, *up)),
            What::Count(measures) if measures.is_empty() => {
                answers.push(Err("We cannot tell what is counted here, or we do not have that kind of figure.".into()));
            }
            What::Count(measures) => {
                let each = measures.iter().flat_map(|&measure| years.iter().map(move |&year| (measure, year)));
                answers.extend(each.map(|(measure, year)| self.count(claim, place, year, measure)));
            }
            What::Rate => answers.extend(years.iter().map(|&year| self.rate(claim, place, year))),
            What::OneIn => answers.extend(years.iter().map(|&year| self.one_in(claim, year))),
            What::Change(up) => answers.extend(self.spans(claim).into_iter().map(|from| self.change(claim, place, from, *up))),
            What::ChangeBy(up) => {
                answers.extend(self.spans(claim).into_iter().map(|from| self.change_by(claim, place, from, *up)))
            }
        }
        verdict(answers)
    }

    /// From which years a change may be meant: the one that is named, else the year before.
    fn spans(&self, claim: &Claim) -> Vec<Year> {
        let named: Vec<Year> = claim.years.iter().copied().filter(|&year| year < self.year).collect();
        if named.is_empty() { self.year.previous().into_iter().collect() } else { named }
    }

    /// The figures of a place in a year.
    fn at(&self, place: AreaId, year: Year) -> AreaYear<'_> {
        AreaYear::new(self.dataset, place, year)
    }

    fn name(&self, place: AreaId) -> &str {
        &self.dataset.area(place).name
    }

    fn count(&self, claim: &Claim, place: AreaId, year: Year, measure: Measure) -> Answer {
        let what = [measure.label(), ", ", self.name(place), ", ", &year.text()].concat();
        let held = self.dataset.figure(place, year, measure).held().ok_or_else(|| [&what, ": we do not have it."].concat())?;
        let value = u64::from(held.number.whole().ok_or_else(|| [&what, ": not a number of people."].concat())?);
        let same = fits(claim, value * 1_000, Slack { always: 0, about: value * 50 });
        Ok((same, [&what, ": ", &held.number.text(), "."].concat()))
    }

    fn rate(&self, claim: &Claim, place: AreaId, year: Year) -> Answer {
        let what = ["Rate per 100,000 people aged 10+, ", self.name(place), ", ", &year.text()].concat();
        let at = self.at(place, year);
        let rate = at.rate.map_err(|_| [&what, ": we do not have it."].concat())?;
        let answer = [&what, ": ", &crate::sentences::rate_text(&rate, Language::English), "."].concat();
        let slack = Slack { always: if rate.is_approximate() { 1_500 } else { 0 }, about: 1_500 };
        if fits(claim, rate.number.tenths() * 100, slack) {
            return Ok((true, answer));
        }
        // a decimal more than is printed
        let exact = at.exact_share().and_then(|(count, people)| divide(count * 100_000_000, people));
        if exact.is_some_and(|exact| fits(claim, exact, Slack::default())) {
            return Ok((true, [&answer, " The number and the population give this decimal."].concat()));
        }
        if rate.number.whole().is_some()
            && claim.number.decimals > 0
            && claim.number.thousandths().abs_diff(rate.number.tenths() * 100) <= 500
        {
            return Err([&answer, " We do not have its decimals."].concat());
        }
        Ok((false, answer))
    }

    fn one_in(&self, claim: &Claim, year: Year) -> Answer {
        let what = [self.name(self.area), ", ", &year.text()].concat();
        let at = self.at(self.area, year);
        let ours = one_in(at.exact_share(), at.rate.ok())
            .ok_or_else(|| [&what, ": we do not have a rate to work this out from."].concat())?;
        let claimed = claim.number.whole().unwrap_or(0);
        // the press divides by the rounded rate, or rounds to tens or hundreds
        let rounded = at.rate.ok().and_then(|rate| divide(1_000_000, rate.number.tenths()));
        let apart = claimed.abs_diff(ours.people);
        let same = apart == 0
            || rounded == Some(claimed)
            || (claimed.is_multiple_of(10) && apart <= 5)
            || (claimed.is_multiple_of(100) && apart <= 50 && claim.hedge != Hedge::Exact)
            || (ours.to_nearest_ten && apart <= 5);
        let about = if ours.to_nearest_ten { ": about one in " } else { ": one in " };
        Ok((same, [&what, about, &thousands(ours.people), "."].concat()))
    }

    fn comparison(&self, claim: &Claim, up: bool) -> Answer {
        let year = claim.years.first().copied().filter(|&year| self.at(self.area, year).rate.is_ok()).unwrap_or(self.year);
        let benchmark = self.dataset.benchmark().filter(|&id| id != self.area).map(|id| self.at(id, year));
        let comparison = compare(&self.at(self.area, year), benchmark.as_ref()).map_err(|_| {
            [self.name(self.area), ", ", &year.text(), ": we do not have both rates, or one is approximate."].concat()
        })?;
        let side = match comparison.direction {
            Direction::Higher => "higher than",
            Direction::Lower => "lower than",
            Direction::Same => "about the same as",
        };
        let theirs = crate::sentences::rate_text(&comparison.benchmark, Language::English);
        let far = if comparison.direction == Direction::Same {
            String::new()
        } else {
            [&comparison.per_cent.to_string(), "% "].concat()
        };
        let answer = [
            "The rate of ",
            self.name(self.area),
            " in ",
            &year.text(),
            " was ",
            &far,
            side,
            " that of England and Wales, ",
            &theirs,
            ".",
        ]
        .concat();
        let right_way = comparison.direction == Direction::Same || (comparison.direction == Direction::Higher) == up;
        let slack = Slack { always: if comparison.about { 1_000 } else { 0 }, about: 1_000 };
        // before rounding, or as the two printed rates give it
        let fit = [comparison.per_cent, comparison.printed].into_iter().any(|far| fits(claim, far * 1_000, slack));
        Ok((right_way && fit, answer))
    }

    fn changed(&self, place: AreaId, from: Year) -> Result<(Change, String), String> {
        let what = [self.name(place), ", ", &from.text(), " to ", &self.year.text()].concat();
        let change = change(&self.at(place, from), &self.at(place, self.year))
            .map_err(|_| [&what, ": we do not have both numbers, or they are not comparable."].concat())?;
        let counts = [&what, ": from ", &thousands(change.before.into()), " to ", &thousands(change.after.into())].concat();
        Ok((change, counts))
    }

    fn change(&self, claim: &Claim, place: AreaId, from: Year, up: bool) -> Answer {
        let (change, counts) = self.changed(place, from)?;
        let (before, by) = (u64::from(change.before), u64::from(change.by()));
        let exact = divide(by * 100_000, before).ok_or_else(|| [&counts, ": we cannot give a percentage."].concat())?;
        let way = if change.after >= change.before { "up " } else { "down " };
        let whole = match divide(by * 100, before) {
            Some(0) | None if by > 0 => "less than 1".to_owned(),
            whole => whole.unwrap_or(0).to_string(),
        };
        let answer = [&counts, ", ", way, &whole, "%."].concat();
        let right_way = by == 0 || (change.after > change.before) == up;
        Ok((right_way && fits(claim, exact, Slack::default()), answer))
    }

    fn change_by(&self, claim: &Claim, place: AreaId, from: Year, up: bool) -> Answer {
        let (change, counts) = self.changed(place, from)?;
        let by = u64::from(change.by());
        let right_way = by == 0 || (change.after > change.before) == up;
        Ok((
            right_way && fits(claim, by * 1_000, Slack { always: 0, about: by * 50 }),
            [&counts, ", by ", &thousands(by), "."].concat(),
        ))
    }
}

/// The best of what can be meant: one that agrees, else the first that we can say something to.
fn verdict(answers: Vec<Answer>) -> (Verdict, String) {
    let mut why = None;
    for one in answers {
        match one {
            Ok((true, answer)) => return (Verdict::Agrees, answer),
            Ok((false, answer)) if !matches!(why, Some((Verdict::Differs, _))) => why = Some((Verdict::Differs, answer)),
            Err(answer) if why.is_none() => why = Some((Verdict::CannotTell, answer)),
            _ => {}
        }
    }
    why.unwrap_or((Verdict::CannotTell, "We have nothing to check this against.".into()))
}
