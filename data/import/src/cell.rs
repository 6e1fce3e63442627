//! What a cell of the table says of a figure.

use crate::sheet::Cell;
use mappa_core::dataset::Kind;
use mappa_core::measure::Unit;
use mappa_core::{Measure, Number};

/// A figure as its cell gives it; `None` where the cell is blank. An error says what is wrong and what to do.
///
/// The marks are those of the Government Analysis Function and their forerunners: `-` none; `*` and `[c]` withheld;
/// `..`, `[x]` and `[z]` not available or not applicable.
pub fn figure(cell: &Cell, measure: Measure) -> Result<Option<(Kind, Number)>, String> {
    let none = Number::Whole(0);
    match cell {
        Cell::Empty => Ok(None),
        Cell::Error(error) => Err(format!("has the error {error} of a formula: mend it, or write the number")),
        Cell::Number(number) => read_number(*number, measure).map(Some),
        Cell::Text(text) => match text.trim() {
            "" => Ok(None),
            "-" | "–" | "—" | "nil" | "Nil" => Ok(Some((Kind::Nil, none))),
            "*" | "[c]" => Ok(Some((Kind::Suppressed, none))),
            ".." | ":" | "[x]" | "[z]" | "n/a" | "N/A" => Ok(Some((Kind::NotCollected, none))),
            text => match plain(text).parse::<f64>() {
                Ok(number) if plain(text).bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
                    read_number(number, measure).map(Some)
                }
                _ => Err(format!("has “{text}”, which is no number: write digits, or one of the marks - * [c] .. [x]")),
            },
        },
    }
}

/// `1,154` and `1 154` as `1154`; commas only where they part thousands.
fn plain(text: &str) -> String {
    let text = text.replace([' ', '\u{a0}', '\u{202f}'], "");
    let mut parts = text.split(',');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let thousands = !rest.is_empty() && (1..=3).contains(&first.len());
    let last = rest.len().saturating_sub(1);
    let fits = |(index, part): (usize, &&str)| {
        let whole = if index == last { part.split('.').next().unwrap_or_default() } else { part };
        whole.len() == 3
    };
    if thousands && rest.iter().enumerate().all(fits) { text.replace(',', "") } else { text }
}

/// A number to the decimals that it is held with: counts whole, rates whole or in tenths (a half rounds up).
fn read_number(number: f64, measure: Measure) -> Result<(Kind, Number), String> {
    let wrong = |why: &str| Err(format!("has {number}, which {why}: check it in the table"));
    if !number.is_finite() || number < 0.0 {
        return wrong("is less than none");
    }
    if number > 10_000_000.0 {
        return wrong("is more than can be");
    }
    let whole = number.fract() == 0.0;
    // both are within the range of the type, as was just seen
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range")]
    let number = match measure.unit() {
        Unit::Count if !whole => return wrong("is no count of people, having decimals"),
        Unit::Count if number == 0.0 => return Ok((Kind::Nil, Number::Whole(0))),
        Unit::Rate if !whole => Number::Tenths((number * 10.0 + 0.5 + 1e-9).floor() as u32),
        _ => Number::Whole(number as u32),
    };
    Ok((Kind::Published, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, measure: Measure) -> Option<(Kind, Number)> {
        figure(&Cell::Text(text.into()), measure).expect(text)
    }

    #[test]
    fn every_mark_has_its_reason_and_none_is_zero_by_guess() {
        for (mark, kind) in [
            ("-", Kind::Nil),
            ("*", Kind::Suppressed),
            ("[c]", Kind::Suppressed),
            ("..", Kind::NotCollected),
            ("[x]", Kind::NotCollected),
        ] {
            assert_eq!(read(mark, Measure::Rso), Some((kind, Number::Whole(0))), "{mark}");
        }
        assert_eq!(read(" ", Measure::Rso), None);
        assert_eq!(figure(&Cell::Empty, Measure::Rso), Ok(None));
        assert_eq!(figure(&Cell::Number(0.0), Measure::Rso), Ok(Some((Kind::Nil, Number::Whole(0)))));
    }

    #[test]
    fn numbers_as_they_are_typed() {
        assert_eq!(read("1,154", Measure::Rso), Some((Kind::Published, Number::Whole(1154))));
        assert_eq!(read("12 345", Measure::Rso), Some((Kind::Published, Number::Whole(12345))));
        assert_eq!(read("125.2", Measure::RsoRate), Some((Kind::Published, Number::Tenths(1252))));
        assert_eq!(read("1,125.25", Measure::RsoRate), Some((Kind::Published, Number::Tenths(11253))));
        assert_eq!(figure(&Cell::Number(125.25), Measure::RsoRate), Ok(Some((Kind::Published, Number::Tenths(1253)))));
    }

    #[test]
    fn what_is_no_number_is_said() {
        for bad in ["1,0l7", "1,15", "12,34,567", "-5", "1e3", "inf", "about 100", "1.154,0", "99999999999"] {
            let said = figure(&Cell::Text(bad.into()), Measure::Rso).expect_err(bad);
            assert!(said.starts_with("has "), "{said}");
        }
        assert!(figure(&Cell::Number(10.5), Measure::Rso).is_err());
        assert!(figure(&Cell::Number(-1.0), Measure::Rso).is_err());
        assert!(figure(&Cell::Number(f64::NAN), Measure::Rso).is_err());
        assert!(figure(&Cell::Error("#DIV/0!".into()), Measure::Rso).is_err());
    }
}
