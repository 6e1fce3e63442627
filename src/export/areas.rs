//! Every area in a year, with what a reader's own file has of it.

use mappa_core::area_year::AreaYear;
use mappa_core::change::change;
use mappa_core::sentences::rate_text;
use mappa_core::{AreaId, Dataset, Measure, Year};

/// A table of areas.
pub struct Areas {
    /// The heading of each column.
    pub columns: Vec<&'static str>,
    /// An area, and a cell for each column but its name.
    pub rows: Vec<(AreaId, Vec<String>)>,
}

/// Number, change in a year and rate of every area that a reader's own file has in a year; `more` adds the other counts, for a
/// spreadsheet.
pub fn areas_of_own_file(dataset: &Dataset, year: Year, more: bool) -> Areas {
    let own = |area, measure| dataset.figure(area, year, measure).held().filter(|held| dataset.is_own(held.sources));
    let counts = |one: &Measure| {
        ![Measure::Rso, Measure::RsoRate].contains(one) && dataset.area_ids().any(|area| own(area, *one).is_some())
    };
    let others: Vec<Measure> = Measure::ALL.iter().copied().filter(|one| more && counts(one)).collect();
    let rows = dataset.area_ids().filter(|&area| Measure::ALL.iter().any(|&one| own(area, one).is_some()));
    let rows = rows.map(|area| {
        let at = AreaYear::new(dataset, area, year);
        let before = year.previous().map(|before| AreaYear::new(dataset, area, before));
        let change = before.and_then(|before| change(&before, &at).ok());
        let change = change.map_or(String::new(), |change| {
            let sign = match change.after.cmp(&change.before) {
                std::cmp::Ordering::Less if more => "-", // for a spreadsheet
                std::cmp::Ordering::Less => "\u{2212}",
                std::cmp::Ordering::Greater if !more => "+",
                _ => "",
            };
            [sign, &change.by().to_string()].concat()
        });
        let count = at.count.held().map_or(String::new(), |held| held.number.text());
        let rate = at.rate.ok().map_or(String::new(), |rate| rate_text(&rate, dataset.language));
        let others = others.iter().map(|&one| own(area, one).map_or(String::new(), |held| held.number.text()));
        (area, [count, change, rate].into_iter().chain(others).collect())
    });
    let rows = rows.collect();
    let mut columns = vec!["Area", Measure::Rso.short_label(), "Change in a year", Measure::RsoRate.short_label()];
    columns.extend(others.iter().map(|one| one.label()));
    Areas { columns, rows }
}

#[cfg(test)]
mod tests {
    use super::areas_of_own_file;
    use mappa_core::dataset::{Area, BENCHMARK, Grid, Kind, OwnFigure, OwnFile};
    use mappa_core::{AreaId, Dataset, Measure, Number, Year};

    #[test]
    fn the_areas_of_a_file_stand_beside_what_was_published_before() {
        let year = |begins| Year::beginning(begins).expect("a year");
        let area = |slug: &str| Area { slug: slug.into(), name: slug.into(), ..Area::default() };
        let mut dataset = Dataset { areas: vec![area("essex"), area("kent"), area(BENCHMARK)], ..Dataset::default() };
        dataset.grid = Grid::new(3, year(2022), year(2023));
        let [essex, kent] = [0, 1].map(|index| AreaId::new(index).expect("an area"));
        for area in [essex, kent] {
            dataset.grid.put((area, year(2023), Measure::Rso), Kind::Published, Number::Whole(1900), &[]);
        }
        let one = |measure, number| OwnFigure {
            area: kent,
            year: year(2024),
            measure,
            kind: Kind::Published,
            number: Number::Whole(number),
        };
        let file = OwnFile { name: "tables.xlsx", is_workbook: true };
        let own = dataset.with_own(file, &[one(Measure::Rso, 1850), one(Measure::Cat2, 7)]);
        let short = areas_of_own_file(&own, year(2024), false);
        assert_eq!(short.columns.len(), 4);
        assert_eq!(short.rows, [(kent, vec!["1,850".to_owned(), "\u{2212}50".into(), String::new()])]);
        let long = areas_of_own_file(&own, year(2024), true);
        assert_eq!(long.rows[0].1, ["1,850", "-50", "", "7"]);
        assert!(long.columns.last().is_some_and(|column| column.contains("Category 2")), "{:?}", long.columns);
        assert!(areas_of_own_file(&own, year(2023), true).rows.is_empty(), "it has nothing of another year");
    }
}
