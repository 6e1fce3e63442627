//! Figures of a reader's own file, shown in place of the published ones for as long as the reader likes.

use super::{AlternativeFigure, Dataset, Held, Kind, Source, SourceId, SourceType};
use crate::quoted::quoted;
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

/// A reader's own file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnFile<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether it has the Ministry's form of table; else nobody knows whose figures it holds.
    pub is_workbook: bool,
}

/// Who a workbook of area tables is credited to.
const MINISTRY: &str = "Ministry of Justice";

impl Dataset {
    /// This dataset with a reader's own figures in place of its own. What they replace becomes a disputed value; so does a published
    /// rate whose number is replaced by another, while the file gives none: ours is calculated then, and the two go together.
    #[must_use]
    pub fn with_own(&self, file: OwnFile<'_>, figures: &[OwnFigure]) -> Dataset {
        let mut own = self.clone();
        let Some(id) = SourceId::new(own.sources.len()) else { return own };
        let (publisher, before) = if file.is_workbook { (MINISTRY, "the workbook ") } else { ("Own figures", "the file ") };
        own.sources.push(Source {
            kind: SourceType::Own,
            publisher: publisher.into(),
            title: [before, &quoted(file.name)].concat(),
            date: String::new(),
            url: String::new(),
        });
        let years = self.grid.years().chain(figures.iter().map(|one| one.year));
        let (Some(first), Some(last)) = (years.clone().min(), years.max()) else { return own };
        own.grid = self.grid.spanning(first, last);
        let gives = |area, year, measure| figures.iter().any(|one| (one.area, one.year, one.measure) == (area, year, measure));
        for one in figures {
            let &OwnFigure { area, year, measure, kind, number } = one;
            let held = self.figure(area, year, measure).held().filter(|held| held.number.tenths() != number.tenths());
            if let Some(held) = held {
                own.dispute(one, measure, held, "the published figure; the figure from your file is shown instead");
                let rate = self.figure(area, year, Measure::RsoRate).held();
                if let Some(rate) = rate.filter(|_| measure == Measure::Rso && !gives(area, year, Measure::RsoRate)) {
                    own.dispute(one, Measure::RsoRate, rate, "the published rate; it does not go with the number from your file");
                    own.grid.withdraw(area, year, Measure::RsoRate);
                }
            }
            own.grid.put((area, year, measure), kind, number, &[id]);
        }
        own
    }

    /// Takes note of what was held in place of a reader's own figure.
    fn dispute(&mut self, own: &OwnFigure, measure: Measure, held: Held<'_>, why: &str) {
        self.disputed.push(AlternativeFigure {
            area: own.area,
            year: own.year,
            measure,
            number: held.number,
            kind: held.kind,
            sources: held.sources.to_vec(),
            why: why.into(),
        });
    }

    /// The reader's own file whose figures a year has, of several that which was read last; where it has none, the last of all.
    pub fn own_file(&self, year: Year) -> Option<&Source> {
        let files = || self.sources.iter().rev().filter(|source| source.kind == SourceType::Own);
        let of_year = |source: &&Source| {
            let measures = |area| Measure::ALL.iter().filter_map(move |&measure| self.figure(area, year, measure).held());
            let uses = |id: &SourceId| self.source(*id).is_some_and(|one| std::ptr::eq(one, *source));
            self.area_ids().any(|area| measures(area).any(|held| held.sources.iter().any(uses)))
        };
        files().find(of_year).or_else(|| files().next())
    }

    /// Whether that of a year is one that the Ministry publishes, so that its figures are the Ministry's.
    pub fn is_workbook_of_the_ministry(&self, year: Year) -> bool {
        self.own_file(year).is_some_and(|file| file.publisher == MINISTRY)
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
        let file = OwnFile { name: "mine.csv", is_workbook: false };
        let own =
            published.with_own(file, &[one(2016, Kind::Published, Number::Whole(1000)), one(2024, Kind::Nil, Number::Whole(0))]);
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
        assert_eq!(crate::dataset::unpack_whole(&figures, &details).unwrap(), own);
        // earlier years too
        let earlier = published.with_own(file, &[one(2009, Kind::Published, Number::Whole(7))]);
        assert_eq!(earlier.count(kent, year(2009), Measure::Rso), Some(7));
        assert_eq!(earlier.count(kent, year(2016), Measure::Rso), Some(900));
    }
    /// 1,500 would be shown at the rate of 1,154, and compared with England and Wales at its own.
    #[test]
    fn a_published_rate_does_not_stand_beside_a_number_that_replaces_its_own() {
        let (kent, when) = (AreaId::new(0).unwrap(), year(2016));
        let mut published = published();
        published.grid.put((kent, when, Measure::RsoRate), Kind::Published, Number::Tenths(1252), &[]);
        let file = OwnFile { name: "tables.xlsx", is_workbook: true };
        let rate = |figures: &[OwnFigure]| {
            let own = published.with_own(file, figures);
            let other = own.alternatives(kent, when, Measure::RsoRate).map(|other| other.number).next();
            (own.figure(kent, when, Measure::RsoRate).held().map(|held| held.number), other)
        };
        let rso = |number| one(2016, Kind::Published, Number::Whole(number));
        assert_eq!(rate(&[rso(1500)]), (None, Some(Number::Tenths(1252))));
        // the same number: the rate is its own
        assert_eq!(rate(&[rso(900)]), (Some(Number::Tenths(1252)), None));
        // the file has a rate too, before the number or after it
        let theirs = OwnFigure { measure: Measure::RsoRate, ..one(2016, Kind::Published, Number::Whole(130)) };
        for figures in [[rso(1500), theirs], [theirs, rso(1500)]] {
            assert_eq!(rate(&figures), (Some(Number::Whole(130)), Some(Number::Tenths(1252))));
        }
        let own = published.with_own(file, &[rso(1500)]);
        let (figures, details) = crate::dataset::pack(&own);
        assert_eq!(crate::dataset::unpack_whole(&figures, &details).unwrap(), own, "tenths stay tenths");
        assert!(own.is_workbook_of_the_ministry(when) && own.own_file(when).unwrap().title == "the workbook “tables.xlsx”");
        assert!(published.own_file(when).is_none());
        // of two files each year has its own
        let two = own.with_own(OwnFile { name: "ours.csv", is_workbook: false }, &[one(2017, Kind::Published, Number::Whole(8))]);
        let of = |year| two.own_file(year).map(|file| file.title.as_str());
        assert!(two.is_workbook_of_the_ministry(when) && !two.is_workbook_of_the_ministry(year(2017)));
        assert_eq!([of(when), of(year(2017))], [Some("the workbook “tables.xlsx”"), Some("the file “ours.csv”")]);
    }
}
