//! A foreign text among our own words: of an address, a cell, a file's name.

/// So many letters of it are shown.
const MOST: usize = 40;

/// As much of a foreign text as fits in a line, in quotation marks, without [marks](unmarked) that do something to the words
/// around it.
pub fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(MOST).map(shown).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    ["“", &short, "”"].concat()
}

/// A text with a sign that is seen in place of each that is none: controls, which a terminal obeys, and marks that turn the
/// direction of the text around them or take no room. Line ends stay.
pub fn unmarked(text: &str) -> String {
    text.chars().map(|letter| if letter == '\n' { letter } else { shown(letter) }).collect()
}

/// Whether a text has any such mark.
pub fn is_marked(text: &str) -> bool {
    text.chars().any(|letter| shown(letter) != letter)
}

fn shown(letter: char) -> char {
    let foreign = letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if foreign { char::REPLACEMENT_CHARACTER } else { letter }
}

#[cfg(test)]
mod tests {
    use super::{is_marked, quoted, unmarked};

    #[test]
    fn a_foreign_text_is_quoted_short_and_without_marks_that_do_something() {
        assert_eq!(quoted("Kent"), "“Kent”");
        assert_eq!(quoted(&"é".repeat(41)), ["“", &"é".repeat(40), "…”"].concat());
        for mark in ['\u{1b}', '\u{7}', '\0', '\u{9b}', '\u{61c}', '\u{200b}', '\u{202e}', '\u{2029}', '\u{2066}', '\u{feff}'] {
            let text = format!("a{mark}b");
            assert_eq!((quoted(&text), unmarked(&text)), ("“a\u{fffd}b”".into(), "a\u{fffd}b".into()), "{mark:?}");
            assert!(is_marked(&text));
        }
        assert_eq!(unmarked("one\ntwo"), "one\ntwo");
        assert!(!is_marked("Dyfed–Powys, “Cat. 1” – 100%"));
    }
}
