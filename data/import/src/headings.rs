//! Which heading means which measure: `data/headings.csv`.

use crate::words::words;
use crate::year::years_in;
use crate::{grammar, left_off};
use mappa_core::{Measure, Year};
use std::collections::BTreeMap;

/// The headings that are known.
#[derive(Clone, Debug)]
pub struct Headings {
    measures: BTreeMap<String, Measure>,
    left_out: Vec<String>,
}

/// What a heading means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// This measure, and the year that it names, if it names one.
    Measure(Measure, Option<Year>),
    /// Something that we do not show.
    LeftOut,
    /// Words of a heading that say nothing by themselves: “Level 1” under no category, “Total”.
    Part,
    /// Nothing that is known; the nearest heading that is, if any is near.
    Unknown(Option<String>),
}

impl Headings {
    /// The headings that the project knows.
    pub fn known() -> Result<Headings, String> {
        Headings::read(include_str!("../../headings.csv"))
    }

    /// Reads a table of headings, with the columns `measure` and `heading`: a row for each heading, and `left_out` in place
    /// of a measure where we do not show the column. An error names the line, what is wrong with it, and the remedy.
    pub fn read(text: &str) -> Result<Headings, String> {
        let mut headings = Headings { measures: BTreeMap::new(), left_out: Vec::new() };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let columns = reader.headers().map_err(|error| format!("headings.csv: {error}"))?;
        if columns != ["measure", "heading"].as_slice() {
            return Err("headings.csv, line 1: its columns must be measure and heading: write them there".into());
        }
        for record in reader.records() {
            let record = record.map_err(|error| format!("headings.csv: {error}"))?;
            let line = record.position().map_or(0, csv::Position::line);
            headings.put(record.get(0).unwrap_or_default(), record.get(1).unwrap_or_default()).map_err(|wrong| {
                let heading = record.get(1).unwrap_or_default();
                format!("headings.csv, line {line}: “{heading}” {wrong}")
            })?;
        }
        Ok(headings)
    }

    /// Puts one heading in; an error goes on from the heading.
    fn put(&mut self, id: &str, heading: &str) -> Result<(), String> {
        let wanted = normal(heading);
        if wanted.is_empty() {
            return Err("has no word in it: write how the column is headed".into());
        }
        if heading != wanted {
            return Err(format!("is not as headings are compared: write it as “{wanted}”"));
        }
        if self.measures.contains_key(heading) || self.left_out.iter().any(|known| known == heading) {
            return Err("appears here twice: remove one of the two rows".into());
        }
        if id == "left_out" {
            self.left_out.push(heading.to_owned());
        } else {
            let measure = Measure::from_id(id);
            let measure = measure.ok_or_else(|| format!("is for “{id}”, not a measure: write one, or left_out"))?;
            self.measures.insert(heading.to_owned(), measure);
        }
        Ok(())
    }

    /// What a heading means, however it is broken into lines, bracketed or marked; and whether a digit joined to its end
    /// was taken for the mark of a note.
    pub fn meaning(&self, heading: &str) -> (Meaning, bool) {
        let years = years_in(heading);
        let mut said: Vec<String> = words(heading).into_iter().filter(|word| !word.note).map(|word| word.text).collect();
        if !years.is_empty() {
            said = left_off::years(said);
        }
        let year = match *years.as_slice() {
            [] => None,
            [year] => Some(year),
            _ => return (Meaning::Unknown(None), false),
        };
        if let Some(meaning) = self.means(&said, year) {
            return (meaning, false);
        }
        let separate = left_off::notes(&said);
        if let Some(meaning) = self.means(&separate, year) {
            return (meaning, false);
        }
        if let Some(meaning) = self.means(&left_off::joined(&separate), year) {
            return (meaning, true);
        }
        let heading = normal(heading);
        let near = |known: &&String| strsim::normalized_levenshtein(known, &heading);
        let best = self.measures.keys().chain(&self.left_out).max_by(|one, other| near(one).total_cmp(&near(other)));
        (Meaning::Unknown(best.filter(|known| near(known) > 0.5).cloned()), false)
    }

    /// The meaning of words, as a heading that is known or put together of parts that are.
    fn means(&self, said: &[String], year: Option<Year>) -> Option<Meaning> {
        let text = said.join(" ");
        if let Some(&measure) = self.measures.get(&text) {
            return Some(Meaning::Measure(measure, year));
        }
        if self.left_out.contains(&text) {
            return Some(Meaning::LeftOut);
        }
        // what the table of headings says of events is a part as well
        let event = |text: &str| self.measures.get(text).copied().filter(|&measure| grammar::is_event(measure));
        match grammar::meaning(said, event)? {
            grammar::Whole::Measure(measure) => Some(Meaning::Measure(measure, year)),
            grammar::Whole::LeftOut => Some(Meaning::LeftOut),
            grammar::Whole::Part => Some(Meaning::Part),
        }
    }
}

