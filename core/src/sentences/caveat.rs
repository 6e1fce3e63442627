//! What goes with every figure wherever it is shown.

use crate::Language;

/// What stands beside every figure, in every copy of it, in a language.
pub const fn caveat(language: Language) -> &'static str {
    language.say(
        CAVEAT,
        "Mae pobl yn aros ar y gofrestr am flynyddoedd, rhai am gyfnod amhenodol, felly mae’r cyfanswm yn tyfu dros amser. \
         Mae’n cyfrif pobl, nid troseddau, ac nid yw’n dangos pa mor ddiogel yw ardal.",
    )
}

/// [`caveat`] in one line, for a frame that is a chart or a number alone.
pub const fn caveat_in_short(language: Language) -> &'static str {
    language.say(
        "These figures count people, not crimes, and do not show how safe an area is.",
        "Mae’r ffigurau hyn yn cyfrif pobl, nid troseddau, ac nid ydynt yn dangos pa mor ddiogel yw ardal.",
    )
}

/// Where to get help, in every copy of a figure, in a language.
pub const fn help(language: Language) -> &'static str {
    language.say(HELP, "Os yw plentyn mewn perygl uniongyrchol, ffoniwch 999. Os ydych yn poeni am rywun, ffoniwch 101.")
}

/// [`caveat`] in English.
pub const CAVEAT: &str = "People stay on the register for years, some indefinitely, so the total builds up over time. \
It counts people, not crimes, and does not show how safe an area is.";

/// [`help`] in English.
pub const HELP: &str = "If a child is in immediate danger, call 999. If you are worried about someone, call 101.";
