//! The dataset: areas, figures with their sources, populations and breaks, decoded from bytes and passed down.

mod area;
mod breaks;
mod data;
mod edition;
mod figure;
mod grid;
mod origin;
mod own;
mod pack;
mod population;
mod recent;
mod source;
mod tape;

pub use area::{Area, AreaId, BENCHMARK};
pub use breaks::{Affects, Break, Scope};
pub use data::Dataset;
pub use edition::Edition;
pub use figure::{Absence, AlternativeFigure, Figure, Held, Kind};
pub use grid::{Grid, Provenance};
pub use origin::{Origin, Origins};
pub use own::{OwnFigure, OwnFile};
pub use pack::{BadBytes, pack, unpack, unpack_whole};
pub use population::{Denominator, Population, Populations};
pub use recent::ENOUGH;
pub use source::{Source, SourceId, SourceType, date_in_words};
