//! The sentences of the page, each from typed data, each number traceable to a figure.

mod chance;
mod change;
mod comparison;
mod headline;
mod one_in;
mod source;

pub use chance::chance;
pub use change::{in_a_year, since_first};
pub use comparison::comparison;
pub use headline::headline;
pub use one_in::one_in;
pub use source::sources;

use crate::dataset::Kind;
use crate::number::thousands;
use crate::rate::Rate;
use crate::{AreaId, Dataset, Measure, Year};

/// What stands beside every figure, in every copy of it.
pub const CAVEAT: &str = "The register is a running list: people stay on it for years, some for life. It counts people \
managed, not offences, and does not measure how safe a place is.";

/// Where to get help, in every copy of a figure.
pub const HELP: &str = "A child in danger: 999. Worried about someone: 101.";

/// Something that a sentence rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cite {
    /// A figure of the dataset.
    Figure(AreaId, Year, Measure),
    /// The rate shown for an area and year, whether it is published or calculated.
    Rate(AreaId, Year),
}

/// A sentence with all that it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence.
    pub text: String,
    /// What its numbers rest on.
    pub cites: Vec<Cite>,
}

impl Sentence {
    fn new(parts: &[&str], cites: Vec<Cite>) -> Sentence {
        Sentence { text: parts.concat(), cites }
    }
}

/// `At 31 March 2017`
pub(crate) fn at_the_end_of(year: Year) -> String {
    ["At 31 March ", &year.ends().to_string()].concat()
}

/// `in the Kent police area`, or `in England and Wales`
pub(crate) fn in_area(dataset: &Dataset, area: AreaId) -> String {
    ["in ", &dataset.area(area).long_name()].concat()
}

/// A rate as printed, with `about` where it is approximate.
pub(crate) fn rate_text(rate: &Rate<'_>) -> String {
    let about = if rate.is_approximate() { "about " } else { "" };
    [about, &rate.number.text()].concat()
}

/// A count as printed, with `about` where it is rounded and `no` where it is nil.
pub(crate) fn count_text(count: u32, kind: Kind) -> String {
    match (count, kind) {
        (0, _) => "no".into(),
        (_, Kind::Rounded) => ["about ", &thousands(count.into())].concat(),
        _ => thousands(count.into()),
    }
}

/// `registered sexual offender was`, or `registered sexual offenders were`
fn people_were(count: u32) -> &'static str {
    if count == 1 { "registered sexual offender was" } else { "registered sexual offenders were" }
}
