//! What `measure=` in an address names: a measure, or of registered sexual offenders their number or its change.

use super::{Amount, View};
use crate::Measure;

impl View {
    /// What `measure=` names; `rso` where it names none.
    pub fn measure_id(&self) -> &'static str {
        let named = Amount::NAMED.iter().find(|(_, amount)| self.measure == Measure::Rso && *amount == self.amount);
        named.map_or(self.measure.id(), |(id, _)| id)
    }

    /// Takes what `measure=` names; whether that is known.
    pub fn set_measure(&mut self, id: &str) -> bool {
        let amount = Amount::NAMED.iter().find(|(named, _)| *named == id).map(|(_, amount)| *amount);
        let measure = amount.map_or(Measure::CHARTED.iter().copied().find(|one| one.id() == id), |_| Some(Measure::Rso));
        let known = measure.is_some();
        if let Some(measure) = measure {
            (self.measure, self.amount) = (measure, amount.unwrap_or_default());
        }
        known
    }
}
