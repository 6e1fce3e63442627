//! Population estimates, and which of them a MAPPA year's rate stands on.

use super::{AreaId, SourceId};
use crate::Year;

/// An estimate of an area's population in the middle of a year, by the Office for National Statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Population {
    /// The area.
    pub area: AreaId,
    /// The calendar year: 2016 for the 30th of June 2016.
    pub mid_year: u16,
    /// People aged 10 and over.
    pub aged_10_plus: u32,
    /// The census that the estimate rests on: 2011 or 2021.
    pub census: u16,
    /// Where it stands.
    pub source: SourceId,
}

/// The population that a rate stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denominator {
    /// The estimate.
    pub population: Population,
    /// Whether it is the one that the Ministry uses for that year; else it is one year off.
    pub exact: bool,
}

/// All estimates, and the mid-year that goes with each MAPPA year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Populations {
    /// The estimates.
    pub estimates: Vec<Population>,
    /// Which mid-year the Ministry's rate of each year stands on (found by recomputing its rates).
    pub mid_years: Vec<(Year, u16)>,
}

impl Populations {
    /// The estimate of an area's population in the middle of a year.
    pub fn estimate(&self, area: AreaId, mid_year: u16) -> Option<Population> {
        self.estimates.iter().copied().find(|one| one.area == area && one.mid_year == mid_year)
    }

    /// The population that the rate of a year stands on: the Ministry's; else one a year off, of two the one of the
    /// same census, else the earlier; else none.
    pub fn denominator(&self, area: AreaId, year: Year) -> Option<Denominator> {
        let mid_year = self.mid_years.iter().find(|(known, _)| *known == year)?.1;
        if let Some(population) = self.estimate(area, mid_year) {
            return Some(Denominator { population, exact: true });
        }
        let earlier = self.estimate(area, mid_year.checked_sub(1)?);
        let later = self.estimate(area, mid_year.checked_add(1)?);
        let population = match (earlier, later) {
            (Some(earlier), Some(later)) => {
                let census = self.census_of(mid_year);
                if later.census == census && earlier.census != census { later } else { earlier }
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return None,
        };
        Some(Denominator { population, exact: false })
    }

    /// The census that estimates for this mid-year rest on, going by the latest earlier estimate that is held.
    fn census_of(&self, mid_year: u16) -> u16 {
        let before = self.estimates.iter().filter(|one| one.mid_year <= mid_year);
        before.max_by_key(|one| one.mid_year).map_or(0, |one| one.census)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Estimates of area 0 in 2015 and 2017, of area 1 in 2016, each by the census that it rests on; area 0 has none in 2016.
    fn estimates(earlier: u16, later: u16, other: u16) -> Populations {
        let id = |area| AreaId::new(area).unwrap();
        let one = |area, mid_year, census| {
            let source = SourceId::new(0).unwrap();
            Population { area: id(area), mid_year, aged_10_plus: 1_000 + u32::from(mid_year), census, source }
        };
        let estimates = vec![one(0, 2015, earlier), one(0, 2017, later), one(1, 2016, other)];
        Populations { estimates, mid_years: vec![(Year::beginning(2016).unwrap(), 2016)] }
    }

    #[test]
    fn of_two_estimates_a_year_off_the_one_of_the_same_census_stands_in_else_the_earlier() {
        let stands_in = |populations: Populations| {
            let denominator = populations.denominator(AreaId::new(0).unwrap(), Year::beginning(2016).unwrap()).unwrap();
            assert!(!denominator.exact);
            denominator.population.mid_year
        };
        assert_eq!(stands_in(estimates(2011, 2011, 2011)), 2015);
        assert_eq!(stands_in(estimates(2011, 2021, 2021)), 2017, "that year's estimates already rest on the later census");
        assert_eq!(stands_in(estimates(2011, 2021, 2011)), 2015);
        assert_eq!(stands_in(estimates(2001, 2021, 2011)), 2015, "neither rests on that year's census");
        let mut only_later = estimates(2011, 2021, 2011);
        only_later.estimates.remove(0);
        assert_eq!(stands_in(only_later), 2017);
        let none = estimates(2011, 2011, 2011).denominator(AreaId::new(2).unwrap(), Year::beginning(2016).unwrap());
        assert_eq!(none, None);
    }
}
