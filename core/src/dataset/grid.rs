//! The figures shown, as a dense grid: measure by measure, area by area, year by year.

use super::{Absence, AreaId, Figure, Held, Kind, SourceId};
use crate::{Measure, Number, Year};

/// How figures came about and where they stand; many figures share one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Provenance {
    /// How they came about.
    pub kind: Kind,
    /// Whether their values are tenths.
    pub tenths: bool,
    /// Where they stand.
    pub sources: Vec<SourceId>,
}

/// A figure in the grid: 0 where nothing is held, else one more than the place of its [`Provenance`]; and its value.
type PackedFigure = (u16, u32);

/// The figures shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    first: u16,
    years: usize,
    areas: usize,
    pub(super) cells: Vec<PackedFigure>,
    pub(super) provenances: Vec<Provenance>,
}

impl Grid {
    /// An empty grid for this many areas, over the years from `first` to `last`.
    pub fn new(areas: usize, first: Year, last: Year) -> Grid {
        let years = usize::from(last.begins().saturating_sub(first.begins())) + 1;
        let cells = vec![(0, 0); Measure::ALL.len() * areas * years];
        Grid { first: first.begins(), years, areas, cells, provenances: Vec::new() }
    }

    /// The same figures, with room for these years.
    pub(super) fn spanning(&self, first: Year, last: Year) -> Grid {
        let mut wide = Grid::new(self.areas, first, last);
        wide.provenances.clone_from(&self.provenances);
        let shift = usize::from(self.first.saturating_sub(wide.first));
        for (to, from) in wide.cells.chunks_mut(wide.years.max(1)).zip(self.cells.chunks(self.years.max(1))) {
            for (to, from) in to.iter_mut().skip(shift).zip(from) {
                *to = *from;
            }
        }
        wide
    }

    pub(super) fn shape(&self) -> (u16, usize, usize) {
        (self.first, self.years, self.areas)
    }

    fn position(&self, area: AreaId, year: Year, measure: Measure) -> Option<usize> {
        let year = usize::from(year.begins().checked_sub(self.first)?);
        (year < self.years && area.index() < self.areas)
            .then(|| (measure.index() * self.areas + area.index()) * self.years + year)
    }

    /// Puts a figure in; whether it fell inside the grid.
    pub fn put(&mut self, at: (AreaId, Year, Measure), kind: Kind, number: Number, sources: &[SourceId]) -> bool {
        let tenths = matches!(number, Number::Tenths(_));
        let same = |known: &Provenance| known.kind == kind && known.tenths == tenths && known.sources == sources;
        let index = self.provenances.iter().position(same).unwrap_or_else(|| {
            self.provenances.push(Provenance { kind, tenths, sources: sources.to_vec() });
            self.provenances.len() - 1
        });
        let (Number::Whole(value) | Number::Tenths(value)) = number;
        let cell = self.position(at.0, at.1, at.2).and_then(|position| self.cells.get_mut(position));
        match (cell, u16::try_from(index + 1)) {
            (Some(cell), Ok(code)) => {
                *cell = (code, value);
                true
            }
            _ => false,
        }
    }

    /// Takes a figure out.
    pub(super) fn withdraw(&mut self, area: AreaId, year: Year, measure: Measure) {
        let position = self.position(area, year, measure);
        position.and_then(|position| self.cells.get_mut(position)).into_iter().for_each(|cell| *cell = (0, 0));
    }

    /// The figure held for an area, year and measure, if anything is known of it.
    pub fn get(&self, area: AreaId, year: Year, measure: Measure) -> Option<Figure<'_>> {
        self.figure(*self.cells.get(self.position(area, year, measure)?)?)
    }

    /// The figures of an area and measure, in the order of the years.
    pub fn row(&self, area: AreaId, measure: Measure) -> impl Iterator<Item = (Year, Figure<'_>)> {
        let from = (measure.index() * self.areas + area.index()) * self.years;
        let cells = self.cells.get(from..from + self.years).unwrap_or_default();
        let held = cells.iter().enumerate().filter(|(_, (code, _))| *code > 0);
        held.filter_map(|(at, &cell)| Some((self.years().nth(at)?, self.figure(cell)?)))
    }

    fn figure(&self, (code, value): PackedFigure) -> Option<Figure<'_>> {
        let provenance = self.provenances.get(usize::from(code.checked_sub(1)?))?;
        let sources = provenance.sources.as_slice();
        Some(match provenance.kind {
            Kind::Suppressed => Figure::Absent(Absence::Suppressed(sources)),
            Kind::NotCollected => Figure::Absent(Absence::NotCollected(sources)),
            kind => {
                let number = if provenance.tenths { Number::Tenths(value) } else { Number::Whole(value) };
                Figure::Held(Held { number, kind, sources })
            }
        })
    }

    /// Whether any figure of this area and measure is held in any year.
    pub fn holds_any(&self, area: AreaId, measure: Measure) -> bool {
        self.years().any(|year| self.get(area, year, measure).is_some())
    }

    /// The years that the grid spans.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = Year> + Clone + use<> {
        let first = self.first;
        (0..self.years).filter_map(move |year| Year::beginning(first.checked_add(u16::try_from(year).ok()?)?))
    }

    /// The last year of which anything is held.
    pub fn last_year(&self) -> Option<Year> {
        let rows = || self.cells.chunks(self.years.max(1));
        let held = |&year: &usize| rows().any(|years| years.get(year).is_some_and(|cell| cell.0 > 0));
        self.years().nth((0..self.years).rev().find(held)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_outside_the_grid_is_neither_put_in_nor_taken_for_what_is_inside() {
        let (year, area) = (|begins| Year::beginning(begins).unwrap(), |index| AreaId::new(index).unwrap());
        let mut grid = Grid::new(2, year(2010), year(2012));
        assert_eq!(grid.last_year(), None);
        let mut put = |at, year| grid.put((area(at), year, Measure::Rso), Kind::Published, Number::Whole(7), &[]);
        assert!(put(1, year(2010)));
        assert!(!put(0, year(2009)) && !put(0, year(2013)) && !put(2, year(2010)));
        let held = |at, when| grid.get(area(at), year(when), Measure::Rso).is_some();
        assert_eq!([held(1, 2010), held(0, 2010), held(0, 2013)], [true, false, false]);
        assert_eq!(grid.last_year(), Some(year(2010)));
    }
}
