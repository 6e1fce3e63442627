//! Which heading means which measure: `data/headings.csv`.

use mappa_core::Measure;
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
    /// This measure.
    Measure(Measure),
    /// Something that we do not show.
    LeftOut,
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

    /// What a heading means, however it is broken into lines, bracketed or marked.
    pub fn meaning(&self, heading: &str) -> Meaning {
        let heading = normal(heading);
        if let Some(&measure) = self.measures.get(&heading) {
            return Meaning::Measure(measure);
        }
        if self.left_out.contains(&heading) {
            return Meaning::LeftOut;
        }
        let near = |known: &&String| strsim::normalized_levenshtein(known, &heading);
        let best = self.measures.keys().chain(&self.left_out).max_by(|one, other| near(one).total_cmp(&near(other)));
        Meaning::Unknown(best.filter(|known| near(known) > 0.5).cloned())
    }
}

/// A heading as it is compared: small letters, no brackets nor what is in them, no marks of notes, single spaces.
pub fn normal(heading: &str) -> String {
    let mut depth = 0_usize;
    let mut words: Vec<String> = vec![String::new()];
    for letter in heading.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            letter if letter.is_alphanumeric() => {
                if let Some(word) = words.last_mut() {
                    word.extend(letter.to_lowercase());
                }
            }
            ',' | '\'' | '’' | '*' | '.' => {} // within a word: 100,000
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty() && !word.bytes().all(|byte| "¹²³".as_bytes().contains(&byte)));
    // a lone digit at the end is a footnote, but not in "Category 1" or "Level 2"
    if let [.., before, last] = words.as_slice()
        && last.len() == 1
        && last.bytes().all(|byte| byte.is_ascii_digit())
        && !["category", "level", "and"].contains(&before.as_str())
    {
        words.pop();
    }
    words.join(" ")
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
            assert_eq!(headings.meaning(heading), Meaning::Measure(measure), "{heading}");
        }
        assert_eq!(headings.meaning("Population"), Meaning::LeftOut);
        assert_eq!(headings.meaning("Category 1 Totle"), Meaning::Unknown(Some("category 1 total".into())));
        assert_eq!(headings.meaning("Weather"), Meaning::Unknown(None));
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
