//! The rows of figures.csv that a synthetic dataset has.

use super::chance::Chance;
use super::growth::surprise;
use super::levels::{Counts, begun};
use mappa_core::number::divide;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};

/// Fewer people than this may be withheld, where their management is counted.
const FEW: u64 = 3;

/// The rows as they come about.
pub(super) struct Rows<'a> {
    /// What is really held: in which years rates are printed with a decimal, and when measures begin.
    known: &'a Dataset,
    /// The areas, and the populations that rates stand on.
    dataset: &'a Dataset,
    /// The last year.
    last: Option<Year>,
    text: String,
}

impl<'a> Rows<'a> {
    pub(super) fn new(known: &'a Dataset, dataset: &'a Dataset, last: Option<Year>) -> Rows<'a> {
        Rows { known, dataset, last, text: "area,year,measure,value,kind,sources,standing,note\n".into() }
    }

    /// The whole file.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Adds all rows of an area and year.
    pub(super) fn add(&mut self, area: AreaId, year: Year, counts: &Counts, chance: &mut Chance) {
        let own = format!("made-{}", year.slug());
        for &measure in Measure::ALL.iter().filter(|&&measure| begun(self.known, measure, year)) {
            let small = matches!(measure, Measure::RsoL3 | Measure::Cat2L3 | Measure::Cat3L3);
            let (value, kind) = match counts.get(&measure) {
                None if measure == Measure::RsoRate => (self.rate(area, year, counts), "published"),
                None => (String::new(), "not_collected"),
                Some(0) => (String::new(), "nil"),
                Some(1..FEW) if small && !self.dataset.area(area).is_benchmark() && chance.next(2) == 0 => {
                    (String::new(), "suppressed")
                }
                Some(number) => (number.to_string(), "published"),
            };
            let at = (area, year, measure);
            if measure == Measure::Rso && !self.dataset.area(area).is_benchmark() {
                self.number(at, &value, &own, chance);
            } else if !(kind == "published" && value.is_empty()) {
                self.put(at, [&value, kind, &own, "shown", ""]);
            }
        }
    }

    /// The number of registered sexual offenders: now and then revised a year later, or told otherwise by a newspaper.
    fn number(&mut self, at: (AreaId, Year, Measure), value: &str, own: &str, chance: &mut Chance) {
        let (area, year, _) = at;
        let number: u64 = value.parse().unwrap_or(0);
        let jump = surprise(&self.dataset.area(area).slug, year).map(|thousandths| {
            let direction = if thousandths < 0 { "a fall" } else { "a jump" };
            format!("made surprise: {direction}")
        });
        let jump = jump.unwrap_or_default();
        let next = Year::beginning(year.ends()).filter(|&next| Some(next) <= self.last);
        match (chance.next(60), next) {
            (0, Some(next)) => {
                let revised = format!("made-{}", next.slug());
                let first = (number - number / 90).to_string();
                self.put(at, [value, "published", &revised, "shown", &jump]);
                self.put(
                    at,
                    [&first, "published", own, "other", "as first published; the tables of the year after have another"],
                );
            }
            (1 | 2, _) if !number.is_multiple_of(10) => {
                let rounded = (divide(number, 10).unwrap_or(0) * 10).to_string();
                self.put(at, [value, "published", own, "shown", &jump]);
                self.put(at, [&rounded, "rounded", "made-press", "other", "another source’s value, rounded"]);
            }
            _ => self.put(at, [value, "published", own, "shown", &jump]),
        }
    }

    /// The rate as the Ministry would print it: over the population that it uses, with a decimal in the years in which it
    /// prints one. Empty where no population is near enough.
    fn rate(&self, area: AreaId, year: Year, counts: &Counts) -> String {
        let denominator = self.dataset.populations.denominator(area, year);
        let people = denominator.map_or(0, |one| u64::from(one.population.aged_10_plus));
        let decimal = self.known.area_ids().any(|area| {
            let held = self.known.figure(area, year, Measure::RsoRate).held();
            held.is_some_and(|held| matches!(held.number, Number::Tenths(_)))
        });
        let scale = if decimal { 1_000_000 } else { 100_000 };
        let rate = counts.get(&Measure::Rso).and_then(|rso| divide(rso * scale, people));
        match rate {
            None => String::new(),
            Some(tenths) if decimal => format!("{}.{}", tenths / 10, tenths % 10),
            Some(whole) => whole.to_string(),
        }
    }

    fn put(&mut self, (area, year, measure): (AreaId, Year, Measure), fields: [&str; 5]) {
        let area = &self.dataset.area(area).slug;
        self.text += &format!("{area},{},{},{}\n", year.text(), measure.id(), fields.map(quoted).join(","));
    }
}

fn quoted(field: &str) -> String {
    if field.contains(',') { format!("\"{field}\"") } else { field.to_owned() }
}
