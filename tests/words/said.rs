//! Texts with their places, and the check of them all.

use crate::rules::wrong;
use mappa_core::Dataset;
use mappa_core::dataset::SourceType;
use std::collections::HashMap;

/// What is said, and where first.
#[derive(Default)]
pub struct Said(HashMap<String, String>);

impl Said {
    /// A text, and where it is.
    pub fn add(&mut self, place: &str, text: impl Into<String>) {
        self.0.entry(text.into()).or_insert_with(|| place.to_owned());
    }

    /// Fails with each text that says what it must not, once. What others wrote is taken out first: the names of publishers, and
    /// the titles of what is not of the press, whose titles here are notes of ours.
    pub fn check(self, dataset: &Dataset) {
        let press = |kind| matches!(kind, SourceType::Press | SourceType::Copy);
        let titles = dataset.sources.iter().filter(|one| !press(one.kind)).map(|one| one.title.as_str());
        let mut others: Vec<&str> = dataset.sources.iter().map(|one| one.publisher.as_str()).chain(titles).collect();
        // the longest first: one name can be a part of another
        others.sort_by_key(|other| std::cmp::Reverse(other.len()));
        others.dedup();
        let mut refused: Vec<String> = Vec::new();
        for (text, place) in self.0 {
            // most texts are good as they are
            if wrong(&text).is_none() {
                continue;
            }
            let own = others.iter().filter(|other| !other.is_empty()).fold(text.clone(), |own, other| own.replace(other, ""));
            if let Some(why) = wrong(&own) {
                refused.push(format!("{why} in: {} [{place}]", own.chars().take(300).collect::<String>()));
            }
        }
        refused.sort();
        assert!(refused.is_empty(), "{} texts are not in the words of the house:\n{}", refused.len(), refused.join("\n"));
    }
}
