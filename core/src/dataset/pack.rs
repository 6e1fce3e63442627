//! The dataset as bytes: postcard, with figures by column so that they compress well.

use super::{Area, AreaId, Break, Dataset, Edition, Grid, OtherFigure, Place, Populations, Provenance, Source};
use crate::Measure;
use serde::{Deserialize, Serialize};

/// What every packed dataset begins with; the last byte counts changes of this layout.
const MAGIC: &[u8; 6] = b"MAPPA\x01";

#[derive(Serialize, Deserialize)]
struct Packed {
    edition: Edition,
    areas: Vec<Area>,
    neighbours: Vec<(AreaId, AreaId)>,
    places: Vec<Place>,
    sources: Vec<Source>,
    provenances: Vec<Provenance>,
    first_year: u16,
    years: u16,
    /// For each cell of the grid, which provenance it has.
    codes: Vec<u16>,
    /// For each cell that holds something, the difference from the one before it in its row.
    values: Vec<i32>,
    others: Vec<OtherFigure>,
    populations: Populations,
    breaks: Vec<Break>,
}

/// Why bytes are not a dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadBytes {
    /// They do not begin as a dataset of this version does.
    NotADataset,
    /// They begin rightly, but cannot be decoded.
    Damaged,
}

impl BadBytes {
    /// What is wrong and what to do.
    pub const fn text(self) -> &'static str {
        match self {
            BadBytes::NotADataset => "The file of figures is not one that this version of the page can read. Reload the page.",
            BadBytes::Damaged => "The file of figures is damaged. Reload the page.",
        }
    }
}

/// Packs a dataset; empty only if memory runs out.
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    let (first_year, years, _) = dataset.grid.shape();
    let mut values = Vec::new();
    for row in dataset.grid.cells.chunks(years.max(1)) {
        let mut before = 0;
        for &(_, value) in row.iter().filter(|cell| cell.0 > 0) {
            let value = value.cast_signed();
            values.push(value.wrapping_sub(before));
            before = value;
        }
    }
    let packed = Packed {
        edition: dataset.edition.clone(),
        areas: dataset.areas.clone(),
        neighbours: dataset.neighbours.clone(),
        places: dataset.places.clone(),
        sources: dataset.sources.clone(),
        provenances: dataset.grid.provenances.clone(),
        first_year,
        years: u16::try_from(years).unwrap_or(u16::MAX),
        codes: dataset.grid.cells.iter().map(|cell| cell.0).collect(),
        values,
        others: dataset.others.clone(),
        populations: dataset.populations.clone(),
        breaks: dataset.breaks.clone(),
    };
    postcard::to_extend(&packed, MAGIC.to_vec()).unwrap_or_default()
}

/// Unpacks what [`pack`] made. Any bytes whatever give an answer.
pub fn unpack(bytes: &[u8]) -> Result<Dataset, BadBytes> {
    let bytes = bytes.strip_prefix(MAGIC).ok_or(BadBytes::NotADataset)?;
    let packed: Packed = postcard::from_bytes(bytes).map_err(|_| BadBytes::Damaged)?;
    let grid = unpack_grid(&packed).ok_or(BadBytes::Damaged)?;
    Ok(Dataset {
        edition: packed.edition,
        areas: packed.areas,
        neighbours: packed.neighbours,
        places: packed.places,
        sources: packed.sources,
        grid,
        others: packed.others,
        populations: packed.populations,
        breaks: packed.breaks,
    })
}

fn unpack_grid(packed: &Packed) -> Option<Grid> {
    use crate::Year;
    let first = Year::beginning(packed.first_year)?;
    let last = Year::beginning(packed.first_year.checked_add(packed.years.checked_sub(1)?)?)?;
    let areas = packed.areas.len();
    if packed.codes.len() != Measure::ALL.len() * areas * usize::from(packed.years) {
        return None;
    }
    let mut grid = Grid::new(areas, first, last);
    let mut values = packed.values.iter();
    for (row, codes) in grid.cells.chunks_mut(packed.years.into()).zip(packed.codes.chunks(packed.years.into())) {
        let mut value = 0i32;
        for (cell, &code) in row.iter_mut().zip(codes).filter(|(_, code)| **code > 0) {
            value = value.wrapping_add(*values.next()?);
            *cell = (code, value.cast_unsigned());
        }
    }
    grid.provenances.clone_from(&packed.provenances);
    Some(grid)
}
