//! Whether the change of an area's number in a year is unusual for that area, by its own history.

use super::{Limits, limits};
use crate::area_year::History;
use crate::change::{Change, change};
use crate::{AreaId, Dataset, Year};

/// A change in a year, beside those of other years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearlyChange {
    /// The change.
    pub change: Change,
    /// What is usual for this area; nothing where fewer than eight changes are held, or too few of them follow each other.
    pub limits: Option<Limits>,
}

impl YearlyChange {
    /// The change of registered sexual offenders in the year up to this one.
    pub fn of(dataset: &Dataset, area: AreaId, year: Year) -> Option<YearlyChange> {
        YearlyChange::of_history(&History::new(dataset, area), year)
    }

    /// The same, from an area's history.
    pub fn of_history(history: &History<'_>, year: Year) -> Option<YearlyChange> {
        let limits = usual(history);
        Some(YearlyChange { change: up_to(history, year)?, limits })
    }

    /// Every change that is held, from an area's history.
    pub fn every(history: &History<'_>) -> Vec<YearlyChange> {
        let limits = usual(history);
        let years = history.since(Year::FIRST_PAGE).iter();
        years.filter_map(|one| Some(YearlyChange { change: up_to(history, one.year)?, limits })).collect()
    }

    /// Whether it is outside the control limits; nothing where there are none.
    pub fn is_unusual(&self) -> Option<bool> {
        let (limits, change) = (self.limits?, per_cent(&self.change)?);
        Some(change < limits.low || change > limits.high)
    }
}

/// The change in the year up to this one.
fn up_to(history: &History<'_>, year: Year) -> Option<Change> {
    change(history.at(year.previous()?)?, history.at(year)?).ok()
}

/// What is usual for an area, by its changes in the years that have pages.
fn usual(history: &History<'_>) -> Option<Limits> {
    let years = history.since(Year::FIRST_PAGE).iter();
    limits(&years.map(|one| per_cent(&up_to(history, one.year)?)).collect::<Vec<_>>())
}

fn per_cent(change: &Change) -> Option<f64> {
    change.per_cent()?; // too few for a percentage to mean anything
    Some((f64::from(change.after) / f64::from(change.before) - 1.0) * 100.0)
}
