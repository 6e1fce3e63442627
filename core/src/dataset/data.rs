//! The dataset itself, and what is looked up in it.

use super::{
    Absence, Affects, AlternativeFigure, Area, AreaId, BENCHMARK, Break, Edition, Figure, Grid, Populations, Source, SourceId,
};
use crate::{Language, Measure, Year};

/// All that the site knows, as a plain value: no figure is kept anywhere else in the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// The language of its names, and so of the pages made from it.
    pub language: Language,
    /// Which compilation this is.
    pub edition: Edition,
    /// The police areas in alphabetical order, then England and Wales.
    pub areas: Vec<Area>,
    /// Which areas share a land border, each pair both ways.
    pub neighbours: Vec<(AreaId, AreaId)>,
    /// Where figures come from.
    pub sources: Vec<Source>,
    /// The figures shown.
    pub grid: Grid,
    /// Values that other sources have for some of them.
    pub disputed: Vec<AlternativeFigure>,
    /// Population estimates.
    pub populations: Populations,
    /// Breaks in the series.
    pub breaks: Vec<Break>,
}

impl Dataset {
    /// The area of this id; a nameless one where the id is not of this dataset.
    pub fn area(&self, id: AreaId) -> &Area {
        static UNKNOWN: Area = Area::unknown();
        self.areas.get(id.index()).unwrap_or(&UNKNOWN)
    }

    /// The area of this slug, such as `avon-and-somerset`.
    pub fn area_of_slug(&self, slug: &str) -> Option<AreaId> {
        self.area_ids().find(|&id| self.area(id).slug == slug)
    }

    /// Every area with England and Wales last.
    pub fn area_ids(&self) -> impl Iterator<Item = AreaId> + Clone + use<> {
        (0..self.areas.len()).filter_map(AreaId::new)
    }

    /// The police areas, without England and Wales.
    pub fn police_areas(&self) -> impl Iterator<Item = AreaId> + Clone + use<'_> {
        self.area_ids().filter(|&id| !self.area(id).is_benchmark())
    }

    /// The areas that have pages in the language of the dataset: England and Wales, then the police areas by their names.
    pub fn listed_areas(&self) -> Vec<AreaId> {
        let mut areas: Vec<AreaId> = self.police_areas().collect();
        if self.language.is_welsh() {
            areas.retain(|&id| self.area(id).in_welsh);
            areas.sort_by_key(|&id| &self.area(id).name);
        }
        self.benchmark().into_iter().chain(areas).collect()
    }

    /// England and Wales, which every area is compared with.
    pub fn benchmark(&self) -> Option<AreaId> {
        self.area_of_slug(BENCHMARK)
    }

    /// The last year in which any figure is held; the first that has pages where none is.
    pub fn last_year(&self) -> Year {
        self.grid.last_year().unwrap_or(Year::FIRST_PAGE).max(Year::FIRST_PAGE)
    }

    /// The years that have pages: 2010/11 to the last of the dataset.
    pub fn page_years(&self) -> impl DoubleEndedIterator<Item = Year> + Clone + use<> {
        Year::FIRST_PAGE.to(self.last_year())
    }

    /// The years of which there can be figures, and those that have pages.
    pub fn all_years(&self) -> impl DoubleEndedIterator<Item = Year> + Clone + use<> {
        self.grid.years().next().unwrap_or(Year::FIRST_PAGE).min(Year::FIRST_PAGE).to(self.last_year())
    }

    /// The figure for an area, year and measure, or the reason why there is none.
    pub fn figure(&self, area: AreaId, year: Year, measure: Measure) -> Figure<'_> {
        match self.grid.get(area, year, measure) {
            Some(held) => held,
            None if self.begins_later(measure, year) => Figure::Absent(Absence::NotCollected(&[])),
            None => Figure::Absent(Absence::NotHeld),
        }
    }

    /// Whether a count or a rate of registered sexual offenders is held.
    pub fn holds(&self, area: AreaId, year: Year) -> bool {
        let held = |measure| self.figure(area, year, measure).held().is_some();
        held(Measure::Rso) || held(Measure::RsoRate)
    }

    /// Whether any figure of an area and year is held, of any measure.
    pub fn holds_any(&self, area: AreaId, year: Year) -> bool {
        Measure::ALL.iter().any(|&measure| self.figure(area, year, measure).held().is_some())
    }

    /// The latest year in which a count or a rate of registered sexual offenders is held; else the dataset's last.
    pub fn latest_year(&self, area: AreaId) -> Year {
        self.page_years().rev().find(|&year| self.holds(area, year)).unwrap_or(self.last_year())
    }

    /// A count: a whole number that is held, nil included.
    pub fn count(&self, area: AreaId, year: Year, measure: Measure) -> Option<u32> {
        self.figure(area, year, measure).held()?.number.whole()
    }

    /// The values that other sources have for a figure.
    pub fn alternatives(&self, area: AreaId, year: Year, measure: Measure) -> impl Iterator<Item = &AlternativeFigure> {
        self.disputed.iter().filter(move |other| other.area == area && other.year == year && other.measure == measure)
    }

    /// Whether its sources and the like are there. They come after the figures.
    pub fn has_details(&self) -> bool {
        !self.sources.is_empty()
    }

    /// The source of this id; `None` where it is not of this dataset.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.index())
    }

    /// The areas that share a land border with this one.
    pub fn neighbours(&self, area: AreaId) -> impl Iterator<Item = AreaId> {
        self.neighbours.iter().filter(move |(one, _)| *one == area).map(|&(_, other)| other)
    }

    /// The break, if any, that bars comparing `measure` in `from` with `to` (the later year).
    pub fn break_between(&self, measure: Measure, from: Year, to: Year) -> Option<&Break> {
        self.breaks.iter().find(|broken| broken.covers(measure) && broken.year > from && broken.year <= to)
    }

    fn begins_later(&self, measure: Measure, year: Year) -> bool {
        self.breaks.iter().any(|broken| broken.affects == Affects::Begins && broken.covers(measure) && year < broken.year)
    }
}
