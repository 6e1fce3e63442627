//! So many of ten thousand, as a field of dots, a few of them filled.
//!
//! The style draws the field (125 by 80); the filled dots are dashed lines in its corner.

/// So many dots in a row are filled: few enough that a dozen are a block, which is easier to see than a line.
const FILLED: u64 = 5;
/// So many dots a row of the field has.
const ROW: u64 = 125;
/// So many rows it has.
const ROWS: u64 = 80;

/// The field of so many people, in the ink of this class.
pub fn field(people: u64, class: &str) -> String {
    let row = if people > FILLED * ROWS { ROW } else { FILLED };
    let mut line = String::new();
    let (mut left, mut y) = (people.min(ROW * ROWS), 1_u64);
    while left > 0 {
        let dots = left.min(row);
        line += &["M1 ", &y.to_string(), "h", &(dots * 2 - 2).to_string()].concat();
        (left, y) = (left - dots, y + 2);
    }
    ["<svg viewBox=\"0 0 250 160\"><path class=\"", class, "\" d=\"", &line, "\"/></svg>"].concat()
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn as_many_dots_as_people_in_rows_of_five_while_the_field_has_room() {
        for (people, line) in
            [(0, ""), (1, "M1 1h0"), (5, "M1 1h8"), (13, "M1 1h8M1 3h8M1 5h4"), (401, "M1 1h248M1 3h248M1 5h248M1 7h50")]
        {
            assert!(field(people, "area").contains(&format!("d=\"{line}\"")), "{people}");
        }
    }
}
