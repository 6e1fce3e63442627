//! What a page states, part by part, as HTML: pure functions of the report, used natively and in the browser.

mod chooser;
mod facts;
mod headline;
mod leads;
mod notes;
mod record;
mod topics;
mod trend;

pub use chooser::{area_options, found, notices};
pub use leads::out_link;
pub use notes::sources;
pub use trend::measure_options;

use mappa_core::link::{Notice, Page, View, href};
use mappa_core::report::Report;
use mappa_core::{AreaId, Dataset, Year};

/// What a section is written from.
pub struct Context<'a> {
    /// The figures.
    pub dataset: &'a Dataset,
    /// The view.
    pub view: &'a View,
    /// What was not understood in the address.
    pub notices: &'a [Notice],
    /// All that the page states.
    pub report: &'a Report,
    /// What leads to the site's root.
    pub root: &'a str,
}

/// A part of the page that follows the view: the id of its element, and what writes its content. The number tells parts
/// of one kind apart.
pub struct Part {
    /// The id of its element.
    pub id: &'static str,
    write: fn(&Context<'_>, usize) -> String,
    number: usize,
}

impl Part {
    const fn new(id: &'static str, write: fn(&Context<'_>, usize) -> String, number: usize) -> Part {
        Part { id, write, number }
    }

    /// Its content.
    pub fn write(&self, context: &Context<'_>) -> String {
        (self.write)(context, self.number)
    }
}

/// Every part that follows the view. The publisher writes them into the page; in the browser each is written again when
/// its content changes.
pub const PARTS: [Part; 18] = [
    Part::new("translation", leads::translation, 0),
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
    Part::new("record-table", record::record, 0),
    Part::new("notes", notes::notes, 0),
    Part::new("newer", headline::newer, 0),
    Part::new("leads", leads::leads, 0),
    Part::new("bare", leads::bare, 0),
];

impl Context<'_> {
    /// The numbers of notes to be written: none in a frame, which has no notes, but says its sources and leads to them.
    fn marks<'a>(&self, notes: &'a [usize]) -> &'a [usize] {
        if self.view.is_embed() { &[] } else { notes }
    }

    /// The one of two texts that is in the language of the page.
    fn say(&self, english: &'static str, welsh: &'static str) -> &'static str {
        self.dataset.language.say(english, welsh)
    }

    /// The address of an area's page.
    fn area(&self, area: AreaId, year: Option<Year>) -> String {
        href(self.dataset, self.root, &View::of(Page::Area(area, year)))
    }
}

#[cfg(test)]
mod tests {
    use super::PARTS;

    #[test]
    fn the_script_that_answers_before_the_app_knows_every_part() {
        let script = include_str!("../../js/page/fetch_page.js");
        let parts = script.split_once("const parts = \"").and_then(|(_, rest)| rest.split('"').next()).expect("its list");
        let listed: Vec<&str> = parts.split(' ').collect();
        // what only frames have
        let all: Vec<&str> = PARTS.iter().map(|part| part.id).filter(|id| !["newer", "leads"].contains(id)).collect();
        assert_eq!(listed, all);
    }
}
