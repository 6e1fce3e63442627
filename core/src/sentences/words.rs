//! Words that several sentences share.

use crate::dataset::Kind;
use crate::number::thousands;
use crate::rate::Rate;
use crate::{Language, Year};

/// The date of the counts of a year: `31 March 2017`.
pub fn counted_on(year: Year, language: Language) -> String {
    [language.say("31 March ", "31 Mawrth "), &year.ends().to_string()].concat()
}

/// `On 31 March 2017`
pub(crate) fn at_the_end_of(year: Year, language: Language) -> String {
    [language.say("On ", "Ar "), &counted_on(year, language)].concat()
}

/// A rate as printed, with `about` where it is approximate.
pub fn rate_text(rate: &Rate<'_>, language: Language) -> String {
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

/// `registered sex offender was`, or `registered sex offenders were`
pub(super) fn people_were(count: u32) -> &'static str {
    if count == 1 { "registered sex offender was" } else { "registered sex offenders were" }
}

/// A text with a capital at its beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Texts, none of them empty, with something between them. The library's own `join` is compiled anew for owned texts, with a way of its
/// own for each length of what is between: 0.1 kB of the first view.
pub fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}
