//! That figures may have been counted otherwise.

use super::{Cite, Sentence, welsh};
use crate::stats::Doubt;
use crate::summary::Summary;

/// A warning where an area's figures jump and fall back, or its rate jumps; `None` where they do not.
pub fn doubt(summary: &Summary<'_>) -> Option<Sentence> {
    let (here, language) = (&summary.here, summary.here.dataset.language);
    Some(match summary.doubt? {
        Doubt::Between(first, last) => {
            let to = if first == last { String::new() } else { [language.say(" to ", " i "), &last.text()].concat() };
            let [begins, ends] = language.say(DIFFERENTLY, welsh::DIFFERENTLY);
            Sentence::new(&[begins, &first.text(), &to, ends], Vec::new())
        }
        Doubt::Rate => {
            let years = [Some(here.year), here.year.previous()].into_iter().flatten();
            Sentence::new(&[language.say(LARGE, welsh::LARGE)], years.map(|year| Cite::Rate(here.area, year)).collect())
        }
    })
}

/// What stands before and behind the years whose number is in doubt.
const DIFFERENTLY: [&str; 2] = ["The number for ", " may have been counted differently. Check before using."];
const LARGE: &str = "The rate is very different from a year earlier. Check it against the Ministry’s tables before using it.";
