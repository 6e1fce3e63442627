//! What a figure that was read does to what is held.

use crate::{Found, Import};
use mappa_core::dataset::{Absence, Figure, Kind, SourceId, SourceType};
use mappa_core::{Dataset, Measure, Number};

/// What becomes of what is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing was held.
    New,
    /// The same is held.
    Same,
    /// The same is held, printed with fewer decimals: what was held, in words.
    Rounding(String),
    /// The same is held with a decimal that the table leaves out: what is held, in words, which stays.
    Finer(String),
    /// Something else is held: what, in words.
    Changed(String),
    /// Something else is held, of a table of the Ministry's: what, in words, which stays. See [`Import::stand_beside`].
    Beside(String),
}

/// A figure that was read, and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The figure.
    pub found: Found,
    /// What it does.
    pub fate: Fate,
}

impl Compared {
    /// Its value in words.
    pub fn text(&self) -> String {
        value(self.found.kind, self.found.number)
    }
}

/// Compares figures with those of a dataset.
pub fn compare(dataset: &Dataset, figures: Vec<Found>) -> Vec<Compared> {
    figures.into_iter().map(|found| Compared { fate: fate(dataset, &found), found }).collect()
}

impl Import {
    /// Has the Ministry's own figures stay where this table, which is not the Ministry's, has others.
    pub fn stand_beside(&mut self, dataset: &Dataset) {
        for one in &mut self.figures {
            let Found { area, year, measure, .. } = one.found;
            let official = |id: &SourceId| dataset.source(*id).is_some_and(|source| source.kind == SourceType::Workbook);
            if let Fate::Changed(held) = &one.fate
                && said_by(dataset.figure(area, year, measure)).iter().any(official)
            {
                one.fate = Fate::Beside(held.clone());
            }
        }
    }
}

/// Who says a figure, or that there is none.
fn said_by(figure: Figure<'_>) -> &[SourceId] {
    match figure {
        Figure::Held(held) => held.sources,
        Figure::Absent(Absence::Suppressed(sources) | Absence::NotCollected(sources)) => sources,
        Figure::Absent(Absence::NotHeld) => &[],
    }
}

fn fate(dataset: &Dataset, found: &Found) -> Fate {
    let (kind, number) = match dataset.figure(found.area, found.year, found.measure) {
        Figure::Absent(Absence::NotHeld) => return Fate::New,
        Figure::Absent(Absence::NotCollected([])) => return Fate::New,
        Figure::Absent(Absence::Suppressed(_)) => (Kind::Suppressed, Number::Whole(0)),
        Figure::Absent(Absence::NotCollected(_)) => (Kind::NotCollected, Number::Whole(0)),
        Figure::Held(held) => (held.kind, held.number),
    };
    let valued = |kind: Kind| kind.has_value() || kind == Kind::Nil;
    if valued(kind) && valued(found.kind) {
        if number.tenths() == found.number.tenths() {
            return Fate::Same;
        }
        let whole = |number: Number| (number.tenths() + 5) / 10;
        let one_is_whole = number.whole().is_some() != found.number.whole().is_some();
        if found.measure == Measure::RsoRate && one_is_whole && whole(number) == whole(found.number) {
            // only what was published itself is finer; what somebody derived gives way to the table
            let stays = kind == Kind::Published && number.whole().is_none();
            return if stays { Fate::Finer(value(kind, number)) } else { Fate::Rounding(value(kind, number)) };
        }
    } else if kind == found.kind {
        return Fate::Same;
    }
    Fate::Changed(value(kind, number))
}

