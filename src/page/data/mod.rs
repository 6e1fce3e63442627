//! The pages about the data: what is held, earlier figures, sources, changes.

pub mod changes;
mod coverage;
pub mod earlier;
mod gaps;
mod page;
pub mod sources;

pub use page::page;
