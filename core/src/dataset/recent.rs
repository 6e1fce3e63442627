//! The year that a page of all areas opens with.

use super::Dataset;
use crate::Year;

/// Among how many of the last years it is looked for.
const RECENT: usize = 3;

/// With so many areas, a year is shown although another has more; with fewer, what is held is no fair sample of all.
pub const ENOUGH: usize = 30;

impl Dataset {
    /// The latest year with a figure for at least thirty areas; where none of the last three has so many, the fullest of
    /// these, the later of two alike.
    pub fn fullest_recent_year(&self) -> Year {
        let held = |year: Year| self.police_areas().filter(|&area| self.holds(area, year)).count();
        let mut fullest = (self.last_year(), held(self.last_year()));
        for year in self.page_years().rev().take(RECENT) {
            let areas = held(year);
            if fullest.1 >= ENOUGH {
                break;
            }
            if areas > fullest.1 {
                fullest = (year, areas);
            }
        }
        fullest.0
    }
}
