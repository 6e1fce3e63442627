//! areas.csv and neighbours.csv.

use crate::problem::Problems;
use crate::table::{Row, Table};
use mappa_core::dataset::{Area, BENCHMARK, Dataset};
use mappa_core::{AreaId, quoted};

pub(crate) const AREA_COLUMNS: &[&str] = &[
    "area",
    "name",
    "short_name",
    "ons_code",
    "region",
    "country",
    "forces",
    "force_urls",
    "aliases",
    "tile_column",
    "tile_row",
];

pub(crate) fn areas(table: &Table, problems: &mut Problems) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for row in table.rows() {
        let area = area(row, problems);
        let plain = |c: char| c.is_ascii_lowercase() || c == '-';
        if area.slug.is_empty() || !area.slug.chars().all(plain) {
            problems.add(row.problem("area", "is not an id", "write small letters and hyphens, like avon-and-somerset"));
        }
        if ["embed", "compare", "check", "area", "data", "about", "card", "oembed", "cy"].contains(&area.slug.as_str()) {
            problems.add(row.problem("area", "is the name of a page", "choose another id"));
        }
        if areas.iter().any(|known| known.slug == area.slug) {
            problems.add(row.problem("area", "appears here twice", "keep one of the two rows"));
        }
        if area.name.is_empty() {
            problems.add(row.problem("name", "is empty", "write the area’s name"));
        }
        areas.push(area);
    }
    areas.sort_by_key(|area| (area.is_benchmark(), area.name.clone()));
    areas
}

fn area(row: Row<'_>, problems: &mut Problems) -> Area {
    let forces: Vec<&str> = row.list("forces", ';').collect();
    let urls: Vec<&str> = row.list("force_urls", ';').collect();
    if forces.len() != urls.len() {
        problems.add(row.problem(
            "force_urls",
            "has another number of entries than the column forces",
            "give each force one address",
        ));
    }
    if let Some(url) = urls.iter().find(|url| !url.starts_with("https://")) {
        problems.add(row.problem(
            "force_urls",
            format!("has {}, which is not an https address", quoted(url)),
            "write it in full",
        ));
    }
    let number = |column| row.text(column).parse::<u8>().ok();
    let tile = number("tile_column").zip(number("tile_row"));
    if tile.is_none() && row.text("area") != BENCHMARK {
        problems.add(row.problem("tile_column", "with tile_row gives no place on the tile map", "write two whole numbers"));
    }
    Area {
        slug: row.text("area").into(),
        name: row.text("name").into(),
        short_name: row.text("short_name").into(),
        ons_code: row.text("ons_code").into(),
        region: row.text("region").into(),
        forces: forces.iter().zip(&urls).map(|(name, url)| ((*name).into(), (*url).into())).collect(),
        aliases: row.list("aliases", ';').map(Into::into).collect(),
        tile,
        in_welsh: row.text("country") == "Wales" || row.text("area") == BENCHMARK,
    }
}

/// The area that a column names.
pub(crate) fn area_of(row: Row<'_>, column: &str, dataset: &Dataset, problems: &mut Problems) -> Option<AreaId> {
    let slug = row.text(column);
    let found = dataset.area_of_slug(slug);
    if found.is_none() {
        let remedy = match mappa_core::search::nearest(dataset, slug) {
            Some(near) => format!("write an id of areas.csv (perhaps {})", dataset.area(near).slug),
            None => "write an id of areas.csv".into(),
        };
        problems.add(row.problem(column, "is not an area", remedy));
    }
    found
}

pub(crate) fn neighbours(table: &Table, dataset: &Dataset, problems: &mut Problems) -> Vec<(AreaId, AreaId)> {
    let pair = |row: Row<'_>, problems: &mut Problems| {
        Some((area_of(row, "area", dataset, problems)?, area_of(row, "neighbour", dataset, problems)?))
    };
    let pairs: Vec<_> = table.rows().filter_map(|row| Some((row, pair(row, problems)?))).collect();
    for (row, (one, other)) in &pairs {
        if one == other || !pairs.iter().any(|(_, back)| *back == (*other, *one)) {
            problems.add(row.problem("neighbour", "does not appear the other way round", "write each pair both ways"));
        }
    }
    pairs.into_iter().map(|(_, pair)| pair).collect()
}
