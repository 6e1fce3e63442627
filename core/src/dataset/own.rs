//! Figures of a reader's own file, shown in place of the published ones for as long as the reader likes.

use super::{Dataset, Kind, OtherFigure, Source, SourceId, SourceType};
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

/// So many numbers make a figure.
const PACKED: usize = 6;

impl OwnFigure {
    /// Figures as numbers, for the way from the worker to the app.
    pub fn pack(figures: impl Iterator<Item = OwnFigure>) -> Vec<u32> {
        let index = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let packed = figures.flat_map(|one| {
            let kind = Kind::ALL.iter().position(|(_, kind)| *kind == one.kind).unwrap_or(0);
            let (tenths, value) = match one.number {
                Number::Whole(value) => (0, value),
                Number::Tenths(value) => (1, value),
            };
            [index(one.area.index()), one.year.begins().into(), index(one.measure.index()), index(kind), tenths, value]
        });
        packed.collect()
    }

    /// Figures from numbers; what is none is left out.
    pub fn unpack(packed: &[u32]) -> impl Iterator<Item = OwnFigure> {
        packed.chunks_exact(PACKED).filter_map(|numbers| {
            let &[area, year, measure, kind, tenths, value] = numbers else { return None };
            Some(OwnFigure {
                area: AreaId::new(area as usize)?,
                year: Year::beginning(u16::try_from(year).ok()?)?,
                measure: *Measure::ALL.get(measure as usize)?,
                kind: Kind::ALL.get(kind as usize)?.1,
                number: if tenths == 1 { Number::Tenths(value) } else { Number::Whole(value) },
            })
        })
    }
}

impl Dataset {
    /// This dataset with a reader's own figures in place of its own. What they replace is told beside them.
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
                own.others.push(OtherFigure {
                    area: one.area,
                    year: one.year,
                    measure: one.measure,
                    number: held.number,
                    kind: held.kind,
                    sources: held.sources.to_vec(),
                    why: "the published figure, which your file’s is shown in place of".into(),
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
    fn figures_come_back_from_numbers_as_they_were() {
        let figures = [
            one(2016, Kind::Published, Number::Whole(1154)),
            one(2024, Kind::Nil, Number::Whole(0)),
            one(2012, Kind::NotCollected, Number::Whole(0)),
            OwnFigure { measure: Measure::RsoRate, ..one(2016, Kind::Published, Number::Tenths(1252)) },
        ];
        let packed = OwnFigure::pack(figures.into_iter());
        assert_eq!(OwnFigure::unpack(&packed).collect::<Vec<_>>(), figures);
        assert_eq!(OwnFigure::unpack(&[0, 1, 2]).count(), 0);
        assert_eq!(OwnFigure::unpack(&[0, 2016, 99_999, 0, 0, 1, 999, 2016, 0, 0, 0, 1]).count(), 0);
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
            own.others(kent, year(2016), Measure::Rso).map(|other| other.number).collect::<Vec<_>>(),
            [Number::Whole(900)]
        );
        let held = own.figure(kent, year(2016), Measure::Rso).held().unwrap();
        assert!(own.is_own(held.sources) && !own.is_own(&[]));
        // and the rest stays where it was
        let benchmark = own.benchmark().unwrap();
        assert_eq!(own.count(benchmark, year(2016), Measure::Rso), Some(900));
        assert_eq!(own.count(benchmark, year(2015), Measure::Rso), None);
        // earlier years too
        let earlier = published.with_own("mine.csv", &[one(2009, Kind::Published, Number::Whole(7))]);
        assert_eq!(earlier.count(kent, year(2009), Measure::Rso), Some(7));
        assert_eq!(earlier.count(kent, year(2016), Measure::Rso), Some(900));
    }
}
