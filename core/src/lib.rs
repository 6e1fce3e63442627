//! What MAPPA Atlas knows and says, with no browser in it.
//!
//! Data flows one way: a [`link`] gives a view; the [`dataset`] gives its figures, and [`area_year`] what is held of an area
//! in each year; [`rate`], [`comparison`], [`change`] and [`stats`] compute from them, and [`summary`] has all of it, each once;
//! [`sentences`] put it into words; [`report`] lays out all that one page states.
//!
//! Every function takes a `&Dataset`: there is no global, so that a reader's own table can take its place at run time.
//! Nothing here panics, and nothing prints a floating-point number: arithmetic is exact, on integers and tenths, but for
//! what chance could do ([`stats`]).

pub mod area_year;
pub mod change;
pub mod comparison;
pub mod dataset;
pub mod language;
pub mod link;
pub mod measure;
pub mod number;
pub mod quoted;
pub mod rate;
pub mod report;
pub mod search;
pub mod sentences;
pub mod stats;
pub mod story;
pub mod summary;
pub mod trend;
pub mod year;

pub use dataset::{AreaId, Dataset};
pub use language::Language;
pub use measure::Measure;
pub use number::Number;
pub use quoted::quoted;
pub use year::Year;
