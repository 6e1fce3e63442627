//! What a cell of the table says of a figure.

use crate::marks::{Alone, alone, without_marks};
use crate::numbers::{Said, Style};
use crate::sheet::Cell;
use mappa_core::dataset::Kind;
use mappa_core::measure::Unit;
use mappa_core::{Measure, Number, quoted};

/// What was read of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The figure; `None` where the cell is blank.
    pub figure: Option<(Kind, Number)>,
    /// What a mark beside it says, or what was taken for granted.
    pub told: Vec<String>,
}

/// A figure as its cell gives it. An error says what is wrong and what to do.
pub fn read(cell: &Cell, measure: Measure, style: Style) -> Result<Read, String> {
    let plain = |figure| Ok(Read { figure, told: Vec::new() });
    match cell {
        Cell::Empty => plain(None),
        Cell::Error(error) => Err(format!("has the formula error {error}: fix it, or write the number")),
        Cell::Unsaved => {
            Err("has a formula whose result the file does not hold: open it in a spreadsheet program, save it, and \
                              choose it again"
                .into())
        }
        Cell::Number(number) => plain(Some(read_number(*number, measure)?)),
        Cell::Text(text) if text.trim().is_empty() => plain(None),
        Cell::Text(text) => read_text(text.trim(), measure, style),
    }
}

/// A figure in a table that writes its numbers as English does.
#[cfg(test)]
pub fn figure(cell: &Cell, measure: Measure) -> Result<Option<(Kind, Number)>, String> {
    read(cell, measure, Style::default()).map(|read| read.figure)
}

fn read_text(text: &str, measure: Measure, style: Style) -> Result<Read, String> {
    let unread = || format!("has {}, not a number: use digits, or one of the marks - * [c] .. [x]", quoted(text));
    let (core, marks) = without_marks(text).ok_or_else(unread)?;
    let mut told: Vec<String> = marks.into_iter().map(|(mark, said)| format!("{mark}: {said}")).collect();
    match alone(&core) {
        Some(Alone::Kind(kind)) => {
            if core.len() == 1 && core.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                told.push(format!("“{core}” alone, taken for [{}]", core.to_lowercase()));
            }
            return Ok(Read { figure: Some((kind, Number::Whole(0))), told });
        }
        Some(Alone::Words(words)) => return Err(format!("has {}: {words}", quoted(text))),
        None => {}
    }
    let number = match style.read(&core) {
        Some(Said::Number(number)) => number,
        Some(Said::Guessed(number, sign)) => {
            told.push(if sign == '.' {
                "points taken to part thousands".into()
            } else {
                "a comma taken to begin decimals".into()
            });
            number
        }
        Some(Said::Either(one, other)) => {
            return Err(format!(
                "has {}, which may be {one} or {other}: write it without the sign, or as a number",
                quoted(text)
            ));
        }
        None => return Err(unread()),
    };
    Ok(Read { figure: Some(read_number(number, measure)?), told })
}

/// Learns from a cell how its table writes numbers.
pub fn learn(style: &mut Style, cell: &Cell, measure: Measure) {
    if let Cell::Text(text) = cell
        && let Some((core, _)) = without_marks(text)
    {
        style.learn(&core, measure.unit() == Unit::Count);
    }
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
    if measure.unit() == Unit::Rate && number > 100_000.0 {
        return wrong("more than everybody among 100,000 people");
    }
    let whole = number.fract() == 0.0;
    if number > 0.0 && number < 0.05 {
        return wrong("too small");
    }
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
    fn the_greatest_and_the_least_numbers_that_are_believed() {
        let number = |number, measure| figure(&Cell::Number(number), measure).map(|found| found.map(|(_, number)| number));
        assert_eq!(number(10_000_000.0, Measure::Rso), Ok(Some(Number::Whole(10_000_000))));
        assert_eq!(number(100_000.0, Measure::RsoRate), Ok(Some(Number::Whole(100_000))));
        assert_eq!(number(0.05, Measure::RsoRate), Ok(Some(Number::Tenths(1))));
        assert_eq!(number(100_001.0, Measure::Rso), Ok(Some(Number::Whole(100_001))));
        for (much, measure) in [(10_000_001.0, Measure::Rso), (100_001.0, Measure::RsoRate), (0.049, Measure::RsoRate)] {
            assert!(number(much, measure).is_err(), "{much}");
        }
    }

    #[test]
    fn what_was_taken_for_granted_or_stands_beside_a_number_is_told() {
        let told = |text: &str, measure| super::read(&Cell::Text(text.into()), measure, Style::default()).expect(text);
        let of = |text: &str, measure| (told(text, measure).figure.map(|(_, number)| number), told(text, measure).told);
        let said = |number, told: &str| (Some(number), vec![told.to_owned()]);
        assert_eq!(of("1.234.567", Measure::Rso), said(Number::Whole(1_234_567), "points taken to part thousands"));
        assert_eq!(of("125,2", Measure::RsoRate), said(Number::Tenths(1252), "a comma taken to begin decimals"));
        for text in ["1,500p", "1,500 p", "1500 [p]"] {
            let (number, told) = of(text, Measure::Rso);
            assert_eq!(number, Some(Number::Whole(1500)), "{text}");
            assert!(told[0].ends_with("p: provisional") || told[0] == "[p]: provisional", "{told:?}");
        }
        assert!(figure(&Cell::Text("1500é".into()), Measure::Rso).is_err());
    }

    #[test]
    fn what_is_no_number_is_said() {
        for bad in ["1,0l7", "1,15", "12,34,567", "-5", "1e3", "inf", "about 100", "99999999999"] {
            let said = figure(&Cell::Text(bad.into()), Measure::Rso).expect_err(bad);
            assert!(said.starts_with("has "), "{said}");
        }
        assert!(figure(&Cell::Number(10.5), Measure::Rso).is_err());
        assert!(figure(&Cell::Number(-1.0), Measure::Rso).is_err());
        assert!(figure(&Cell::Number(f64::NAN), Measure::Rso).is_err());
        assert!(figure(&Cell::Number(1e-300), Measure::RsoRate).is_err(), "it would be shown as 0.0");
        assert!(figure(&Cell::Error("#DIV/0!".into()), Measure::Rso).is_err());
    }
}
