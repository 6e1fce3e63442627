//! What no text of a dataset may hold, whichever column it is in: every text goes into pages, and into files that spreadsheet
//! programs open.

use mappa_core::quoted::is_marked;

/// The columns of numbers, which say themselves what is wrong with a sign before one.
const NUMBERS: [&str; 3] = ["value", "latitude", "longitude"];

/// What is wrong with a text, and what to do; nothing of most.
pub(crate) fn wrong(column: &str, text: &str) -> Option<(&'static str, &'static str)> {
    let formula = !NUMBERS.contains(&column) && text.starts_with(['=', '+', '-', '@']);
    if is_marked(text) {
        return Some((
            "holds a sign that is not seen (a control, a line end, or a mark that turns the direction of text)",
            "write the text anew by hand, so that nothing comes with it",
        ));
    }
    if formula {
        return Some(("begins as a formula does", "begin the text with a letter or a digit"));
    }
    let tag = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || "/!?".contains(letter));
    let entity = text.split('&').skip(1).any(|rest| {
        let name = rest.split(';').next().unwrap_or_default();
        name.len() < rest.len()
            && (2..9).contains(&name.len())
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '#')
    });
    let markup = text.split('<').skip(1).any(tag) || entity || text.contains("{{");
    markup.then_some(("holds markup", "write it in plain words and signs: & for &amp;"))
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn formulas_markup_and_signs_that_are_not_seen_are_wrong_and_plain_texts_are_not() {
        for text in
            ["=1+1", "+44", "-x", "@SUM(A1)", "Kent<img src=x>", "a</b>", "<!-- x", "Kent &amp; Essex", "&#61;", "{{body}}"]
        {
            assert!(wrong("name", text).is_some(), "{text}");
        }
        for text in ["a\0b", "\u{7}", "a\u{202e}b", "\u{feff}Kent", "a\nb", "a\tb"] {
            assert!(wrong("name", text).is_some_and(|(wrong, _)| wrong.contains("not seen")), "{text:?}");
        }
        for text in
            ["", "Kent", "Dyfed–Powys", "R&D; and more", "under <5 people", "1 < 2", "‘Clare’s Law’", "a=b", "5 - 3", "£1 + £2"]
        {
            assert_eq!(wrong("name", text), None, "{text}");
        }
        assert_eq!(wrong("value", "-5"), None);
    }
}
