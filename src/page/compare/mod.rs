//! All areas in one year: where they are, their trends, their spread, and the table.

mod content;
mod controls;
mod facts;
mod multiples;
mod picture;
mod ranks;
pub(crate) mod rows;
mod spread;
mod table;
mod tiles;

pub use content::content;
