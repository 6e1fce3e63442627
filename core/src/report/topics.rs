//! What else is counted, each with what it is.

use super::fact::{Fact, fact};
use super::notes::Notes;
use crate::area_year::AreaYear;
use crate::dataset::Absence;
use crate::sentences::{Labels, labels_in};

/// A group of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The figures that are held, then those that are withheld or not collected.
    pub facts: Vec<Fact>,
    /// The labels of those that are not in our sources.
    pub not_held: Vec<&'static str>,
}

pub(super) fn topics(at: &AreaYear<'_>, notes: &mut Notes<'_>) -> Vec<Topic> {
    let AreaYear { dataset, area, year, .. } = *at;
    let topic = |figures: &Labels| {
        let mut topic = Topic { facts: Vec::new(), not_held: Vec::new() };
        for &(measure, label) in *figures {
            let figure = dataset.figure(area, year, measure);
            if figure.absence() == Some(Absence::NotHeld) {
                topic.not_held.push(label);
            } else {
                topic.facts.push(fact(dataset, (area, year, measure), figure, label, notes));
            }
        }
        topic
    };
    labels_in(dataset.language).iter().map(topic).collect()
}
