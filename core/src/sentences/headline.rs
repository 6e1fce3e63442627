//! The one sentence that a page begins with.

use super::{Cite, Sentence, at_the_end_of, count_text, counted_on, rate_text, welsh, words::people_were};
use crate::area_year::AreaYear;
use crate::dataset::{Absence, Kind};
use crate::rate::NoRate;
use crate::{Language, Measure};

const PER: &str = " for every 100,000 people aged 10 and over";

/// How many registered sex offenders, and at what rate; or which of the two we do not have, and why.
pub fn headline(at: &AreaYear<'_>) -> Sentence {
    let AreaYear { dataset, area, year, count: figure, rate, .. } = *at;
    let count = at.held_count();
    let (count_cite, rate_cite) = (Cite::Figure(area, year, Measure::Rso), Cite::Rate(area, year));
    let cites = match (count, rate) {
        (Some((1.., _)), Ok(_)) => vec![count_cite, rate_cite],
        (Some(_), _) => vec![count_cite],
        (None, Ok(_)) => vec![rate_cite],
        (None, Err(_)) if figure.absence() == Some(Absence::NotHeld) => Vec::new(),
        (None, Err(_)) => vec![count_cite],
    };
    if dataset.language.is_welsh() {
        return Sentence { text: welsh::headline(at), cites };
    }
    let (when, place) = (at_the_end_of(year, Language::English), dataset.area(area).within(Language::English));
    let text = match (count, rate) {
        (Some((0, _)), _) => [&when, ", no registered sex offenders were managed ", &place, "."].concat(),
        (Some((count, kind)), rate) => {
            let end = match rate {
                Ok(rate) => [": ", &rate_text(&rate, Language::English), PER, "."].concat(),
                Err(NoRate::NoPopulation) => ". We do not have a matching population estimate, so there is no rate.".into(),
                Err(NoRate::NoCount) => ".".into(),
            };
            let people = [&count_text(count, kind, Language::English), " ", people_were(count)].concat();
            [&when, ", ", &people, " managed ", &place, own_count(kind), &end].concat()
        }
        (None, Ok(rate)) => {
            let why = match figure.absence() {
                Some(Absence::Suppressed(_)) => "; the number was withheld by the publisher.",
                Some(Absence::NotCollected(_)) => "; the number was not collected.",
                _ => "; we do not have the number.",
            };
            let rate = rate_text(&rate, Language::English);
            [&when, " there were ", &rate, " registered sex offenders", PER, " ", &place, why].concat()
        }
        (None, Err(_)) => {
            let (before, why) = match figure.absence() {
                Some(Absence::Suppressed(_)) => ("The", " was withheld by the publisher."),
                Some(Absence::NotCollected(_)) => ("The", " was not collected."),
                _ => ("We do not have the", ". That does not mean there were none."),
            };
            let day = counted_on(year, Language::English);
            [before, " number of registered sex offenders ", &place, " on ", &day, why].concat()
        }
    };
    Sentence { text, cites }
}

/// Says of a police force's own count that it is one.
fn own_count(kind: Kind) -> &'static str {
    if kind == Kind::Police { ", according to the force’s own figures" } else { "" }
}
