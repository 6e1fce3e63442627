//! The areas that a reader has put beside one.

use super::cited::{cite_rate, rate_text};
use super::nearest::{RATE, nearest, opening};
use super::wordings::per;
use crate::area_year::AreaYear;
use crate::sentences::{Sentence, at_the_end_of};
use crate::{AreaId, Language};

/// Their rates of the year in one sentence, and of each that has none of it that of the nearest year.
pub(super) fn beside(at: &AreaYear<'_>, with: &[AreaId]) -> Vec<Option<Sentence>> {
    let (now, then): (Vec<_>, Vec<_>) =
        with.iter().filter_map(|&other| rate_of(at, other)).partition(|there| there.year == at.year);
    let now = Some(now).filter(|areas| !areas.is_empty());
    now.into_iter().chain(then.into_iter().map(|there| vec![there])).map(|areas| sentence(at, &areas)).collect()
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

fn sentence(at: &AreaYear<'_>, areas: &[AreaYear<'_>]) -> Option<Sentence> {
    let language = at.dataset.language;
    let year = areas.first()?.year;
    let when = match year == at.year {
        true => [&at_the_end_of(year, language), " "].concat(),
        false => opening(year, RATE, language),
    };
    let mut text = [when.as_str(), language.say("the rate ", "y gyfradd ")].concat();
    for (number, there) in areas.iter().enumerate() {
        let area = at.dataset.area(there.area);
        let near = at.dataset.neighbours(at.area).any(|other| other == there.area);
        let place = match language {
            Language::Welsh => area.within(language),
            Language::English => [if near { "in neighbouring " } else { "in " }, &area.name].concat(),
        };
        text += match number {
            0 => "",
            last if last + 1 == areas.len() => language.say(" and ", "; "),
            _ => language.say(", ", "; "),
        };
        let (was, per) =
            if number == 0 { (language.say(" was ", " oedd "), per(language)) } else { (language.say(" ", ", "), "") };
        text += &[&place, was, &rate_text(there, language)?, per].concat();
    }
    text.push('.');
    Some(Sentence { text, cites: areas.iter().map(cite_rate).collect() })
}
