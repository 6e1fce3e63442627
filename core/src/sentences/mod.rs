//! The sentences of the page, each from typed data, each number traceable to a figure.

mod caveat;
mod chance;
mod change;
mod comparison;
mod every_area;
mod headline;
pub(crate) mod notice;
mod one_in;
mod rate;
mod sentence;
mod source;
mod title;
mod topics;
mod trend;
mod usual_change;
mod welsh;
mod words;

pub use caveat::{CAVEAT, HELP, caveat, help};
pub use chance::chance;
pub use change::{in_a_year, since_first};
pub use comparison::comparison;
pub use every_area::usual_text;
pub use headline::headline;
pub use one_in::one_in;
pub(crate) use rate::{calculated_from, how, why_no_rate};
pub use sentence::{Cite, Sentence};
pub(crate) use source::another_source_says;
pub use source::sources;
pub(crate) use title::{title, title_of_home};
pub use topics::topics_in;
pub(crate) use topics::{Labels, labels_in};
pub use trend::trend_text;
pub use usual_change::explained;
pub(crate) use welsh::{OFFENDERS as OFFENDERS_IN_WELSH, managed as managed_in_welsh};
pub use words::{counted_on, rate_text};
pub(crate) use words::{at_the_end_of, count_text};
