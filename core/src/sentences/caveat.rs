//! What goes with every figure wherever it is shown.

use crate::Language;

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
