//! The one sentence that a page begins with.

use super::{Cite, Sentence, at_the_end_of, count_text, in_area, people_were, rate_text};
use crate::dataset::{Absence, Kind};
use crate::rate::{NoRate, rate};
use crate::{AreaId, Dataset, Measure, Year};

const PER: &str = " for every 100,000 people aged 10 and over";

/// How many registered sexual offenders, and at what rate; or which of the two is not held, and why.
pub fn headline(dataset: &Dataset, area: AreaId, year: Year) -> Sentence {
    let when = at_the_end_of(year);
    let place = in_area(dataset, area);
    let (count_cite, rate_cite) = (Cite::Figure(area, year, Measure::Rso), Cite::Rate(area, year));
    let figure = dataset.figure(area, year, Measure::Rso);
    let count = figure.held().and_then(|held| Some((held.number.whole()?, held.kind)));
    let rate = rate(dataset, area, year);
    match (count, rate) {
        (Some((0, _)), _) => {
            Sentence::new(&[&when, ", no registered sexual offenders were managed ", &place, "."], vec![count_cite])
        }
        (Some((count, kind)), Ok(rate)) => {
            let parts = [
                &when,
                ", ",
                &count_text(count, kind),
                " ",
                people_were(count),
                " managed ",
                &place,
                own_count(kind),
                ": ",
                &rate_text(&rate),
                PER,
                ".",
            ];
            Sentence::new(&parts, vec![count_cite, rate_cite])
        }
        (Some((count, kind)), Err(reason)) => {
            let why = match reason {
                NoRate::NoPopulation => "; no population estimate that goes with it is held, so there is no rate.",
                NoRate::NoCount => ".",
            };
            let parts =
                [&when, ", ", &count_text(count, kind), " ", people_were(count), " managed ", &place, own_count(kind), why];
            Sentence::new(&parts, vec![count_cite])
        }
        (None, Ok(rate)) => {
            let why = match figure.absence() {
                Some(Absence::Suppressed(_)) => "; the count was withheld by the publisher.",
                Some(Absence::NotCollected(_)) => "; the count was not collected.",
                _ => "; the count is not in the sources we hold.",
            };
            let parts = [&when, " there were ", &rate_text(&rate), " registered sexual offenders", PER, " ", &place, why];
            Sentence::new(&parts, vec![rate_cite])
        }
        (None, Err(_)) => {
            let cites = if figure.absence() == Some(Absence::NotHeld) { Vec::new() } else { vec![count_cite] };
            let why = match figure.absence() {
                Some(Absence::Suppressed(_)) => " was withheld by the publisher.",
                Some(Absence::NotCollected(_)) => " was not collected.",
                _ => " is not in the sources we hold. That does not mean that there were none.",
            };
            Sentence::new(
                &["How many registered sexual offenders were managed ", &place, " at 31 March ", &year.ends().to_string(), why],
                cites,
            )
        }
    }
}

/// Says of a police force's own count that it is one.
fn own_count(kind: Kind) -> &'static str {
    if kind == Kind::Police { ", by the force’s own count" } else { "" }
}
