//! All areas in one year: where they are, their trends, their spread, and the table.

mod content;
mod multiples;
mod ranks;
mod spread;
mod table;
mod tiles;

pub use content::content;
