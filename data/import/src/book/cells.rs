//! Cells, from what calamine gives or a tag of an ods says.

use super::xml::{Tag, plain};
use crate::sheet::Cell;
use calamine::Data;

/// A cell of calamine's.
pub fn of(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Error(error) => Cell::Error(error.to_string()),
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            Cell::Text(format!("{year}-{month:02}-{day:02}"))
        }
        other => Cell::Text(other.to_string()),
    }
}

/// A cell of an ods; a text that follows is put in then.
pub fn of_tag(tag: &Tag<'_>) -> Cell {
    let dated = ["date-value", "time-value", "boolean-value"].iter().find_map(|name| tag.get(name));
    match (tag.get("value").map(str::parse), dated, tag.get("value-type")) {
        (Some(Ok(number)), ..) => Cell::Number(number),
        (_, Some(text), _) => Cell::Text(text.to_owned()),
        (_, _, Some(_)) => Cell::Text(tag.get("string-value").map(plain).unwrap_or_default()),
        _ => Cell::Empty,
    }
}
