//! How the rate stands beside that of England and Wales.

use super::{Cite, Sentence, rate_text, welsh};
use crate::Measure;
use crate::comparison::{Direction, NoComparison};
use crate::summary::Summary;

/// The comparison with England and Wales, or why there is none; `None` for England and Wales itself, and where the
/// headline states already that the area has no rate.
pub fn comparison(summary: &Summary<'_>) -> Option<Sentence> {
    let (area, year, language) = (summary.here.area, summary.here.year, summary.here.dataset.language);
    let benchmark = summary.benchmark.as_ref()?.area;
    match &summary.comparison {
        Ok(comparison) => {
            let mut cites = vec![Cite::Rate(area, year), Cite::Rate(benchmark, year)];
            if comparison.from_counts {
                cites.extend([Cite::Figure(area, year, Measure::Rso), Cite::Figure(benchmark, year, Measure::Rso)]);
            }
            if language.is_welsh() {
                return Some(Sentence::new(&[&welsh::comparison(comparison)], cites));
            }
            let theirs = rate_text(&comparison.benchmark, language);
            let about = if comparison.about { "about " } else { "" };
            let far = [about, &comparison.per_cent.to_string(), "%"].concat();
            let side = match comparison.direction {
                Direction::Higher => [&far, " higher than"].concat(),
                Direction::Lower => [&far, " lower than"].concat(),
                Direction::Same => "about the same as".into(),
            };
            let before = if comparison.printed == comparison.per_cent { "." } else { " (worked out before rounding)." };
            Some(Sentence::new(&["That is ", &side, " the England and Wales rate of ", &theirs, before], cites))
        }
        Err(NoComparison::NoBenchmark) if language.is_welsh() => Some(Sentence::new(&[&welsh::no_benchmark(year)], Vec::new())),
        Err(NoComparison::NoBenchmark) => {
            Some(Sentence::new(&["We do not have an England and Wales rate for ", &year.text(), "."], Vec::new()))
        }
        Err(NoComparison::Approximate) => Some(Sentence::new(
            &[language.say(
                "We have not compared this with England and Wales because one of the two rates is approximate.",
                welsh::APPROXIMATE,
            )],
            vec![Cite::Rate(area, year), Cite::Rate(benchmark, year)],
        )),
        Err(NoComparison::IsBenchmark | NoComparison::NoRate) => None,
    }
}
