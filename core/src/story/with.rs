//! The areas that a reader has put beside one.

use super::cited::{cite_rate, rate_text};
use super::nearest::{RATE, nearest, opening};
use crate::area_year::AreaYear;
use crate::sentences::{Sentence, at_the_end_of};
use crate::{AreaId, Year};

const PER: (&str, &str) = (" for every 100,000 people aged 10 and over", " am bob 100,000 o bobl 10 oed a throsodd");

/// Their rates of the year, and of those that have none of it the nearest: a sentence for each year.
pub(super) fn beside(at: &AreaYear<'_>, with: &[AreaId]) -> Vec<Option<Sentence>> {
    let mut years: Vec<(Year, Vec<AreaYear<'_>>)> = Vec::new();
    for there in with.iter().filter_map(|&other| rate_of(at, other)) {
        match years.iter_mut().find(|(year, _)| *year == there.year) {
            Some((_, areas)) => areas.push(there),
            None => years.push((there.year, vec![there])),
        }
    }
    years.sort_by_key(|(year, _)| year.begins().abs_diff(at.year.begins()));
    years.iter().map(|(year, areas)| sentence(at, *year, areas)).collect()
}

/// What is to be said of those that have no rate in any year.
pub(super) fn without(at: &AreaYear<'_>, with: &[AreaId]) -> Vec<String> {
    let language = at.dataset.language;
    let none = with.iter().filter(|&&other| !at.dataset.area(other).is_benchmark() && rate_of(at, other).is_none());
    let before = language.say("We do not have a rate for ", "Nid oes gennym gyfradd ar gyfer ");
    none.map(|&other| [before, &at.dataset.area(other).name, "."].concat()).collect()
}

/// Another police area in the year, else in the nearest year in which it has a rate.
fn rate_of<'a>(at: &AreaYear<'a>, other: AreaId) -> Option<AreaYear<'a>> {
    let there = |year| AreaYear::new(at.dataset, other, year);
    let year = nearest(at.dataset, at.year, |year| there(year).rate.is_ok())?;
    (!at.dataset.area(other).is_benchmark()).then(|| there(year))
}

fn sentence(at: &AreaYear<'_>, year: Year, areas: &[AreaYear<'_>]) -> Option<Sentence> {
    let language = at.dataset.language;
    let when = match year == at.year {
        true => [&at_the_end_of(year, language), " "].concat(),
        false => opening(year, RATE, language),
    };
    let mut text = [when.as_str(), language.say("the rate was ", "y gyfradd oedd ")].concat();
    for (number, there) in areas.iter().enumerate() {
        let area = at.dataset.area(there.area);
        let place = if language.is_welsh() {
            [" ", &area.within(language)].concat()
        } else {
            let near = at.dataset.neighbours(at.area).any(|other| other == there.area);
            [if near { " in neighbouring " } else { " in " }, &area.name].concat()
        };
        text += match number {
            0 => "",
            last if last + 1 == areas.len() => language.say(" and ", "; "),
            _ => language.say(", ", "; "),
        };
        let per = if number == 0 { language.say(PER.0, PER.1) } else { "" };
        text += &[&rate_text(there, language)?, per, &place].concat();
    }
    text.push('.');
    Some(Sentence { text, cites: areas.iter().map(cite_rate).collect() })
}
