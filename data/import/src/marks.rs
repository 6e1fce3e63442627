//! The marks that stand in a cell for a number or beside one: those of the Government Analysis Function, their forerunners,
//! and words that say the same. A mark that is not here is told, and its cell skipped.

use mappa_core::dataset::Kind;

/// What a mark that stands alone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alone {
    /// There is no number, for this reason.
    Kind(Kind),
    /// There is no number that can be shown; why, after the cell.
    Words(&'static str),
}

const NONE: Alone = Alone::Kind(Kind::Nil);
const WITHHELD: Alone = Alone::Kind(Kind::Suppressed);
const NOT_THERE: Alone = Alone::Kind(Kind::NotCollected);
const LOW: Alone = Alone::Words("more than none, but less than half of the last digit shown: no number can be shown");
const UNRELIABLE: Alone = Alone::Words("a number too unreliable to be given");

/// Marks that stand for a number, in small letters.
pub const ALONE: &[(&str, Alone)] = &[
    ("-", NONE),
    ("nil", NONE),
    ("none", NONE),
    ("zero", NONE),
    ("dim", NONE),
    ("*", WITHHELD),
    ("**", WITHHELD),
    ("c", WITHHELD),
    ("[c]", WITHHELD),
    ("(c)", WITHHELD),
    ("withheld", WITHHELD),
    ("suppressed", WITHHELD),
    ("confidential", WITHHELD),
    ("redacted", WITHHELD),
    ("..", NOT_THERE),
    ("...", NOT_THERE),
    ("…", NOT_THERE),
    (":", NOT_THERE),
    ("x", NOT_THERE),
    ("[x]", NOT_THERE),
    ("(x)", NOT_THERE),
    ("z", NOT_THERE),
    ("[z]", NOT_THERE),
    ("(z)", NOT_THERE),
    ("n/a", NOT_THERE),
    ("[n/a]", NOT_THERE),
    ("na", NOT_THERE),
    ("n.a.", NOT_THERE),
    ("not available", NOT_THERE),
    ("not applicable", NOT_THERE),
    ("not collected", NOT_THERE),
    ("not recorded", NOT_THERE),
    ("low", LOW),
    ("[low]", LOW),
    ("~", LOW),
    ("[u]", UNRELIABLE),
    ("u", UNRELIABLE),
    ("[w]", Alone::Words("none found in a sample, which is not a count of none")),
    ("[er]", Alone::Words("an error that the publisher knows of")),
    ("[f]", Alone::Words("a forecast, and no count")),
];

/// Marks that stand beside a number, and what they say of it; nothing where it stays what it is.
pub const BESIDE: &[(&str, Option<&str>)] = &[
    ("p", Some("provisional")),
    ("r", Some("revised")),
    ("e", Some("estimated")),
    ("b", Some("after a break in the series")),
    ("u", Some("of low reliability")),
    ("rev", Some("revised")),
    ("revised", Some("revised")),
    ("prov", Some("provisional")),
    ("provisional", Some("provisional")),
    ("est", Some("estimated")),
    ("estimated", Some("estimated")),
    ("s", None),
    ("ss", None),
    ("sss", None),
    ("ns", None),
];
