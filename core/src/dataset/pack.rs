//! The dataset as bytes, in two parts: the figures, which a page starts with, and the details (sources, neighbours
//! and the like), which it asks for when it is first used.

use super::tape::{Reader, Writer};
use super::{
    Affects, AlternativeFigure, Area, AreaId, Break, Dataset, Edition, Grid, Kind, Population, Populations, Provenance, Scope,
    Source, SourceId, SourceType,
};
use crate::{Measure, Number, Year};

/// What the checksum of the figures begins from; the last byte counts changes of the layout.
const LAYOUT: u32 = u32::from_be_bytes(*b"MAP\x04");

const AFFECTS: [Affects; 3] = [Affects::Count, Affects::Rate, Affects::Begins];

/// Bytes that are not what was packed: damaged on their way, of another layout, or details of other figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadBytes;

impl BadBytes {
    /// What is wrong and what to do.
    pub const fn text(self) -> &'static str {
        "A file of this page is damaged, or of another edition. Reload the page."
    }
}

/// Packs a dataset into its two parts, figures and details, each behind its checksum. That of the details begins from that of
/// the figures, so that no details are taken for those of other figures.
pub fn pack(dataset: &Dataset) -> (Vec<u8>, Vec<u8>) {
    let (sum, figures) = sealed(LAYOUT, &pack_figures(dataset));
    (figures, sealed(sum, &pack_details(dataset)).1)
}

/// A part behind its checksum, and that.
fn sealed(from: u32, part: &Writer) -> (u32, Vec<u8>) {
    let bytes = part.finish();
    let sum = checksum(from, &bytes);
    (sum, [&sum.to_le_bytes(), bytes.as_slice()].concat())
}

