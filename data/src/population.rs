//! population.csv and denominators.csv.

use crate::areas::area_of;
use crate::problem::Problems;
use crate::sources::Sources;
use crate::table::Table;
use mappa_core::Year;
use mappa_core::dataset::{Dataset, Population, Populations};

pub(crate) const COLUMNS: &[&str] = &["area", "mid_year", "population_all", "population_10plus", "census", "source"];

/// Nobody lives in so small an area, and not so many in both countries.
const SIZES: std::ops::RangeInclusive<u32> = 1_000..=200_000_000;

pub(crate) fn populations(
    table: &Table,
    denominators: &Table,
    dataset: &Dataset,
    sources: &mut Sources,
    problems: &mut Problems,
) -> Populations {
    let mut estimates: Vec<Population> = Vec::new();
    for row in table.rows() {
        let source = sources.cite(row, "source", problems).first().copied();
        let area = area_of(row, "area", dataset, problems);
        let calendar = |text: &str| text.parse().ok().filter(|year| (1981..=2100).contains(year));
        let mid_year =
            row.read("mid_year", calendar, problems, "is not a year", "write the calendar year of the estimate, like 2016");
        let census = |text: &str| text.parse().ok().filter(|year: &u16| year % 10 == 1);
        let census = row.read("census", census, problems, "is not the year of a census", "write 2011 or 2021");
        let people = |text: &str| text.parse().ok().filter(|people| SIZES.contains(people));
        let remedy = "check the estimate; write digits only";
        let all = row.read("population_all", people, problems, "is not the population of an area", remedy);
        let aged = row.read("population_10plus", people, problems, "is not the population of an area", remedy);
        if aged > all {
            problems.add(row.problem(
                "population_10plus",
                "is more than the population of all ages",
                "check that the two are not exchanged",
            ));
        }
        let (Some(area), Some(mid_year), Some(aged_10_plus), Some(census), Some(source)) = (area, mid_year, aged, census, source)
        else {
            continue;
        };
        if estimates.iter().any(|known| (known.area, known.mid_year) == (area, mid_year)) {
            problems.add(row.problem("mid_year", "appears here twice for this area", "keep one estimate for each area and year"));
        }
        estimates.push(Population { area, mid_year, aged_10_plus, census, source });
    }
    let mut mid_years: Vec<(Year, u16)> = Vec::new();
    for row in denominators.rows() {
        let year = row.read("year", Year::from_text, problems, "is not a MAPPA year", "write it like 2016/17");
        let near = |text: &str| text.parse().ok().filter(|mid: &u16| year.is_none_or(|year| year.begins().abs_diff(*mid) <= 2));
        let mid_year = row.read(
            "mid_year",
            near,
            problems,
            "is not a mid-year near that year",
            "write the calendar year of the estimate that the Ministry used",
        );
        let Some((year, mid_year)) = year.zip(mid_year) else { continue };
        if mid_years.iter().any(|(known, _)| *known == year) {
            problems.add(row.problem("year", "appears here twice", "keep one row for each year"));
        }
        mid_years.push((year, mid_year));
    }
    Populations { estimates, mid_years }
}
