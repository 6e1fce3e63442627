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

#[cfg(test)]
mod tests {
    use crate::dataset::{Area, Dataset, Grid, Kind};
    use crate::{Measure, Number, Year};

    /// The year that is shown, as its place, where this many areas have a figure in each of four years.
    fn shown(held: [usize; 4]) -> u16 {
        let mut dataset = Dataset { areas: vec![Area::default(); 42], ..Dataset::default() };
        let year = |place: u16| Year::beginning(2010 + place).unwrap();
        dataset.grid = Grid::new(42, year(0), year(3));
        for (place, held) in (0..).zip(held) {
            for area in dataset.area_ids().take(held) {
                dataset.grid.put((area, year(place), Measure::Rso), Kind::Published, Number::Whole(900), &[]);
            }
        }
        dataset.fullest_recent_year().begins() - 2010
    }

    #[test]
    fn the_latest_year_with_enough_areas_is_shown_else_the_fullest_of_the_last_three() {
        assert_eq!(shown([42, 42, 42, 30]), 3, "thirty are enough");
        assert_eq!(shown([42, 42, 30, 29]), 2);
        assert_eq!(shown([42, 5, 9, 7]), 2, "the first of four is too old");
        assert_eq!(shown([42, 9, 9, 7]), 2, "the later of two alike");
        assert_eq!(shown([42, 7, 7, 7]), 3);
    }
}
