//! The page of an area, and the front page: complete without script, and what the app runs on.

mod choices;
pub(super) mod figures;
mod main;
mod page;
pub(super) mod records;
mod share;
mod trend;
mod welsh;

pub use main::main;
pub use page::page;
