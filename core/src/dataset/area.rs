//! Police areas, and England and Wales.

use crate::Language;
use crate::language::yn;

/// The id of England and Wales in data and addresses.
pub const BENCHMARK: &str = "england-and-wales";

/// An area's place in [`super::Dataset::areas`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(u8);

impl AreaId {
    /// The id of the area at `index`, of at most 255 areas.
    pub fn new(index: usize) -> Option<AreaId> {
        u8::try_from(index).ok().map(AreaId)
    }

    /// Its place in the list of areas.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A MAPPA area (police area), or England and Wales.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Its id in addresses: `avon-and-somerset`.
    pub slug: String,
    /// Its name: `Avon and Somerset`.
    pub name: String,
    /// A name for narrow labels: `Avon & Som.`
    pub short_name: String,
    /// The ONS's nine-character code.
    pub ons_code: String,
    /// The region of England, or Wales; empty for England and Wales.
    pub region: String,
    /// Its police forces with their sites: two in London, none for England and Wales.
    pub forces: Vec<(String, String)>,
    /// Other names that it goes by: `Teesside`.
    pub aliases: Vec<String>,
    /// Its column and row on the tile map.
    pub tile: Option<(u8, u8)>,
    /// Whether its pages are there in Welsh too: the police areas of Wales, and England and Wales.
    pub in_welsh: bool,
}

impl Area {
    /// An area that no dataset has.
    pub(super) const fn unknown() -> Area {
        Area {
            slug: String::new(),
            name: String::new(),
            short_name: String::new(),
            ons_code: String::new(),
            region: String::new(),
            forces: Vec::new(),
            aliases: Vec::new(),
            tile: None,
            in_welsh: false,
        }
    }

    /// Whether this is England and Wales.
    pub fn is_benchmark(&self) -> bool {
        self.slug == BENCHMARK
    }

    /// `Kent police area`, or `England and Wales`; `Ardal heddlu Gwent`, or `Cymru a Lloegr`.
    pub fn heading(&self, language: Language) -> String {
        if self.is_benchmark() {
            self.name.clone()
        } else if language.is_welsh() {
            ["Ardal heddlu ", &self.name].concat()
        } else {
            [&self.name, " police area"].concat()
        }
    }

    /// `in the Kent police force area`, or `in England and Wales`; `yn ardal heddlu Gwent`, or `yng Nghymru a Lloegr`.
    pub fn within(&self, language: Language) -> String {
        match (language.is_welsh(), self.is_benchmark()) {
            (false, true) => ["in ", &self.name].concat(),
            (false, false) => ["in the ", &self.name, " police force area"].concat(),
            (true, true) => yn(&self.name),
            (true, false) => ["yn ardal heddlu ", &self.name].concat(),
        }
    }
}
