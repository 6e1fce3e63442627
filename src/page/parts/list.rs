//! Every part that follows the view, and by which element it is known.

use super::{chooser, facts, headline, links, notes, topics, trend, years};
use crate::page::Context;
use maud::Markup;

/// A part of the page that follows the view: the id of its element, and what writes its content. The number tells parts
/// of one kind apart.
pub struct Part {
    /// The id of its element.
    pub id: &'static str,
    write: fn(&Context<'_>, usize) -> Markup,
    number: usize,
}

impl Part {
    const fn new(id: &'static str, write: fn(&Context<'_>, usize) -> Markup, number: usize) -> Part {
        Part { id, write, number }
    }

    /// Its content.
    pub fn write(&self, at: &Context<'_>) -> Markup {
        (self.write)(at, self.number)
    }
}

/// Every part that follows the view.
pub const PARTS: [Part; 18] = [
    Part::new("translation", links::link_to_translation, 0),
    Part::new("year", chooser::year_options, 0),
    Part::new("headline", headline::headline, 0),
    Part::new("chart", trend::trend, 0),
    Part::new("facts", facts::facts, 0),
    Part::new("topics-heading", topics::topics_heading, 0),
    Part::new("topic-0", topics::topic, 0),
    Part::new("topic-1", topics::topic, 1),
    Part::new("topic-2", topics::topic, 2),
    Part::new("topic-3", topics::topic, 3),
    Part::new("topic-4", topics::topic, 4),
    Part::new("topic-5", topics::topic, 5),
    Part::new("force", topics::forces, 0),
    Part::new("record-table", years::years, 0),
    Part::new("notes", notes::notes, 0),
    Part::new("newer", headline::newer, 0),
    Part::new("leads", links::link_to_page, 0),
    Part::new("bare", links::link_to_embed, 0),
];

/// The content of the part of this id; nothing where there is none.
pub fn part(at: &Context<'_>, id: &str) -> Markup {
    PARTS.iter().find(|part| part.id == id).map(|part| part.write(at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::PARTS;

    #[test]
    fn the_script_that_answers_before_the_app_knows_every_part() {
        let script = include_str!("../../../js/page/fetch_page.js");
        let parts = script.split_once("const parts = \"").and_then(|(_, rest)| rest.split('"').next()).expect("its list");
        let listed: Vec<&str> = parts.split(' ').collect();
        // what only frames have
        let all: Vec<&str> = PARTS.iter().map(|part| part.id).filter(|id| !["newer", "leads"].contains(id)).collect();
        assert_eq!(listed, all);
    }
}