/// FNV-1a of 32 bits (Fowler, Noll, Vo): whichever single byte changes, the sum is another; of other damage one in four
/// thousand million goes unseen. It is no defence against somebody who means to deceive.
fn checksum(from: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(from, |sum, &byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The checksum that stands before a part, and what reads the part; `None` where the one is not that of the other.
fn opened(from: u32, bytes: &[u8]) -> Option<(u32, Reader)> {
    let (head, bytes) = bytes.split_first_chunk()?;
    let sum = checksum(from, bytes);
    if u32::from_le_bytes(*head) == sum { Some((sum, Reader::new(bytes)?)) } else { None }
}

fn place<T: PartialEq>(all: impl IntoIterator<Item = T>, one: &T) -> usize {
    all.into_iter().position(|other| other == *one).unwrap_or(0)
}

fn pack_figures(dataset: &Dataset) -> Writer {
    let mut to = Writer::default();
    to.word(&dataset.edition.version);
    to.word(&dataset.edition.compiled);
    to.number(u32::from(dataset.edition.made_up));
    to.list(&dataset.areas, |to, area| {
        [&area.slug, &area.name, &area.short_name].into_iter().for_each(|word| to.word(word));
        to.number(u32::from(area.in_welsh));
    });
    to.list(&dataset.breaks, |to, broken| {
        to.number(match broken.scope {
            Scope::Levels => 0,
            Scope::One(measure) => measure.index() + 1,
        });
        to.number(broken.year.begins());
        to.number(place(AFFECTS, &broken.affects));
        to.word(&broken.words);
    });
    to.list(&dataset.populations.mid_years, |to, (year, mid)| {
        [year.begins(), *mid].into_iter().for_each(|number| to.number(number))
    });
    let mut before = 0;
    to.list(&dataset.populations.estimates, |to, one| {
        to.number(one.area.index());
        to.number(one.mid_year);
        to.number(one.census);
        to.number(one.source.index());
        to.signed(one.aged_10_plus.cast_signed().wrapping_sub(before));
        before = one.aged_10_plus.cast_signed();
    });
    to.list(&dataset.disputed, |to, other| {
        to.number(other.area.index());
        to.number(other.year.begins());
        to.number(other.measure.index());
        to.number(place(Kind::ALL.iter().map(|(_, kind)| *kind), &other.kind));
        let (Number::Whole(value) | Number::Tenths(value)) = other.number;
        to.number(u32::from(matches!(other.number, Number::Tenths(_))));
        to.number(value);
        to.list(&other.sources, |to, source| to.number(source.index()));
    });
    let (first, years, _) = dataset.grid.shape();
    to.number(first);
    to.number(years);
    to.list(&dataset.grid.provenances, |to, one| {
        to.number(place(Kind::ALL.iter().map(|(_, kind)| *kind), &one.kind));
        to.number(u32::from(one.tenths));
        to.list(&one.sources, |to, source| to.number(source.index()));
    });
    dataset.grid.cells.iter().for_each(|cell| to.number(cell.0));
    for row in dataset.grid.cells.chunks(years.max(1)) {
        let mut before = 0;
        for &(_, value) in row.iter().filter(|cell| cell.0 > 0) {
            to.signed(value.cast_signed().wrapping_sub(before));
            before = value.cast_signed();
        }
    }
    to
}

fn pack_details(dataset: &Dataset) -> Writer {
    let mut to = Writer::default();
    for area in &dataset.areas {
        to.word(&area.ons_code);
        to.word(&area.region);
        to.list(&area.forces, |to, (name, url)| [name, url].into_iter().for_each(|word| to.word(word)));
        to.list(&area.aliases, |to, alias| to.word(alias));
        let tile = area.tile.map(|(column, row)| [column, row]);
        to.list(tile.as_ref().map_or(&[][..], |tile| tile), |to, number| to.number(*number));
    }
    to.list(&dataset.neighbours, |to, (one, other)| [one, other].into_iter().for_each(|area| to.number(area.index())));
    to.list(&dataset.disputed, |to, other| to.word(&other.why));
    to.list(&dataset.sources, |to, one| {
        to.number(place(SourceType::ALL.iter().map(|(_, kind)| *kind), &one.kind));
        [&one.publisher, &one.title, &one.date, &one.url].into_iter().for_each(|word| to.word(word));
    });
    to
}

/// Unpacks the figures. The dataset lacks its details: see [`unpack_whole`]. Any bytes give an answer.
pub fn unpack(bytes: &[u8]) -> Result<Dataset, BadBytes> {
    opened(LAYOUT, bytes).and_then(|(_, mut from)| figures(&mut from)).ok_or(BadBytes)
}

/// Unpacks the figures and their details.
pub fn unpack_whole(bytes: &[u8], more: &[u8]) -> Result<Dataset, BadBytes> {
    whole(bytes, more).ok_or(BadBytes)
}

fn whole(bytes: &[u8], more: &[u8]) -> Option<Dataset> {
    let (sum, mut from) = opened(LAYOUT, bytes)?;
    let mut dataset = figures(&mut from)?;
    details(&mut dataset, &mut opened(sum, more)?.1)?;
    Some(dataset)
}

fn area_id(from: &mut Reader) -> Option<AreaId> {
    AreaId::new(from.number()? as usize)
}

fn source_id(from: &mut Reader) -> Option<SourceId> {
    SourceId::new(from.number()? as usize)
}

fn year(from: &mut Reader) -> Option<Year> {
    Year::beginning(from.small()?)
}

fn kind(from: &mut Reader) -> Option<Kind> {
    from.one_of(Kind::ALL).map(|(_, kind)| kind)
}

fn number(from: &mut Reader) -> Option<Number> {
    let tenths = from.number()? > 0;
    from.number().map(|value| if tenths { Number::Tenths(value) } else { Number::Whole(value) })
}

fn figures(from: &mut Reader) -> Option<Dataset> {
    let edition = Edition { version: from.word()?, compiled: from.word()?, made_up: from.number()? > 0 };
    let areas = from.list(|from| {
        let (slug, name, short_name) = (from.word()?, from.word()?, from.word()?);
        Some(Area { slug, name, short_name, in_welsh: from.number()? > 0, ..Area::default() })
    })?;
    let breaks = from.list(|from| {
        let scope = match from.number()?.checked_sub(1) {
            None => Scope::Levels,
            Some(measure) => Scope::One(*Measure::ALL.get(measure as usize)?),
        };
        Some(Break { scope, year: year(from)?, affects: from.one_of(&AFFECTS)?, words: from.word()? })
    })?;
    let mid_years = from.list(|from| Some((year(from)?, from.small()?)))?;
    let mut before = 0i32;
    let mut estimates = Vec::new();
    for _ in 0..from.number()? {
        let (area, mid_year, census, source) = (area_id(from)?, from.small()?, from.small()?, source_id(from)?);
        before = before.wrapping_add(from.signed()?);
        estimates.push(Population { area, mid_year, aged_10_plus: before.cast_unsigned(), census, source });
    }
    let disputed = from.list(|from| {
        let (area, year, measure, kind) = (area_id(from)?, year(from)?, from.one_of(Measure::ALL)?, kind(from)?);
        let (number, sources) = (number(from)?, from.list(source_id)?);
        Some(AlternativeFigure { area, year, measure, number, kind, sources, why: String::new() })
    })?;
    let grid = grid(from, areas.len())?;
    let populations = Populations { estimates, mid_years };
    Some(Dataset { edition, areas, breaks, disputed, populations, grid, ..Dataset::default() })
}

fn grid(from: &mut Reader, areas: usize) -> Option<Grid> {
    let first = year(from)?;
    let years: u16 = from.small()?;
    let last = Year::beginning(first.begins().checked_add(years.checked_sub(1)?)?)?;
    let mut grid = Grid::new(areas, first, last);
    grid.provenances =
        from.list(|from| Some(Provenance { kind: kind(from)?, tenths: from.number()? > 0, sources: from.list(source_id)? }))?;
    for cell in &mut grid.cells {
        cell.0 = from.small()?;
    }
    for row in grid.cells.chunks_mut(years.into()) {
        let mut value = 0i32;
        for cell in row.iter_mut().filter(|cell| cell.0 > 0) {
            value = value.wrapping_add(from.signed()?);
            cell.1 = value.cast_unsigned();
        }
    }
    Some(grid)
}

fn details(dataset: &mut Dataset, from: &mut Reader) -> Option<()> {
    for area in &mut dataset.areas {
        area.ons_code = from.word()?;
        area.region = from.word()?;
        area.forces = from.list(|from| Some((from.word()?, from.word()?)))?;
        area.aliases = from.list(Reader::word)?;
        area.tile = match *from.list(Reader::small)? {
            [column, row] => Some((column, row)),
            _ => None,
        };
    }
    dataset.neighbours = from.list(|from| Some((area_id(from)?, area_id(from)?)))?;
    for (other, why) in dataset.disputed.iter_mut().zip(from.list(Reader::word)?) {
        other.why = why;
    }
    dataset.sources = from.list(|from| {
        let kind = from.one_of(SourceType::ALL)?.1;
        Some(Source { kind, publisher: from.word()?, title: from.word()?, date: from.word()?, url: from.word()? })
    })?;
    Some(())
}
