//! What was not understood in a link, in a line each. Notices are the app's, which speaks English.

use crate::{Year, quoted};

/// What is shown where nothing nearer can be.
const INSTEAD: &str = ". This page shows England and Wales.";

/// No area has this id.
pub(crate) fn unknown_area(given: &str) -> String {
    ["We could not find a police area called ", &quoted(given), INSTEAD].concat()
}

/// This is none of the years that have pages, which are those from the first to the last; `shown` is what is shown instead.
pub(crate) fn unknown_year(given: &str, (first, last): (Year, Year), shown: &str) -> String {
    let cover = [&first.text(), " to ", &last.text(), ", written ", &last.slug()].concat();
    [&quoted(given), " is not a year we cover (", &cover, "), so this page shows ", shown, "."].concat()
}

/// No page has this path.
pub(crate) fn unknown_path(given: &str) -> String {
    ["We could not find ", &quoted(given), INSTEAD].concat()
}

/// A parameter has none of the values that it can have; `instead` is what is done.
pub(crate) fn unknown_value(given: &str, instead: &str) -> String {
    ["We did not recognise ", &quoted(given), " in this link, so ", instead, "."].concat()
}

/// One area more than can be compared.
pub(crate) fn too_many(given: &str) -> String {
    ["You can compare five areas at most, so we left out ", &quoted(given), "."].concat()
}
