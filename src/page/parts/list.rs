//! Every part that follows the view, and by which element it is known.

use super::{chooser, facts, headline, links, notes, standing, topics, trend, years};
use crate::page::Context;
use maud::Markup;

/// A part of the page that follows the view: the id of its element, and what writes its content.
pub struct Part {
    /// The id of its element.
    pub id: &'static str,
    /// Writes its content.
    pub write: fn(&Context<'_>) -> Markup,
}

impl Part {
    const fn new(id: &'static str, write: fn(&Context<'_>) -> Markup) -> Part {
        Part { id, write }
    }
}

/// Every part that follows the view.
pub const PARTS: [Part; 14] = [
    Part::new("translation", links::link_to_translation),
    Part::new("year", chooser::year_options),
    Part::new("headline", headline::headline),
    Part::new("measure", trend::measure_options),
    Part::new("chart", trend::trend),
    Part::new("facts", facts::facts),
    Part::new("standing-part", standing::standing),
    Part::new("topic-list", topics::topics),
    Part::new("force", topics::forces),
    Part::new("record-table", years::years),
    Part::new("note-list", notes::notes),
    Part::new("newer", headline::newer),
    Part::new("leads", links::link_to_page),
    Part::new("bare", links::link_to_embed),
];

/// The content of the part of this id; nothing where there is none.
pub fn part(at: &Context<'_>, id: &str) -> Markup {
    PARTS.iter().find(|part| part.id == id).map(|part| (part.write)(at)).unwrap_or_default()
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
