//! What a number rests on, in a line.

use crate::area_year::AreaYear;
use crate::rate::Basis;
use crate::sentences::Cite;
use crate::{Dataset, Measure};

/// A figure as it stands in the dataset: `Registered sexual offenders, Derbyshire, 2016/17: 1,154, Published`.
pub fn proof(dataset: &Dataset, cite: Cite) -> Option<String> {
    let name = |area| dataset.area(area).name.as_str();
    Some(match cite {
        Cite::Figure(area, year, measure) => {
            let held = dataset.figure(area, year, measure).held()?;
            let kind = if dataset.is_own(held.sources) { "from your file" } else { held.kind.text(dataset.language) };
            [measure.short_label(), ", ", name(area), ", ", &year.text(), ": ", &held.number.text(), ", ", kind].concat()
        }
        Cite::Rate(area, year) => {
            let rate = AreaYear::new(dataset, area, year).rate.ok()?;
            let how = match rate.basis {
                Basis::Printed(kind, _) => kind.text(dataset.language).to_owned(),
                Basis::Calculated { count, denominator } => {
                    let people = crate::number::thousands(denominator.population.aged_10_plus.into());
                    ["calculated from ", &count.number.text(), " among ", &people, " people"].concat()
                }
            };
            [Measure::RsoRate.short_label(), ", ", name(area), ", ", &year.text(), ": ", &rate.number.text(), ", ", &how].concat()
        }
    })
}
