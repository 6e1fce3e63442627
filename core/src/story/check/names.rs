//! The names of police areas, by which newspapers call them.

use super::token::{Kind, Token};
use crate::{AreaId, Dataset};

/// Words of a name, and whose it is; by the first word, the longest name first.
pub struct Names(Vec<(Vec<String>, AreaId)>);

impl Names {
    /// Of the names that a dataset has, with those that newspapers use of forces.
    pub fn new(dataset: &Dataset) -> Names {
        let mut names = Vec::new();
        for id in dataset.area_ids() {
            let area = dataset.area(id);
            let forces = area.forces.iter().map(|(force, _)| force);
            for name in [&area.name].into_iter().chain(&area.aliases).chain(forces) {
                names.push((words(name), id));
            }
        }
        for (name, slug) in [
            ("gmp", "greater-manchester"),
            ("the met", "london"),
            ("met police", "london"),
            ("wales and england", "england-and-wales"),
            ("hampshire and the isle of wight", "hampshire"),
            ("county durham and darlington", "durham"),
            ("durham and darlington", "durham"),
        ] {
            names.extend(dataset.area_of_slug(slug).map(|id| (words(name), id)));
        }
        names.sort_by(|(one, _), (other, _)| one.first().cmp(&other.first()).then(other.len().cmp(&one.len())));
        Names(names)
    }

    /// The area whose name begins at a token, and where it ends.
    pub fn find(&self, tokens: &[Token<'_>], at: usize) -> Option<(AreaId, usize)> {
        let first = tokens.get(at)?.word;
        let from = self.0.partition_point(|(words, _)| words.first().is_some_and(|word| word.as_str() < first));
        let mut names = self.0.get(from..)?.iter().take_while(|(words, _)| words.first().is_some_and(|word| word == first));
        names.find_map(|(words, id)| {
            let mut end = at;
            for (place, word) in words.iter().enumerate() {
                // `Herefordshire, Shropshire and Worcestershire`
                let comma = place > 0 && tokens.get(end).is_some_and(|token| token.kind == Kind::Mark(','));
                end += usize::from(comma);
                tokens.get(end).filter(|token| token.word == word)?;
                end += 1;
            }
            Some((*id, end))
        })
    }
}

fn words(name: &str) -> Vec<String> {
    name.to_lowercase().split([' ', '-', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
