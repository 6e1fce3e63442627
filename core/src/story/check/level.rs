//! Levels and categories: which is named, and the measure of those at it.

use super::claim::{Measures, just};
use super::note::Aside;
use super::token::Token;
use crate::Measure;

/// The level or category that is named, where it is one.
pub fn number_of(tokens: &[Token<'_>], kind: Aside) -> Option<u64> {
    let mut found = tokens.iter().filter(|token| token.note.aside == Some(kind));
    let first = found.next()?.number()?.value()?;
    found.next().is_none().then_some(first)
}

/// The measure of those at a level: of everyone, where no category is told.
pub fn at_level(measure: Option<Measure>, level: u64) -> Option<Measure> {
    let base = measure.unwrap_or(Measure::Total).index();
    let level = usize::try_from(level).ok().filter(|level| (1..=3).contains(level))?;
    let first = match measure {
        Some(Measure::Rso) => Measure::RsoL1.index(),
        Some(Measure::Cat2 | Measure::Cat3) => base + 1,
        None | Some(Measure::Total) => Measure::TotalL1.index(),
        _ => return None,
    };
    Measure::ALL.get(first + level - 1).copied().filter(|one| one.is_level())
}

/// Whether a measure is of people who are there, and not of events of a year, which stand behind those of people.
pub fn is_of_people(measure: Measure) -> bool {
    measure.index() < Measure::BreachNotification.index()
}

/// The measures of categories, of which these may count those at one level.
pub fn categories(measures: Measures) -> Measures {
    measures.first().filter(|measure| measure.is_level()).map_or(measures, |&measure| just(category(measure)))
}

/// The measure of a category, of which this counts those at one level.
fn category(measure: Measure) -> Measure {
    match measure {
        Measure::RsoL1 | Measure::RsoL2 | Measure::RsoL3 => Measure::Rso,
        Measure::Cat2L1 | Measure::Cat2L2 | Measure::Cat2L3 => Measure::Cat2,
        Measure::Cat3L1 | Measure::Cat3L2 | Measure::Cat3L3 => Measure::Cat3,
        Measure::TotalL1 | Measure::TotalL2 | Measure::TotalL3 => Measure::Total,
        measure => measure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_follow_their_category() {
        assert_eq!(at_level(Some(Measure::Rso), 2), Some(Measure::RsoL2));
        assert_eq!(at_level(Some(Measure::Cat2), 1), Some(Measure::Cat2L1));
        assert_eq!(at_level(Some(Measure::Cat3), 3), Some(Measure::Cat3L3));
        assert_eq!(at_level(None, 3), Some(Measure::TotalL3));
        assert_eq!(at_level(None, 4), None);
        assert_eq!(at_level(Some(Measure::Shpo), 1), None);
    }
}