/// A heading as it is compared: small letters, no brackets nor what is in them, no marks of notes, single spaces.
pub fn normal(heading: &str) -> String {
    let said: Vec<String> =
        words(heading).into_iter().filter(|word| !word.note && !word.bracketed).map(|word| word.text).collect();
    left_off::notes(&said).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_set() {
        let headings = Headings::known().unwrap();
        for (heading, measure) in [
            ("Category 1  Total\n(RSOs) 1", Measure::Rso),
            ("RSOs per 100,000 population\r\n(aged 10 and over) [2]", Measure::RsoRate),
            ("Total MAPPA offenders", Measure::Total),
            ("Category 2 - Level 3", Measure::Cat2L3),
            ("Total Level 1", Measure::TotalL1),
            ("Category 1", Measure::Rso),
        ] {
            assert_eq!(headings.meaning(heading).0, Meaning::Measure(measure, None), "{heading}");
        }
        assert_eq!(headings.meaning("Population").0, Meaning::LeftOut);
        assert_eq!(headings.meaning("Category 1 Totle").0, Meaning::Unknown(Some("category 1 total".into())));
        assert_eq!(headings.meaning("Weather").0, Meaning::Unknown(None));
    }

    #[test]
    fn a_heading_is_never_taken_for_less_than_it_says() {
        let headings = Headings::known().unwrap();
        for (heading, measure) in [
            ("Category 1 (Level 2)", Measure::RsoL2),
            ("Level 1 – Category 3", Measure::Cat3L1),
            ("Number of RSOs", Measure::Rso),
            ("RSOs (per 100,000 population aged 10 and over)", Measure::RsoRate),
            ("Category 1 Total1", Measure::Rso),
            ("RSOs per 100,000 population2,3", Measure::RsoRate),
            ("Category 2 (violent offenders) total", Measure::Cat2),
            ("All categories Level 3", Measure::TotalL3),
            ("Category 1 SHPOs imposed", Measure::Shpo),
            ("Category 1 Returned to custody for breach of licence", Measure::RsoReturnedCustody),
        ] {
            assert_eq!(headings.meaning(heading).0, Meaning::Measure(measure, None), "{heading}");
        }
        let year = Year::beginning(2022);
        assert_eq!(headings.meaning("Category 1 Total, 2022/23").0, Meaning::Measure(Measure::Rso, year));
        assert_eq!(headings.meaning("RSOs as at 31 March 2023").0, Meaning::Measure(Measure::Rso, year));
        for heading in [
            "Category 1 %",
            "Category 1 (% change)",
            "Category 1 (thousands)",
            "Category 1 and 2",
            "Category 1, 2",
            "Categories 1-3",
            "Category 1 Level 2 and 3",
            "Category 1 excluding level 1",
            "Category 1 Category 2",
            "Category 1 Level 1 Level 2",
            "Category 11",
            "Level 12 Category 1",
            "RSOs level 1 per 100,000 population",
            "Category 2 per 100,000 population",
            "RSOs 2021/22 to 2022/23",
            "Female RSOs",
            "RSOs per 1,000 population",
        ] {
            assert!(matches!(headings.meaning(heading).0, Meaning::Unknown(_)), "{heading}: {:?}", headings.meaning(heading));
        }
        for heading in ["Level 1", "Total", "Number"] {
            assert_eq!(headings.meaning(heading).0, Meaning::Part, "{heading}");
        }
    }

    #[test]
    fn a_heading_is_compared_without_what_stands_in_brackets() {
        let plain = ["Category 1  (RSOs) [note 2]", "CATEGORY 1*", "Category 1 (violent & other)"].map(normal);
        assert_eq!(plain, ["category 1"; 3]);
    }

    #[test]
    fn every_measure_has_a_heading() {
        let headings = Headings::known().unwrap();
        for measure in Measure::ALL {
            assert!(headings.measures.values().any(|known| known == measure), "{}", measure.id());
        }
    }

    #[test]
    fn a_bad_table_of_headings_is_said_with_its_line() {
        for (bad, said) in [
            ("rso,A B", "line 2: “A B” is not as headings are compared: write it as “a b”"),
            ("nothing,a", "line 2: “a” is for “nothing”, not a measure"),
            ("rso,a\ncat2,a", "line 3: “a” appears here twice"),
            ("rso,a\nleft_out,a", "line 3: “a” appears here twice"),
            ("rso,", "line 2: “” has no word in it"),
            ("rso", "headings.csv: "),
        ] {
            let told = Headings::read(&format!("measure,heading\n{bad}\n")).expect_err(bad);
            assert!(told.contains(said), "{told}");
        }
        assert!(Headings::read("heading,measure\na,rso\n").expect_err("columns").contains("line 1: its columns must be"));
    }
}