fn value(kind: Kind, number: Number) -> String {
    match kind {
        Kind::Nil => "none".into(),
        Kind::Suppressed => "withheld".into(),
        Kind::NotCollected => "not collected".into(),
        _ => number.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Guesses, Place};
    use mappa_core::dataset::{Area, Grid, Source};
    use mappa_core::{AreaId, Year};

    const NONE: (Kind, Number) = (Kind::Nil, Number::Whole(0));

    fn found(measure: Measure, (kind, number): (Kind, Number)) -> Found {
        let place = Place { sheet: String::new(), row: 2, column: 2 };
        Found { area: AreaId::default(), year: Year::FIRST_PAGE, measure, kind, number, place, guesses: Guesses::default() }
    }

    /// A dataset of one figure, from a workbook of the Ministry's or a newspaper.
    fn held(measure: Measure, (kind, number): (Kind, Number), source: SourceType) -> Dataset {
        let [publisher, title, date, url] = [(); 4].map(|()| String::new());
        let sources = vec![Source { kind: source, publisher, title, date, url }];
        let mut dataset = Dataset { areas: vec![Area::default()], sources, ..Dataset::default() };
        dataset.grid = Grid::new(1, Year::FIRST_PAGE, Year::FIRST_PAGE);
        let id = SourceId::new(0).unwrap();
        assert!(dataset.grid.put((AreaId::default(), Year::FIRST_PAGE, measure), kind, number, &[id]));
        dataset
    }

    fn fate_of(measure: Measure, before: (Kind, Number), after: (Kind, Number)) -> Fate {
        compare(&held(measure, before, SourceType::Press), vec![found(measure, after)]).remove(0).fate
    }

    fn published(text: &str) -> (Kind, Number) {
        (Kind::Published, Number::read(text).unwrap())
    }

    #[test]
    fn a_count_is_new_the_same_or_changed() {
        let withheld = (Kind::Suppressed, Number::Whole(0));
        let count = |before, after| fate_of(Measure::Rso, before, after);
        let changed = |old: &str| Fate::Changed(old.into());
        assert_eq!(fate(&Dataset::default(), &found(Measure::Rso, published("12"))), Fate::New);
        assert_eq!(count(published("1154"), published("1154")), Fate::Same);
        assert_eq!(count(published("1154"), published("1145")), changed("1,154"));
        assert_eq!(count(NONE, NONE), Fate::Same);
        assert_eq!(count(NONE, published("5")), changed("none"));
        assert_eq!(count(withheld, withheld), Fate::Same);
        assert_eq!(count(withheld, NONE), changed("withheld"));
        assert_eq!(count((Kind::NotCollected, Number::Whole(0)), withheld), changed("not collected"));
        assert_eq!(count(published("12"), withheld), changed("12"));
        let texts = [NONE, withheld, published("1154")]
            .map(|figure| Compared { found: found(Measure::Rso, figure), fate: Fate::New }.text());
        assert_eq!(texts, ["none", "withheld", "1,154"]);
    }

    #[test]
    fn of_a_rate_the_published_decimal_stays_and_another_gives_way() {
        let rate = |before, after| fate_of(Measure::RsoRate, before, after);
        let derived = (Kind::Derived, Number::Tenths(1252));
        assert_eq!(rate(published("125.2"), published("125")), Fate::Finer("125.2".into()));
        assert_eq!(rate(derived, published("125")), Fate::Rounding("125.2".into()));
        assert_eq!(rate(published("125"), published("125.2")), Fate::Rounding("125".into()));
        assert_eq!(rate(published("125.5"), published("126")), Fate::Finer("125.5".into()), "a half is rounded up");
        assert_eq!(rate(published("125.4"), published("126")), Fate::Changed("125.4".into()));
        assert_eq!(rate(published("125.2"), published("125.3")), Fate::Changed("125.2".into()));
        assert_eq!(rate(published("125"), published("126")), Fate::Changed("125".into()));
    }

    #[test]
    fn figures_of_the_ministry_stay_where_another_table_has_others() {
        let beside = |source| {
            let dataset = held(Measure::Rso, published("1154"), source);
            let figures = compare(&dataset, vec![found(Measure::Rso, published("1145"))]);
            let rows = crate::rows::Rows { figures: figures.into_iter().map(|one| one.found).collect(), ..Default::default() };
            let mut import = crate::imported::imported("x.csv", String::new(), rows, &dataset);
            import.stand_beside(&dataset);
            import.figures.remove(0).fate
        };
        assert_eq!(beside(SourceType::Workbook), Fate::Beside("1,154".into()));
        assert_eq!(beside(SourceType::Press), Fate::Changed("1,154".into()));
    }
}
