//! Which name means which area.

use crate::headings::normal;
use mappa_core::{AreaId, Dataset};

/// What the row of England and Wales is called besides its name.
const TOTALS: [&str; 6] =
    ["total", "england and wales total", "total england and wales", "national", "national total", "all areas"];

/// What a name means.
pub enum Named {
    /// This area.
    Area(AreaId),
    /// No area that is known; the name of the nearest, if any is near.
    Unknown(Option<String>),
}

/// The area of a name: its own, its id, another that it goes by, or that of its police force.
pub fn named(dataset: &Dataset, name: &str) -> Named {
    let wanted = plain(name);
    if TOTALS.contains(&wanted.as_str())
        && let Some(benchmark) = dataset.benchmark()
    {
        return Named::Area(benchmark);
    }
    let mut best: (f64, Option<String>) = (0.6, None);
    for id in dataset.area_ids() {
        let area = dataset.area(id);
        let forces = area.forces.iter().map(|(force, _)| force);
        for known in [&area.name, &area.slug, &area.short_name].into_iter().chain(&area.aliases).chain(forces) {
            let known = plain(known);
            if known == wanted {
                return Named::Area(id);
            }
            let near = strsim::normalized_levenshtein(&known, &wanted);
            if near > best.0 {
                best = (near, Some(area.name.clone()));
            }
        }
    }
    Named::Unknown(best.1)
}

fn plain(name: &str) -> String {
    normal(&name.replace('&', " and ")).replace(" police area", "").replace(" mappa area", "")
}
