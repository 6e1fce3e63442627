//! The words that say what a number claims.

/// Words for more.
pub const UP: [&str; 16] = [
    "up",
    "rise",
    "rises",
    "rose",
    "risen",
    "rising",
    "increase",
    "increased",
    "grew",
    "grown",
    "growth",
    "jumped",
    "climbed",
    "higher",
    "more",
    "above",
];
/// Words for less.
pub const DOWN: [&str; 13] = [
    "down",
    "fall",
    "fell",
    "fallen",
    "falling",
    "drop",
    "dropped",
    "decrease",
    "decreased",
    "declined",
    "lower",
    "fewer",
    "below",
];
/// Words that may compare with another place, and not only with another year.
pub const COMPARES: [&str; 7] = ["higher", "lower", "above", "below", "more", "less", "fewer"];
/// What a number may count that is no figure of ours.
pub const UNITS: [&str; 12] =
    ["year", "years", "month", "months", "day", "days", "week", "weeks", "hours", "areas", "forces", "year-old"];
/// The months: a number beside one is a day.
pub const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
/// Words that rank areas.
pub const RANKS: [&str; 5] = ["highest", "lowest", "worst", "safest", "most-dangerous"];
