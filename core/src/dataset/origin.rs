//! What the figures of a dataset are taken from, and how much of it there is: prose about the data is chosen by these.

use super::{Dataset, SourceType};

/// How many figures have which kind of source; withheld ones and those not collected count too, since a source says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Those of which a workbook of the Ministry's is a source.
    pub workbooks: usize,
    /// Those of the others that a newspaper, broadcaster or site prints.
    pub press: usize,
    /// The rest.
    pub rest: usize,
    /// For how many areas and years with a page, England and Wales aside, there is a count or a rate.
    pub held: usize,
    /// For how many there could be.
    pub possible: usize,
}

/// What kind of dataset it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// No figure at all.
    Nothing,
    /// No figure from a workbook.
    Quoted,
    /// Some of them: what percentage, from 1 to 99.
    Mixed(usize),
    /// Each of them.
    Workbooks,
}

impl Origins {
    /// Those of a dataset that has its details.
    pub fn of(dataset: &Dataset) -> Origins {
        let mut origins = Origins::default();
        let kinds = |sources: &[_]| sources.iter().filter_map(|&id| dataset.source(id)).map(|one| one.kind).collect::<Vec<_>>();
        let kinds: Vec<Vec<SourceType>> = dataset.grid.provenances.iter().map(|one| kinds(&one.sources)).collect();
        let cells = dataset.grid.cells.iter().filter_map(|cell| kinds.get(usize::from(cell.0.checked_sub(1)?)));
        for kinds in cells {
            let count = if kinds.contains(&SourceType::Workbook) {
                &mut origins.workbooks
            } else if kinds.iter().any(|kind| matches!(kind, SourceType::Press | SourceType::Copy)) {
                &mut origins.press
            } else {
                &mut origins.rest
            };
            *count += 1;
        }
        let pages = dataset.police_areas().flat_map(|area| dataset.page_years().map(move |year| (area, year)));
        for (area, year) in pages {
            origins.possible += 1;
            origins.held += usize::from(dataset.holds(area, year));
        }
        origins
    }

    /// What kind of dataset that makes.
    pub const fn kind(&self) -> Origin {
        match (self.workbooks, self.press + self.rest) {
            (0, 0) => Origin::Nothing,
            (0, _) => Origin::Quoted,
            (_, 0) => Origin::Workbooks,
            (workbooks, others) => {
                let per_cent = (workbooks * 200 + workbooks + others) / (2 * (workbooks + others));
                Origin::Mixed(if per_cent == 0 {
                    1
                } else if per_cent > 99 {
                    99
                } else {
                    per_cent
                })
            }
        }
    }

    /// Whether most of the figures that are from no workbook stand in newspapers, on news sites and the like.
    pub const fn mostly_press(&self) -> bool {
        self.press > self.rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Area, BENCHMARK, Grid, Kind, Source, SourceId};
    use crate::{AreaId, Measure, Number, Year};

    fn source(kind: SourceType) -> Source {
        let [publisher, title, date, url] = [(); 4].map(|()| String::new());
        Source { kind, publisher, title, date, url }
    }

    #[test]
    fn each_figure_counts_once_by_the_best_of_its_sources() {
        let sources = [SourceType::Workbook, SourceType::Press, SourceType::Copy, SourceType::Parliament].map(source);
        let area = |slug: &str| Area { slug: slug.into(), ..Area::default() };
        let areas = vec![area("kent"), area(BENCHMARK)];
        let (first, last) = (Year::beginning(2010).unwrap(), Year::beginning(2011).unwrap());
        let mut dataset = Dataset { areas, sources: sources.into(), grid: Grid::new(2, first, last), ..Dataset::default() };
        let mut put = |area, year, measure, sources: &[usize]| {
            let sources: Vec<SourceId> = sources.iter().map(|&source| SourceId::new(source).unwrap()).collect();
            assert!(dataset.grid.put((area, year, measure), Kind::Published, Number::Whole(1), &sources));
        };
        let [kent, all] = [0, 1].map(|area| AreaId::new(area).unwrap());
        put(all, last, Measure::Rso, &[1, 0]);
        put(kent, last, Measure::Rso, &[1, 3]);
        put(kent, last, Measure::Cat2, &[2]);
        put(kent, last, Measure::Cat3, &[3]);
        put(kent, first, Measure::Cat3, &[]);
        assert_eq!(Origins::of(&dataset), Origins { workbooks: 1, press: 2, rest: 2, held: 1, possible: 2 });
        let mostly = |press, rest| Origins { press, rest, ..Origins::default() }.mostly_press();
        assert_eq!([mostly(2, 1), mostly(2, 2), mostly(1, 2)], [true, false, false]);
    }

    #[test]
    fn a_share_is_neither_none_nor_all_unless_it_is() {
        let kind = |workbooks, press, rest| Origins { workbooks, press, rest, ..Origins::default() }.kind();
        assert_eq!(kind(0, 0, 0), Origin::Nothing);
        assert_eq!(kind(0, 7, 1), Origin::Quoted);
        assert_eq!(kind(1, 500, 500), Origin::Mixed(1));
        assert_eq!(kind(1, 0, 1), Origin::Mixed(50));
        assert_eq!(kind(2, 1, 0), Origin::Mixed(67));
        assert_eq!(kind(999, 1, 0), Origin::Mixed(99));
        assert_eq!(kind(1, 0, 0), Origin::Workbooks);
    }
}
