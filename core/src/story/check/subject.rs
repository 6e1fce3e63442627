//! What is counted, and what a sentence speaks of.

use super::claim::Measures;
use super::counted::counted;
use super::pattern::has;
use super::registered::Registered;
use super::token::Token;
use crate::Measure;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The likeliest first.
    pub measures: Measures,
    /// Whether the words leave no doubt.
    pub sure: bool,
}

impl Subject {
    /// One that the words leave no doubt of.
    pub fn sure(measures: Measures) -> Subject {
        Subject { measures, sure: true }
    }

    /// Registered sex offenders, all or perhaps.
    pub fn registered(found: Registered) -> Subject {
        Subject { measures: &[Measure::Rso], sure: found == Registered::All }
    }
}

/// Behind a rate, the number is that of the people.
pub fn people(measures: Measures) -> Measures {
    if measures.first() == Some(&Measure::RsoRate) { &[Measure::Rso] } else { measures }
}

/// What a sentence speaks of, for the one behind it.
pub fn topic(tokens: &[Token<'_>]) -> Option<Subject> {
    if let Some(measures) = counted(tokens) {
        return Some(Subject::sure(measures));
    }
    let sex = has(tokens, "rso|rsos") || (has(tokens, "sex|sexual") && has(tokens, "offender|offenders|register"));
    sex.then(|| Subject {
        measures: &[Measure::Rso],
        sure: has(tokens, "rate|number|numbers|total|register|list|figure|figures|registered"),
    })
}
