//! Cells, from what calamine gives.

use crate::sheet::Cell;
use calamine::Data;

/// A cell.
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
