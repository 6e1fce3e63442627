//! All that one page states, as plain data: the page only lays it out.

mod drawn;
mod fact;
mod notes;
mod rated;
mod table;
mod topics;

pub use crate::sentences::{meanings_in, topics_in, trend_text};
pub use drawn::trend;
pub use fact::Fact;
pub use notes::{Note, NoteSource, Noted, OtherNote};
pub use rated::Rated;
pub use table::{Cell, Row, Table, table};
pub use topics::Topic;

use crate::area_year::{AreaYear, Histories};
use crate::link::{Page, View};
use crate::sentences;
use crate::summary::Summary;
use crate::trend::Trend;
use crate::{AreaId, Dataset, Year};
use notes::Notes;
use rated::rated;

/// All that a page of an area and year states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// The title of the document.
    pub title: String,
    /// The heading: the area's name.
    pub heading: String,
    /// The headline, the comparison, and a warning where the figures are in doubt.
    pub lead: Vec<Noted>,
    /// Which year is the latest we have of the area, where the dataset has later ones; to stand above the headline.
    pub latest: Option<String>,
    /// The nearest years of which we have a count or a rate, where we have none of this one.
    pub nearest: Vec<Year>,
    /// Whether no count or rate of this area is held in any year.
    pub nothing_ever: bool,
    /// The area's rate, then that of England and Wales unless it is the same.
    pub rates: Vec<Rated>,
    /// What the chart is drawn of.
    pub trend: Trend,
    /// The chart in words.
    pub trend_text: String,
    /// Areas next to this one for which figures are held, where none are of this one.
    pub neighbours: Vec<AreaId>,
    /// Count, one in N, changes.
    pub facts: Vec<Fact>,
    /// Categories, levels, breaches and so on.
    pub topics: Vec<Topic>,
    /// Who says so.
    pub sources: Vec<String>,
    /// The forces that serve the area, with their sites.
    pub forces: Vec<(String, String)>,
    /// Every year.
    pub table: Table,
    /// Where every figure comes from.
    pub notes: Vec<Note>,
    /// Whether the figures are made up, for testing.
    pub made_up: bool,
}

impl Report {
    /// Everything that the page of a view states.
    pub fn new(dataset: &Dataset, view: &View) -> Report {
        let area = view.area(dataset).unwrap_or_default();
        let year = view.year(dataset);
        let histories = Histories::new(dataset, area, &view.with);
        let summary = Summary::new(&histories, year);
        let here = &summary.here;
        let mut notes = Notes::new(&histories);
        let mut lead = vec![notes.noted(sentences::headline(here))];
        lead.extend(
            [sentences::comparison(&summary), sentences::doubt(&summary)].into_iter().flatten().map(|one| notes.noted(one)),
        );
        let mut rates = vec![rated(here, &mut notes)];
        rates.extend(summary.benchmark.as_ref().map(|there| rated(there, &mut notes)));
        let facts = fact::key_facts(&summary, &mut notes);
        let topics = topics::topics(here, &mut notes);
        let table = table::table(&histories);
        let own = &histories.own;
        let trend = trend(&histories, year, view);
        let held: Vec<Year> = own.since(Year::FIRST_PAGE).iter().filter(|one| one.is_held()).map(|one| one.year).collect();
        let nearest = if held.contains(&year) { Vec::new() } else { nearest(&held, year) };
        let heading = dataset.area(area).heading(dataset.language);
        Report {
            area,
            year,
            title: title(here, view.page),
            heading,
            lead,
            latest: sentences::latest(dataset, area),
            nearest,
            nothing_ever: held.is_empty(),
            rates,
            trend_text: trend_text(&trend),
            trend,
            neighbours: if held.is_empty() { neighbours(dataset, area) } else { Vec::new() },
            facts,
            topics,
            sources: sentences::sources(here),
            forces: dataset.area(area).forces.clone(),
            table,
            notes: notes.finish(),
            made_up: dataset.edition.made_up,
        }
    }
}

fn title(here: &AreaYear<'_>, page: Page) -> String {
    match page {
        Page::Home => sentences::title_of_home(here.dataset.language).into(),
        page => sentences::title(here, matches!(page, Page::Area(_, None) | Page::Embed(_, None))),
    }
}

/// The last year before and the first after `year` of those held.
fn nearest(held: &[Year], year: Year) -> Vec<Year> {
    let before = held.iter().rev().find(|&&one| one < year);
    let after = held.iter().find(|&&one| one > year);
    before.into_iter().chain(after).copied().collect()
}

fn neighbours(dataset: &Dataset, area: AreaId) -> Vec<AreaId> {
    let held = |&id: &AreaId| dataset.page_years().any(|year| dataset.holds(id, year));
    dataset.neighbours(area).filter(held).collect()
}
