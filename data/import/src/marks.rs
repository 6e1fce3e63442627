//! The marks that stand in a cell for a number or beside one: those of the Government Analysis Function, their forerunners,
//! and words that say the same. A mark that is not here is told, and its cell skipped.

use crate::words::is_note;
use crate::year::is_dash;
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
const ALONE: &[(&str, Alone)] = &[
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
const BESIDE: &[(&str, Option<&str>)] = &[
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

/// What a text that is a mark means.
pub fn alone(text: &str) -> Option<Alone> {
    let text = text.to_lowercase();
    let mut signs = text.chars();
    let text = if signs.next().is_some_and(is_dash) && signs.next().is_none() { "-" } else { &text };
    ALONE.iter().find(|(mark, _)| *mark == text).map(|&(_, meaning)| meaning)
}

/// A number or mark without what stands beside it, and what that says.
pub fn without_marks(text: &str) -> Option<(String, Vec<(String, &'static str)>)> {
    let mut core = text.trim().to_owned();
    let mut marks = Vec::new();
    while alone(&core).is_none() {
        let last = core.chars().last()?;
        if matches!(last, ']' | ')') {
            let open = core.rfind(if last == ']' { '[' } else { '(' })?;
            let inside = core.get(open + 1..core.len() - 1)?.trim().to_lowercase();
            marks.extend(beside(&inside)?.map(|said| (format!("[{inside}]"), said)));
            core.truncate(open);
        } else if is_note(last) || last == '#' {
            marks.push((last.to_string(), "the mark of a note, left off"));
            core.truncate(core.len() - last.len_utf8());
        } else if last.is_ascii_alphabetic() && core.starts_with(|first: char| first.is_ascii_digit()) {
            // 1500p, 1,154 r
            let start = core.rfind(|letter: char| !letter.is_ascii_alphabetic()).map_or(0, |at| at + 1);
            let start = if core.is_char_boundary(start) { start } else { return None };
            let word = core.get(start..)?.to_lowercase();
            marks.extend(beside(&word)?.map(|said| (word.clone(), said)));
            core.truncate(start);
        } else {
            break;
        }
        core.truncate(core.trim_end().len());
    }
    (!core.is_empty()).then_some((core, marks))
}

/// What a mark beside a number says: the inner `None` where it only points to a note, the outer where it is not known.
fn beside(mark: &str) -> Option<Option<&'static str>> {
    let note = mark.split([' ', ',', ';']).filter(|word| !word.is_empty()).all(|word| {
        let digits = word.trim_start_matches("notes").trim_start_matches("note");
        digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) || word == "and" || word == "see"
    });
    if note && !mark.is_empty() {
        return Some(None);
    }
    BESIDE.iter().find(|(known, _)| *known == mark).map(|&(_, said)| said)
}
