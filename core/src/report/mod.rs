//! All that one page states, as plain data: the page only lays it out.

mod fact;
mod notes;
mod table;
mod topics;
mod trend;

pub use fact::Fact;
pub use notes::{Note, NoteSource, Noted, OtherNote};
pub use table::{Cell, Row, Table};
pub use topics::{Topic, topics_in};
pub use trend::trend_text;

use crate::area_year::{AreaYear, Histories};
use crate::link::{Page, View};
use crate::rate::{Basis, NoRate, Rate};
use crate::sentences::{self, Cite};
use crate::summary::Summary;
use crate::trend::Trend;
use crate::{AreaId, Dataset, Year};
use notes::Notes;

/// The rate of one place, large, with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Whose rate it is.
    pub place: String,
    /// The rate as printed; `None` where there is none.
    pub value: Option<String>,
    /// So many of every 10,000 people aged 10 and over, half up: the rate as people can picture it.
    pub in_ten_thousand: Option<u64>,
    /// How it came about, or why there is none.
    pub how: String,
    /// Its notes.
    pub notes: Vec<usize>,
}

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
    /// The headline and the comparison.
    pub lead: Vec<Noted>,
    /// The nearest years of which a count or a rate is held, where none is of this one.
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

/// [`Dataset::holds`].
pub fn holds(dataset: &Dataset, area: AreaId, year: Year) -> bool {
    dataset.holds(area, year)
}

/// [`Dataset::holds_any`].
pub fn holds_any(dataset: &Dataset, area: AreaId, year: Year) -> bool {
    dataset.holds_any(area, year)
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
        let lead = [Some(sentences::headline(here)), sentences::comparison(&summary)];
        let lead = lead.into_iter().flatten().map(|sentence| notes.noted(sentence)).collect();
        let rates = [Some(here), summary.benchmark.as_ref()].into_iter().flatten().map(|at| rated(at, &mut notes)).collect();
        let facts = fact::key_facts(&summary, &mut notes);
        let topics = topics::topics(here, &mut notes);
        let table = table::table(&histories);
        let Histories { own, benchmark, with } = &histories;
        let trend = Trend::of(own, benchmark.as_ref(), with, year, view.measure, view.from);
        let held: Vec<Year> = own.years.iter().filter(|one| one.is_held()).map(|one| one.year).collect();
        let nearest = if held.contains(&year) { Vec::new() } else { nearest(&held, year) };
        let heading = dataset.area(area).heading(dataset.language);
        Report {
            area,
            year,
            title: title(here, view),
            heading,
            lead,
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

/// The title of the document: the rate, never one in N. The page of the latest year has one of its own, since it will lead
/// to a later year in time.
fn title(at: &AreaYear<'_>, view: &View) -> String {
    let AreaYear { dataset, area, year, .. } = *at;
    let say = |english, welsh| dataset.language.say(english, welsh);
    if view.page == Page::Home {
        let title = say(
            "MAPPA Atlas: registered sexual offenders by police area of England and Wales",
            "MAPPA Atlas: troseddwyr rhywiol cofrestredig fesul ardal heddlu yng Nghymru a Lloegr",
        );
        return title.into();
    }
    let latest = matches!(view.page, Page::Area(_, None) | Page::Embed(_, None));
    let latest = if latest { say(" (latest)", " (diweddaraf)") } else { "" };
    let place = [dataset.area(area).heading(dataset.language).as_str(), " ", &year.text(), latest].concat();
    match at.rate {
        Ok(rate) => {
            let what = say(
                " registered sexual offenders per 100,000 people · MAPPA Atlas",
                " o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl · MAPPA Atlas",
            );
            [&place, ": ", &sentences::rate_text(&rate, dataset.language), what].concat()
        }
        Err(_) => {
            let what = say(": registered sexual offenders · MAPPA Atlas", ": troseddwyr rhywiol cofrestredig · MAPPA Atlas");
            [&place, what].concat()
        }
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

fn rated(at: &AreaYear<'_>, notes: &mut Notes<'_>) -> Rated {
    let AreaYear { dataset, area, year, .. } = *at;
    let say = |english, welsh| dataset.language.say(english, welsh);
    let place = dataset.area(area).name.clone();
    let none = |how: &str| Rated { place: place.clone(), value: None, in_ten_thousand: None, how: how.into(), notes: Vec::new() };
    match at.rate {
        Ok(rate) => {
            let notes = notes.of(&[Cite::Rate(area, year)]);
            let in_ten_thousand = Some((rate.number.tenths() + 50) / 100); // tenths of one in 100,000
            Rated { place, value: Some(rate.number.text()), in_ten_thousand, how: how(dataset, &rate).into(), notes }
        }
        Err(NoRate::NoPopulation) => {
            none(say("no population estimate goes with the count", "nid oes amcangyfrif poblogaeth sy’n cyfateb i’r nifer"))
        }
        Err(NoRate::NoCount) => none(say("not in the sources we hold", "ddim yn y ffynonellau sydd gennym")),
    }
}

/// How a rate came about, in a few words.
fn how(dataset: &Dataset, rate: &Rate<'_>) -> &'static str {
    let say = |english, welsh| dataset.language.say(english, welsh);
    match rate.basis {
        Basis::Printed(_, sources) if dataset.is_own(sources) => "from your file",
        Basis::Calculated { count, .. } if dataset.is_own(count.sources) => "calculated from your file",
        Basis::Printed(crate::dataset::Kind::Derived, _) => {
            say("derived from a published figure", "wedi’i deillio o ffigur cyhoeddedig")
        }
        Basis::Printed(..) => say("as published", "fel y’i cyhoeddwyd"),
        Basis::Calculated { .. } if rate.is_approximate() => say("calculated, approximate", "wedi’i chyfrifo, yn fras"),
        Basis::Calculated { .. } => say("calculated by MAPPA Atlas", "wedi’i chyfrifo gan MAPPA Atlas"),
    }
}
