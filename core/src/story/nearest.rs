//! What a year lacks, from the nearest year that has it, which each sentence names.

use super::besides::worded;
use super::cited::{cite_rate, rate_text};
use super::wordings::{CATEGORY_2_THEN, CATEGORY_2_THEN_CY, COUNT, COUNT_CY, IN_THE_YEAR, IN_THE_YEAR_CY, Wording};
use crate::area_year::AreaYear;
use crate::sentences::Sentence;
use crate::{AreaId, Dataset, Language, Year};

/// What the nearest year has: its name after *the nearest year with* in both languages.
pub(super) type Lacking = (&'static str, &'static str);
pub(super) const FIGURES: Lacking = ("figures", "â ffigurau");
const NUMBER: Lacking = ("a number", "â nifer");
pub(super) const RATE: Lacking = ("a rate", "â chyfradd");

/// The year nearest to this one of which something holds; of two alike the earlier, which was known at the time.
pub(super) fn nearest(dataset: &Dataset, year: Year, holds: impl Fn(Year) -> bool) -> Option<Year> {
    let years = dataset.page_years().filter(|&one| holds(one));
    years.min_by_key(|one| (one.begins().abs_diff(year.begins()), *one))
}

/// The nearest year in which a count or a published rate of an area is held.
pub(super) fn nearest_held(dataset: &Dataset, area: AreaId, year: Year) -> Option<Year> {
    nearest(dataset, year, |one| dataset.holds(area, one))
}

/// `In 2016/17, the nearest year with figures, `
pub(super) fn opening(year: Year, (english, welsh): Lacking, language: Language) -> String {
    let (before, nearest) = language.say(("In ", ", the nearest year with "), ("Yn ", ", y flwyddyn agosaf "));
    [before, &year.text(), nearest, language.say(english, welsh), ", "].concat()
}

/// What of a year is not held: the number or the rate, where the other is; breaches, revocations, orders, recalls, Category 2.
pub(super) fn elsewhere(at: &AreaYear<'_>) -> Vec<Option<Sentence>> {
    let language = at.dataset.language;
    let (count, in_the_year, category_2) =
        language.say((COUNT, IN_THE_YEAR, CATEGORY_2_THEN), (COUNT_CY, IN_THE_YEAR_CY, CATEGORY_2_THEN_CY));
    let mut sentences = Vec::new();
    if at.is_held() {
        sentences.push(counted(at, count, NUMBER));
        sentences.push(rate(at));
    }
    sentences.extend(in_the_year.into_iter().chain([category_2]).map(|wording| counted(at, wording, FIGURES)));
    sentences
}

fn counted(at: &AreaYear<'_>, wording: Wording, of: Lacking) -> Option<Sentence> {
    if at.held_count_of(wording.0).is_some() {
        return None;
    }
    let there = |year| AreaYear::new(at.dataset, at.area, year);
    let year = nearest(at.dataset, at.year, |year| there(year).held_count_of(wording.0).is_some())?;
    worded(&there(year), &opening(year, of, at.dataset.language), wording)
}

fn rate(at: &AreaYear<'_>) -> Option<Sentence> {
    let there = |year| AreaYear::new(at.dataset, at.area, year);
    if at.rate.is_ok() || at.held_count().is_some_and(|(count, _)| count == 0) {
        return None;
    }
    let there = there(nearest(at.dataset, at.year, |year| there(year).rate.is_ok())?);
    let language = at.dataset.language;
    let (before, after) = language.say(
        ("there were ", " registered sex offenders for every 100,000 people aged 10 and over."),
        ("roedd ", " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd."),
    );
    let text = [&opening(there.year, RATE, language), before, &rate_text(&there, language)?, after].concat();
    Some(Sentence { text, cites: vec![cite_rate(&there)] })
}
