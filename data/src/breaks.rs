//! breaks.csv.

use crate::problem::Problems;
use crate::table::Table;
use mappa_core::dataset::{Affects, Break, Scope};
use mappa_core::{Measure, Year};

/// Reads the breaks. One that bars nothing, such as a break of rates in a count, is a slip.
pub(crate) fn breaks(table: &Table, problems: &mut Problems) -> Vec<Break> {
    let mut breaks = Vec::new();
    for row in table.rows() {
        let scope = |text: &str| if text == "levels" { Some(Scope::Levels) } else { Measure::from_id(text).map(Scope::One) };
        let scope =
            row.read("measure", scope, problems, "is not a measure", "write a measure, or levels for all that count by level");
        let year = row.read("year", Year::from_text, problems, "is not a MAPPA year", "write it like 2016/17");
        let affects = |text: &str| match text {
            "count" => Some(Affects::Count),
            "rate" => Some(Affects::Rate),
            "begins" => Some(Affects::Begins),
            _ => None,
        };
        let affects = row.read("affects", affects, problems, "is not what a break affects", "write count, rate or begins");
        if row.text("words").is_empty() {
            problems.add(row.problem("words", "is empty", "say what happened, in a sentence"));
        }
        let (Some(scope), Some(year), Some(affects)) = (scope, year, affects) else { continue };
        let broken = Break { scope, year, affects, words: row.text("words").into() };
        if !Measure::ALL.iter().any(|&measure| broken.covers(measure)) {
            let (is, remedy) = match affects {
                Affects::Rate => ("people, and a break of rates leaves counts alone", "write count, or a rate as the measure"),
                _ => ("a rate, and a break of counts leaves rates alone", "write rate, or a count as the measure"),
            };
            problems.add(row.problem("affects", format!("is beside a measure of {is}"), remedy));
            continue;
        }
        breaks.push(broken);
    }
    breaks
}
