//! The table of every year: always there, chart or no chart.

use super::fact::figure_text;
use crate::area_year::{AreaYear, Histories, History};
use crate::dataset::{Absence, Figure, SourceId};
use crate::rate::Basis;
use crate::{Dataset, Measure, Year};

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The figure as printed, or why there is none.
    pub text: String,
    /// Whether it is held.
    pub held: bool,
}

/// A row: one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The year.
    pub year: Year,
    /// Whether it has a page of its own.
    pub has_page: bool,
    /// Whether any figure of the area itself is held.
    pub held: bool,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// Every year of which anything is held, the latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is.
    pub caption: String,
    /// The heading of each column.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The table of an area, with the rates of others beside it; levels of management are left out.
pub fn table(histories: &Histories<'_>) -> Table {
    let Histories { own, benchmark, with } = histories;
    let (dataset, area) = (own.dataset, own.area);
    let language = dataset.language;
    let others = with.iter().filter(|other| benchmark.as_ref().is_none_or(|all| all.area != other.area));
    let beside: Vec<&History<'_>> = benchmark.iter().chain(others).collect();
    let counts = |measure: &Measure| *measure != Measure::RsoRate && dataset.grid.holds_any(area, *measure);
    let held: Vec<Measure> = Measure::ALL.iter().copied().filter(counts).collect();
    // how each category divides into levels stands on each year's own page: a table of it would be 28 columns wide
    let others_held: Vec<Measure> = held.iter().copied().filter(|&one| one != Measure::Rso && !one.is_level()).collect();
    let mut columns = [Measure::Rso, Measure::RsoRate].map(|measure| measure.short_label_in(language).to_owned()).to_vec();
    columns.extend(
        beside
            .iter()
            .map(|other| [language.say("", "Cyfradd "), &dataset.area(other.area).name, language.say(" rate", "")].concat()),
    );
    columns.extend(others_held.iter().map(|measure| measure.short_label_in(language).to_owned()));
    let any = |year: Year| held.iter().any(|&measure| dataset.figure(area, year, measure).held().is_some());
    let mut rows = Vec::new();
    for here in own.years.iter().rev() {
        let has_page = here.year >= Year::FIRST_PAGE;
        if has_page || any(here.year) {
            let mut cells = vec![figure_cell(dataset, here.count), rate_cell(here)];
            let held = any(here.year) || here.rate.is_ok();
            cells.extend(beside.iter().filter_map(|other| other.at(here.year)).map(rate_cell));
            cells.extend(others_held.iter().map(|&measure| figure_cell(dataset, dataset.figure(area, here.year, measure))));
            rows.push(Row { year: here.year, has_page, held, cells });
        }
    }
    let own = rows.iter().flat_map(|row| &row.cells).any(|cell| cell.text.ends_with(OWN));
    let caption =
        [dataset.area(area).heading(language).as_str(), if own { ", with † where a figure is from your file" } else { "" }]
            .concat();
    Table { caption, columns, rows }
}

/// What marks a figure of the reader's own file.
const OWN: &str = "†";

fn marked(dataset: &Dataset, mut cell: Cell, sources: Option<&[SourceId]>) -> Cell {
    if sources.is_some_and(|sources| dataset.is_own(sources)) {
        cell.text.push_str(OWN);
    }
    cell
}

fn figure_cell(dataset: &Dataset, figure: Figure<'_>) -> Cell {
    let (text, held) = figure_text(figure, dataset.language);
    marked(dataset, Cell { text, held }, figure.held().map(|held| held.sources))
}

fn rate_cell(at: &AreaYear<'_>) -> Cell {
    let dataset = at.dataset;
    match at.rate {
        Ok(rate) => {
            let sources = match rate.basis {
                Basis::Printed(_, sources) => sources,
                Basis::Calculated { count, .. } => count.sources,
            };
            marked(dataset, Cell { text: crate::sentences::rate_text(&rate, dataset.language), held: true }, Some(sources))
        }
        Err(_) => Cell { text: Absence::NotHeld.text(dataset.language).into(), held: false },
    }
}
