//! An icon array: ten thousand dots in rows, some of them highlighted.
//!
//! The style draws all of the dots (125 by 80); the highlighted ones are dashed lines in the corner.

/// How many dots stand in a row of the array.
const COLUMNS: u64 = 125;
/// How many rows it has.
const ROWS: u64 = 80;
/// How many dots of a row are highlighted: few enough that a dozen are a block, which is easier to see than a line.
const HIGHLIGHT_WIDTH: u64 = 5;

/// The array as the text of an SVG element, with a dot highlighted for each of these people (at most all of them), in the ink
/// of this class.
pub fn icon_array(people: u64, class: &str) -> String {
    let width = if people > HIGHLIGHT_WIDTH * ROWS { COLUMNS } else { HIGHLIGHT_WIDTH };
    let mut line = String::new();
    let (mut left, mut y) = (people.min(COLUMNS * ROWS), 1_u64);
    while left > 0 {
        let dots = left.min(width);
        line += &["M1 ", &y.to_string(), "h", &(dots * 2 - 2).to_string()].concat();
        (left, y) = (left - dots, y + 2);
    }
    ["<svg viewBox=\"0 0 250 160\"><path class=\"", class, "\" d=\"", &line, "\"/></svg>"].concat()
}

#[cfg(test)]
mod tests {
    use super::icon_array;

    #[test]
    fn as_many_dots_as_people_in_rows_of_five_while_the_array_has_room() {
        for (people, line) in
            [(0, ""), (1, "M1 1h0"), (5, "M1 1h8"), (13, "M1 1h8M1 3h8M1 5h4"), (401, "M1 1h248M1 3h248M1 5h248M1 7h50")]
        {
            assert!(icon_array(people, "area").contains(&format!("d=\"{line}\"")), "{people}");
        }
    }
}
