//! Which heading means which measure: `data/headings.toml`.

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
        Headings::read(include_str!("../../headings.toml"))
    }

    /// Reads a table of headings: for each measure, and for `left_out`, a list.
    pub fn read(text: &str) -> Result<Headings, String> {
        let lists: BTreeMap<String, Vec<String>> =
            basic_toml::from_str(text).map_err(|error| format!("headings.toml: {error}"))?;
        let mut headings = Headings { measures: BTreeMap::new(), left_out: Vec::new() };
        for (id, list) in lists {
            for heading in list {
                if heading != normal(&heading) {
                    return Err(format!("headings.toml: “{heading}” of {id} must stand as “{}”", normal(&heading)));
                }
                if id == "left_out" {
                    headings.left_out.push(heading);
                } else {
                    let measure = Measure::from_id(&id).ok_or_else(|| format!("headings.toml: {id} is no measure"))?;
                    if headings.measures.insert(heading.clone(), measure).is_some() {
                        return Err(format!("headings.toml: “{heading}” stands twice"));
                    }
                }
            }
        }
        Ok(headings)
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
    fn a_bad_table_of_headings_is_said() {
        for bad in ["rso = [\"A B\"]", "nothing = [\"a\"]", "rso = [\"a\"]\ncat2 = [\"a\"]", "rso = 1", "rso = ["] {
            assert!(Headings::read(bad).is_err(), "{bad}");
        }
    }
}
