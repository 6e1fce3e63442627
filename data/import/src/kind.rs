//! What the kind and the value of a row say together.

use mappa_core::dataset::Kind;
use mappa_core::{Number, quoted};

/// The kind that a cell names: `Some(None)` where it is blank, `None` where it names none that is known.
pub fn kind(text: &str) -> Option<Option<Kind>> {
    if text.is_empty() {
        return Some(None);
    }
    Kind::ALL.iter().find(|(id, _)| *id == text).map(|&(_, kind)| Some(kind))
}

/// A figure, of what its kind says and what its value says. Where the two contradict each other, neither is believed: the
/// error names both.
pub fn agreed(
    kind: Option<Kind>,
    value: Option<(Kind, Number)>,
    said: &str,
    text: &str,
) -> Result<Option<(Kind, Number)>, String> {
    let Some(kind) = kind else { return Ok(value) };
    let none = Number::Whole(0);
    let found = match value {
        // a blank cell says nothing against a kind that has no value, and nothing at all beside one that has
        None => return Ok((!kind.has_value()).then_some((kind, none))),
        Some(found) => found,
    };
    match (kind, found) {
        (Kind::Nil, (_, number)) if number.tenths() == 0 && !is_absent(found.0) => Ok(Some((Kind::Nil, none))),
        // published as none
        (Kind::Published, (Kind::Nil, _)) => Ok(Some(found)),
        (_, (Kind::Published, number)) if kind.has_value() => Ok(Some((kind, number))),
        (_, (other, _)) if kind == other => Ok(Some(found)),
        _ => Err(format!(
            "has the kind {} and the value {}, but these contradict each other: write a number beside {}, a blank or the mark of that \
             kind beside another",
            quoted(said),
            quoted(text),
            "published, derived, rounded or police"
        )),
    }
}

fn is_absent(kind: Kind) -> bool {
    matches!(kind, Kind::Suppressed | Kind::NotCollected)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cell;
    use crate::sheet::Cell;
    use mappa_core::Measure;

    fn row(said: &str, text: &str) -> Result<Option<(Kind, Number)>, String> {
        let value = cell::figure(&Cell::Text(text.into()), Measure::Rso).unwrap();
        agreed(kind(said).expect(said), value, said, text)
    }

    #[test]
    fn kind_and_value_that_agree_are_a_figure() {
        let twelve = Number::Whole(12);
        for (said, text, figure) in [
            ("", "12", Some((Kind::Published, twelve))),
            ("published", "12", Some((Kind::Published, twelve))),
            ("police", "12", Some((Kind::Police, twelve))),
            ("rounded", "12", Some((Kind::Rounded, twelve))),
            ("derived", "12", Some((Kind::Derived, twelve))),
            ("", "-", Some((Kind::Nil, Number::Whole(0)))),
            ("nil", "", Some((Kind::Nil, Number::Whole(0)))),
            ("nil", "0", Some((Kind::Nil, Number::Whole(0)))),
            ("published", "0", Some((Kind::Nil, Number::Whole(0)))),
            ("suppressed", "", Some((Kind::Suppressed, Number::Whole(0)))),
            ("suppressed", "[c]", Some((Kind::Suppressed, Number::Whole(0)))),
            ("not_collected", "..", Some((Kind::NotCollected, Number::Whole(0)))),
            ("police", "", None),
            ("", "", None),
        ] {
            assert_eq!(row(said, text), Ok(figure), "{said}, {text}");
        }
        let rate = |said: &str| agreed(kind(said).unwrap(), Some((Kind::Published, Number::Whole(0))), said, "0");
        assert_eq!(rate("nil"), Ok(Some((Kind::Nil, Number::Whole(0)))));
        assert!(rate("suppressed").is_err());
    }

    #[test]
    fn kind_and_value_that_contradict_each_other_are_refused_and_both_are_named() {
        for said in ["nil", "suppressed", "not_collected"] {
            for text in ["12", "0", "-", "*", ".."] {
                let agree = [("nil", "0"), ("nil", "-"), ("suppressed", "*"), ("not_collected", "..")].contains(&(said, text));
                let told = row(said, text);
                assert_eq!(told.is_ok(), agree, "{said}, {text}");
                let both = format!("has the kind “{said}” and the value “{text}”");
                assert!(told.err().is_none_or(|told| told.starts_with(&both)));
            }
        }
        for said in ["published", "derived", "rounded", "police"] {
            for text in ["*", "[c]", "..", "[x]"] {
                assert!(row(said, text).is_err(), "{said}, {text}");
            }
        }
        // none cannot be told as a force's own count: the kind would be lost
        for said in ["derived", "rounded", "police"] {
            assert!(row(said, "0").is_err() && row(said, "-").is_err(), "{said}");
        }
    }
}
