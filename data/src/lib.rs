//! Reads the CSV files of a folder such as this one, checks every row, and gives the dataset that they make.
//!
//! A bad row stops the build: each [`Problem`] names the file, line, column and value, and says what to do.

mod areas;
mod breaks;
mod figures;
mod harmless;
mod places;
mod population;
mod problem;
mod sources;
mod synthetic;
mod table;
mod welsh;

pub use places::list_of_places;
pub use problem::Problem;
pub use synthetic::{make_empty, make_full};
pub use welsh::in_welsh;

use mappa_core::Language;
use mappa_core::dataset::{Dataset, Edition};
use problem::Problems;
use std::path::Path;
use table::Table;

/// The files of a dataset folder.
pub const FILES: &[&str] = &[
    "areas.csv",
    "breaks.csv",
    "denominators.csv",
    "edition.csv",
    "figures.csv",
    "neighbours.csv",
    "places.csv",
    "population.csv",
    "publishers.csv",
    "sources.csv",
    "towns.csv",
    "welsh.csv",
];

/// Loads the dataset of a folder; every problem of every file at once, if there is any.
pub fn load(folder: &Path) -> Result<Dataset, Vec<Problem>> {
    load_citing(folder, None)
}

/// The same for whoever is about to write figures of a source: its row may stand in sources.csv before any figure cites it.
pub fn load_citing(folder: &Path, source: Option<&str>) -> Result<Dataset, Vec<Problem>> {
    let mut problems = Problems::default();
    let mut read = |name, columns: &'static [&'static str]| Table::read(folder, name, columns, &mut problems);
    let tables = Tables {
        edition: read("edition.csv", &["version", "compiled", "made_up"]),
        areas: read("areas.csv", areas::AREA_COLUMNS),
        neighbours: read("neighbours.csv", &["area", "neighbour"]),
        places: read("places.csv", places::PLACE_COLUMNS),
        publishers: read("publishers.csv", sources::PUBLISHER_COLUMNS),
        sources: read("sources.csv", sources::COLUMNS),
        figures: read("figures.csv", figures::COLUMNS),
        population: read("population.csv", population::COLUMNS),
        denominators: read("denominators.csv", &["year", "mid_year"]),
        breaks: read("breaks.csv", &["measure", "year", "affects", "words"]),
        towns: read("towns.csv", places::TOWN_COLUMNS),
        welsh: read("welsh.csv", welsh::COLUMNS),
    };
    let mut dataset = Dataset { edition: edition(&tables.edition, &mut problems), ..Dataset::default() };
    dataset.areas = areas::areas(&tables.areas, &mut problems);
    dataset.neighbours = areas::neighbours(&tables.neighbours, &dataset, &mut problems);
    places::places(&tables.places, &tables.towns, &dataset, &mut problems);
    let mut sources = sources::Sources::read(&tables.sources, &tables.publishers, &mut problems);
    sources.expect(source);
    figures::figures(&tables.figures, &mut dataset, &mut sources, &mut problems);
    dataset.breaks = breaks::breaks(&tables.breaks, &mut problems);
    dataset.populations =
        population::populations(&tables.population, &tables.denominators, &dataset, &mut sources, &mut problems);
    dataset.sources = sources.finish(&tables.sources, &mut problems);
    welsh::translated(&tables.welsh, &dataset, &mut problems);
    problems.finish(dataset)
}

/// The id and the title of each of a folder's sources, at the place that its [`mappa_core::dataset::SourceId`] has: the app
/// never needs them, files for analysts do.
pub fn source_ids(folder: &Path) -> Vec<(String, String)> {
    let table = Table::read(folder, "sources.csv", sources::COLUMNS, &mut Problems::default());
    table.rows().map(|row| (row.text("id").to_owned(), row.text("title").to_owned())).collect()
}

struct Tables {
    edition: Table,
    areas: Table,
    neighbours: Table,
    places: Table,
    publishers: Table,
    sources: Table,
    figures: Table,
    population: Table,
    denominators: Table,
    breaks: Table,
    towns: Table,
    welsh: Table,
}

fn edition(table: &Table, problems: &mut Problems) -> Edition {
    let Some(row) = table.rows().next() else { return Edition::default() };
    let made_up = match row.text("made_up") {
        "yes" => true,
        "no" => false,
        _ => {
            problems.add(row.problem("made_up", "is neither yes nor no", "write no for real figures, yes for made-up ones"));
            false
        }
    };
    let compiled = row.text("compiled");
    if mappa_core::dataset::date_in_words(compiled, Language::English).is_none() {
        problems.add(row.problem("compiled", "is not a date", "write it like 2026-11-22"));
    }
    Edition { version: row.text("version").to_owned(), compiled: compiled.to_owned(), made_up }
}
