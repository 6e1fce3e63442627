//! The names of police areas, by which newspapers call them.

use super::key::Key;
use super::token::{Kind, Token};
use crate::{AreaId, Dataset};

/// The words of a name, and whose it is.
struct Name {
    /// Of its first word.
    key: Key,
    words: Vec<String>,
    area: AreaId,
}

impl Name {
    fn new(name: &str, area: AreaId) -> Name {
        let name = name.to_lowercase();
        let words: Vec<String> = name.split([' ', '-', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Name { key: words.first().map(|word| Key::of(word)).unwrap_or_default(), words, area }
    }
}

/// The names by the keys of their first words, of those the longest first.
pub struct Names(Vec<Name>);

impl Names {
    /// Of the names that a dataset has, with those that newspapers use of forces.
    pub fn new(dataset: &Dataset) -> Names {
        let mut names = Vec::new();
        for id in dataset.area_ids() {
            let area = dataset.area(id);
            let forces = area.forces.iter().map(|(force, _)| force);
            for name in [&area.name].into_iter().chain(&area.aliases).chain(forces) {
                names.push(Name::new(name, id));
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
            names.extend(dataset.area_of_slug(slug).map(|id| Name::new(name, id)));
        }
        names.sort_by_key(|name| (name.key, std::cmp::Reverse(name.words.len())));
        Names(names)
    }

    /// The area whose name begins at a token, and where it ends.
    pub fn find(&self, tokens: &[Token<'_>], at: usize) -> Option<(AreaId, usize)> {
        let key = tokens.get(at)?.key;
        let from = self.0.partition_point(|name| name.key < key);
        let mut names = self.0.get(from..)?.iter().take_while(|name| name.key == key);
        names.find_map(|Name { words, area, .. }| {
            let mut end = at;
            for (place, word) in words.iter().enumerate() {
                // `Herefordshire, Shropshire and Worcestershire`
                let comma = place > 0 && tokens.get(end).is_some_and(|token| token.kind == Kind::Mark(','));
                end += usize::from(comma);
                tokens.get(end).filter(|token| token.word == word)?;
                end += 1;
            }
            Some((*area, end))
        })
    }
}
