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
        Cell::Error(error) => Err(format!("has the formula error {error}: fix it, or write the number")),
        Cell::Number(number) => read_number(*number, measure).map(Some),
        Cell::Text(text) => match text.trim() {
            "" => Ok(None),
            "-" | "–" | "—" | "nil" | "Nil" => Ok(Some((Kind::Nil, none))),
            "*" | "[c]" => Ok(Some((Kind::Suppressed, none))),
            ".." | ":" | "[x]" | "[z]" | "n/a" | "N/A" => Ok(Some((Kind::NotCollected, none))),
            text => match digits(&plain(text)) {
                Some(number) => read_number(number, measure).map(Some),
                None => Err(format!("has “{text}”, not a number: use digits, or one of the marks - * [c] .. [x]")),
            },
        },
    }
}

/// `1,154` and `1 154` as `1154`: what parts thousands is dropped, and only where it parts thousands, with one sign throughout.
/// `1,15`, `154 1` and `12,345 678` stay as they are, and are then no numbers.
fn plain(text: &str) -> String {
    let parts_thousands = |sign: char| sign == ',' || sign.is_whitespace();
    let Some(sign) = text.chars().find(|&sign| parts_thousands(sign)) else { return text.to_owned() };
    let (whole, decimals) = text.split_once('.').map_or((text, None), |(whole, decimals)| (whole, Some(decimals)));
    let parts: Vec<&str> = whole.split(sign).collect();
    let fits = |(index, part): (usize, &&str)| {
        let long = if index == 0 { (1..=3).contains(&part.len()) } else { part.len() == 3 };
        long && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if parts.len() < 2 || !parts.iter().enumerate().all(fits) {
        return text.to_owned();
    }
    let decimals = decimals.map_or(String::new(), |decimals| [".", decimals].concat());
    [parts.concat(), decimals].concat()
}

/// A number that is written in digits, with at most one point.
fn digits(text: &str) -> Option<f64> {
    text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.').then(|| text.parse().ok())?
}

/// A number to the decimals that it is held with: counts whole, rates whole or in tenths (a half rounds up).
fn read_number(number: f64, measure: Measure) -> Result<(Kind, Number), String> {
    let wrong = |why: &str| Err(format!("has {number}, {why}: check the table"));
    if !number.is_finite() || number < 0.0 {
        return wrong("below zero");
    }
    if number > 10_000_000.0 {
        return wrong("too large");
    }
    let whole = number.fract() == 0.0;
    // both are within the range of the type, as was just seen
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range")]
    let number = match measure.unit() {
        Unit::Count if !whole => return wrong("which should be a whole number"),
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
    fn whatever_parts_thousands_parts_only_thousands() {
        // a space, a hard one, a thin hard one, a thin one, that of a figure, a tab, a comma
        for sign in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\t', ','] {
            let number = |text: &str| Some((Kind::Published, Number::Whole(text.parse().unwrap())));
            assert_eq!(read(&format!("1{sign}154"), Measure::Rso), number("1154"), "{sign:?}");
            assert_eq!(read(&format!("1{sign}234{sign}567"), Measure::Rso), number("1234567"), "{sign:?}");
            // a mark of a note, a slip, two numbers in one cell: nobody can say which number is meant
            for bad in ["154~1", "1154~2", "1~15", "12~34~567", "1~1544", "1154~154", "~1154x", "1~154.154~2"] {
                let text = bad.replace('~', &sign.to_string());
                assert!(figure(&Cell::Text(text.clone()), Measure::Rso).is_err(), "{text:?}");
            }
        }
        assert!(figure(&Cell::Text("1,234 567".into()), Measure::Rso).is_err(), "two signs");
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
