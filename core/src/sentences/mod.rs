//! The sentences of the page, each from typed data, each number traceable to a figure.

mod caveat;
mod chance;
mod change;
mod comparison;
mod every_area;
mod headline;
mod one_in;
mod sentence;
mod source;
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
pub use sentence::{Cite, Sentence};
pub use source::sources;
pub use usual_change::explained;
pub(crate) use welsh::{OFFENDERS as OFFENDERS_IN_WELSH, managed as managed_in_welsh};
pub use words::counted_on;
pub(crate) use words::{at_the_end_of, count_text, rate_text};
