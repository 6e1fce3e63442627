//! places.csv and towns.csv: what people call the place that they look up, in one text for the field that finds it.

use crate::areas::area_of;
use crate::problem::{Problem, Problems};
use crate::table::Table;
use mappa_core::AreaId;
use mappa_core::dataset::{Area, Dataset};
use std::collections::BTreeMap;
use std::path::Path;

pub(crate) const PLACE_COLUMNS: &[&str] = &["place", "kind", "area"];
pub(crate) const TOWN_COLUMNS: &[&str] = &["place", "area", "population"];

/// How large a place is, as far as what is typed may mean it: each class down to so many people, and one for the rest.
const CLASSES: [u32; 2] = [40_000, 10_000];

/// Each place of an area, with the class of its size; 0 is the largest.
pub(crate) type Places = Vec<(AreaId, String, usize)>;

/// Reads what councils and counties there are, and the towns and villages.
pub(crate) fn places(councils: &Table, towns: &Table, dataset: &Dataset, problems: &mut Problems) -> Places {
    let mut places = Places::new();
    for row in councils.rows() {
        let class = |text: &str| match text {
            "county" | "council" => Some(0),
            "former council" => Some(1),
            _ => None,
        };
        let class = row.read("kind", class, problems, "is not a kind of place", "write council, former council or county");
        let (name, area) = (row.text("place"), area_of(row, "area", dataset, problems));
        if !is_name(name) {
            problems.add(row.problem("place", "is not a name", "write the place’s name, in letters"));
        }
        let (Some(class), Some(area)) = (class, area) else { continue };
        if places.iter().any(|(other, known, of)| (*other, known.as_str(), *of) == (area, name, class)) {
            problems.add(row.problem("place", "appears here twice", "keep one of the two rows"));
        }
        places.push((area, name.to_owned(), class));
    }
    for row in towns.rows() {
        let people = |text: &str| if text.is_empty() { Some(0) } else { text.parse().ok() };
        let people: Option<u32> =
            row.read("population", people, problems, "is not a whole number", "write how many live there, or nothing");
        let (name, area) = (row.text("place"), area_of(row, "area", dataset, problems));
        if !is_name(name) {
            problems.add(row.problem("place", "is not a name", "write the place’s name, in letters"));
        }
        let (Some(people), Some(area)) = (people, area) else { continue };
        let class = CLASSES.iter().position(|&least| people >= least).unwrap_or(CLASSES.len());
        places.push((area, name.to_owned(), class));
    }
    places
}

/// Whether a text can stand in the list of places, on a line of its own that begins with no mark.
fn is_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && !text.contains(['\n', ';'])
}

/// The list of places that the field for them searches. Each area has a line `#name;id;Welsh name`, the second and third only
/// where they are others than the first says; then follow the names that it goes by and its places, a line each, the largest
/// first; a line `-` parts the classes of size. Within each, names stand in the order of their ends: so like stands beside
/// like, and the list is a kilobyte smaller on its way. How many people live anywhere is not told.
pub fn list_of_places(folder: &Path, dataset: &Dataset, welsh: &Dataset) -> Result<String, Vec<Problem>> {
    let mut problems = Problems::default();
    let councils = Table::read(folder, "places.csv", PLACE_COLUMNS, &mut problems);
    let towns = Table::read(folder, "towns.csv", TOWN_COLUMNS, &mut problems);
    let places = places(&councils, &towns, dataset, &mut problems);
    let blocks = dataset.area_ids().map(|id| {
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, name, class) in places.iter().filter(|(area, ..)| *area == id) {
            let known = names.entry(name).or_insert(*class);
            *known = (*known).min(*class);
        }
        block(dataset.area(id), welsh.area(id), names)
    });
    problems.finish(blocks.collect())
}

/// The lines of one area.
fn block<'a>(area: &'a Area, welsh: &'a Area, mut names: BTreeMap<&'a str, usize>) -> String {
    let own = area.aliases.iter().chain([&area.short_name, &welsh.name]).chain(welsh.forces.iter().map(|(force, _)| force));
    names.extend(own.map(|name| (name.as_str(), 0)));
    names.remove(area.name.as_str());
    // a force is found by its area’s name, whatever word for police stands behind it
    names.retain(|name, _| area.forces.iter().all(|(force, _)| force != name) || !name.starts_with(&area.name));
    let id = if area.name.to_lowercase().replace(' ', "-") == area.slug { "" } else { area.slug.as_str() };
    let mut text = ["#", &area.name, ";", id, ";", if area.in_welsh { &welsh.name } else { "" }].concat();
    text.truncate(text.trim_end_matches(';').len());
    text.push('\n');
    for class in 0..=CLASSES.len() {
        if class > 0 {
            text.push_str("-\n");
        }
        let mut these: Vec<&str> = names.iter().filter(|(_, of)| **of == class).map(|(name, _)| *name).collect();
        these.sort_by_cached_key(|name| name.chars().rev().collect::<String>());
        these.iter().for_each(|name| text.extend([*name, "\n"]));
    }
    text
}
