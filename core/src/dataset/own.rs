//! Figures of a reader's own file, shown in place of the published ones for as long as the reader likes.

use super::{AlternativeFigure, Dataset, Kind, Source, SourceId, SourceType};
use crate::{AreaId, Measure, Number, Year};

/// A figure of a reader's own file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnFigure {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// The measure.
    pub measure: Measure,
    /// What the file says of it.
    pub kind: Kind,
    /// Its value; 0 where it has none.
    pub number: Number,
}

impl Dataset {
    /// This dataset with a reader's own figures in place of its own. What they replace becomes a disputed value.
    #[must_use]
    pub fn with_own(&self, file: &str, figures: &[OwnFigure]) -> Dataset {
        let mut own = self.clone();
        let Some(id) = SourceId::new(own.sources.len()) else { return own };
        own.sources.push(Source {
            kind: SourceType::Own,
            publisher: "Your own file".into(),
            title: file.into(),
            date: String::new(),
            url: String::new(),
        });
        let years = self.grid.years().chain(figures.iter().map(|one| one.year));
        let (Some(first), Some(last)) = (years.clone().min(), years.max()) else { return own };
        own.grid = self.grid.spanning(first, last);
        for one in figures {
            let place = (one.area, one.year, one.measure);
            if let Some(held) = self.figure(one.area, one.year, one.measure).held()
                && held.number.tenths() != one.number.tenths()
            {
                own.disputed.push(AlternativeFigure {
                    area: one.area,
                    year: one.year,
                    measure: one.measure,
                    number: held.number,
                    kind: held.kind,
                    sources: held.sources.to_vec(),
                    why: "the published figure; the figure from your file is shown instead".into(),
                });
            }
            own.grid.put(place, one.kind, one.number, &[id]);
        }
        own
    }

    /// Whether figures of these sources are from a reader's own file.
    pub fn is_own(&self, sources: &[SourceId]) -> bool {
        sources.iter().any(|&id| self.source(id).is_some_and(|source| source.kind == SourceType::Own))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::{Area, BENCHMARK, Grid};

    fn year(begins: u16) -> Year {
        Year::beginning(begins).unwrap()
    }

    fn one(begins: u16, kind: Kind, number: Number) -> OwnFigure {
        OwnFigure { area: AreaId::new(0).unwrap(), year: year(begins), measure: Measure::Rso, kind, number }
    }

    fn published() -> Dataset {
        let area = |slug: &str| Area { slug: slug.into(), name: slug.into(), ..Area::default() };
        let mut dataset = Dataset { areas: vec![area("kent"), area(BENCHMARK)], ..Dataset::default() };
        dataset.grid = Grid::new(2, year(2015), year(2017));
        for area in dataset.area_ids() {
            dataset.grid.put((area, year(2016), Measure::Rso), Kind::Published, Number::Whole(900), &[]);
        }
        dataset
    }

    #[test]
    fn own_figures_stand_in_place_of_the_published_ones_which_are_told_beside_them() {
        let published = published();
        let own = published
            .with_own("mine.csv", &[one(2016, Kind::Published, Number::Whole(1000)), one(2024, Kind::Nil, Number::Whole(0))]);
        let kent = AreaId::new(0).unwrap();
        assert_eq!(own.count(kent, year(2016), Measure::Rso), Some(1000));
        assert_eq!(own.count(kent, year(2024), Measure::Rso), Some(0));
        assert_eq!(own.last_year(), year(2024));
        assert_eq!(
            own.alternatives(kent, year(2016), Measure::Rso).map(|other| other.number).collect::<Vec<_>>(),
            [Number::Whole(900)]
        );
        let held = own.figure(kent, year(2016), Measure::Rso).held().unwrap();
        assert!(own.is_own(held.sources) && !own.is_own(&[]));
        // and the rest stays where it was
        let benchmark = own.benchmark().unwrap();
        assert_eq!(own.count(benchmark, year(2016), Measure::Rso), Some(900));
        assert_eq!(own.count(benchmark, year(2015), Measure::Rso), None);
        // it goes from the worker to the page as bytes
        let (figures, details) = crate::dataset::pack(&own);
        let mut there = crate::dataset::unpack(&figures).unwrap();
        crate::dataset::add_details(&mut there, &details).unwrap();
        assert_eq!(there, own);
        // earlier years too
        let earlier = published.with_own("mine.csv", &[one(2009, Kind::Published, Number::Whole(7))]);
        assert_eq!(earlier.count(kent, year(2009), Measure::Rso), Some(7));
        assert_eq!(earlier.count(kent, year(2016), Measure::Rso), Some(900));
    }
}
