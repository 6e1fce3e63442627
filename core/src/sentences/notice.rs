//! What was not understood in an address, in a line each. Notices are the app's, which speaks English.

use crate::Year;

/// As much of a foreign text as fits in a line, without control characters.
fn quoted(text: &str) -> String {
    const MOST: usize = 40;
    // marks that turn the direction of the text around it would garble our own words
    let foreign =
        |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut short: String = text.chars().take(MOST).map(|c| if foreign(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    ["“", &short, "”"].concat()
}

/// No area has this id.
pub(crate) fn unknown_area(given: &str) -> String {
    [&quoted(given), " in this address is not the id of a police area, so England and Wales is shown."].concat()
}

/// This is none of the years that have pages, which are those from the first to the last; `shown` is what is shown instead.
pub(crate) fn unknown_year(given: &str, (first, last): (Year, Year), shown: &str) -> String {
    let text = [
        &quoted(given),
        " in this address is not a year from ",
        &first.text(),
        " to ",
        &last.text(),
        ", written like ",
        &last.slug(),
        ", so ",
        shown,
        " is shown.",
    ];
    text.concat()
}

/// No page has this path.
pub(crate) fn unknown_path(given: &str) -> String {
    ["There is no page at ", &quoted(given), ", so England and Wales is shown."].concat()
}

/// A parameter has none of the values that it can have; `instead` is what is done.
pub(crate) fn unknown_value(name: &str, given: &str, instead: &str) -> String {
    ["“", name, "=” in this address has a value that we do not know, ", &quoted(given), ", so ", instead, "."].concat()
}
