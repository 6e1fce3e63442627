//! The sentences of the page, each from typed data, each number traceable to a figure.

mod chance;
mod change;
mod comparison;
mod headline;
mod one_in;
mod source;
mod welsh;

pub use chance::chance;
pub use change::{in_a_year, since_first};
pub use comparison::comparison;
pub use headline::headline;
pub use one_in::one_in;
pub use source::sources;
pub(crate) use welsh::{OFFENDERS as OFFENDERS_IN_WELSH, managed as managed_in_welsh};

use crate::dataset::Kind;
use crate::number::thousands;
use crate::rate::Rate;
use crate::{AreaId, Language, Measure, Year};

/// What stands beside every figure, in every copy of it, in a language.
pub const fn caveat(language: Language) -> &'static str {
    language.say(
        CAVEAT,
        "Rhestr barhaus yw’r gofrestr: mae pobl yn aros arni am flynyddoedd, rhai am oes. Mae’n cyfrif pobl sy’n cael eu \
         rheoli, nid troseddau, ac nid yw’n mesur pa mor ddiogel yw lle.",
    )
}

/// Where to get help, in every copy of a figure, in a language.
pub const fn help(language: Language) -> &'static str {
    language.say(HELP, "Plentyn mewn perygl: 999. Yn poeni am rywun: 101.")
}

/// [`caveat`] in English.
pub const CAVEAT: &str = "The register is a running list: people stay on it for years, some for life. It counts people \
managed, not offences, and does not measure how safe a place is.";

/// [`help`] in English.
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

/// The date of the counts of a year: `31 March 2017`.
pub fn counted_on(year: Year, language: Language) -> String {
    [language.say("31 March ", "31 Mawrth "), &year.ends().to_string()].concat()
}

/// `At 31 March 2017`
pub(crate) fn at_the_end_of(year: Year, language: Language) -> String {
    [language.say("At ", "Ar "), &counted_on(year, language)].concat()
}

/// A rate as printed, with `about` where it is approximate.
pub(crate) fn rate_text(rate: &Rate<'_>, language: Language) -> String {
    let about = if rate.is_approximate() { language.say("about ", "tua ") } else { "" };
    [about, &rate.number.text()].concat()
}

/// A count as printed, with `about` where it is rounded and `no` where it is nil.
pub(crate) fn count_text(count: u32, kind: Kind, language: Language) -> String {
    match (count, kind) {
        (0, _) => language.say("no", "dim").into(),
        (_, Kind::Rounded) => [language.say("about ", "tua "), &thousands(count.into())].concat(),
        _ => thousands(count.into()),
    }
}

/// `registered sexual offender was`, or `registered sexual offenders were`
fn people_were(count: u32) -> &'static str {
    if count == 1 { "registered sexual offender was" } else { "registered sexual offenders were" }
}
