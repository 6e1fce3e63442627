//! A heading or a name as words, as they are compared: small letters, no marks of notes. What stands in brackets is kept
//! and known as such, since it may say what the rest is not.

use crate::year::is_dash;

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Whether it stands in brackets.
    pub bracketed: bool,
    /// Whether it is a mark of a note, and no word.
    pub note: bool,
}

/// Signs that mark a note, wherever they stand.
const NOTES: [char; 18] = ['*', '†', '‡', '¶', '^', '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁽', '⁾', '˟'];

/// Whether a sign marks a note.
pub fn is_note(sign: char) -> bool {
    NOTES.contains(&sign)
}

/// The words of a text. A sign that is no mark of a note and parts no words, such as `%` or `+`, is a word by itself.
pub fn words(text: &str) -> Vec<Word> {
    let mut depth = 0_usize;
    let mut inside: Vec<Word> = Vec::new();
    let mut all: Vec<Word> = Vec::new();
    let mut word = String::new();
    let letters: Vec<char> = text.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let digit_at = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        // 100,000 is one word, "1, 2" are two; Cat. and people’s are one
        let joins = matches!(letter, '\'' | '’' | '.')
            || letter == ',' && digit_at(at.checked_sub(1)) && (1..4).all(|more| digit_at(Some(at + more)));
        if letter.is_alphanumeric() && !is_note(letter) {
            word.extend(letter.to_lowercase());
            continue;
        }
        if joins {
            continue;
        }
        put(&mut word, if depth > 0 { &mut inside } else { &mut all }, depth > 0);
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    close(&mut inside, &mut all);
                }
            }
            '&' => {
                word.push_str("and");
                put(&mut word, if depth > 0 { &mut inside } else { &mut all }, depth > 0);
            }
            letter if letter.is_whitespace() || is_note(letter) || is_dash(letter) => {}
            ',' | ':' | ';' | '/' | '_' | '"' | '“' | '”' | '‘' | '|' | '\u{feff}' | '\u{200b}' | '\u{ad}' => {}
            sign => {
                word.push(sign);
                put(&mut word, if depth > 0 { &mut inside } else { &mut all }, depth > 0);
            }
        }
    }
    put(&mut word, if depth > 0 { &mut inside } else { &mut all }, depth > 0);
    close(&mut inside, &mut all);
    all
}

fn put(word: &mut String, to: &mut Vec<Word>, bracketed: bool) {
    if !word.is_empty() {
        to.push(Word { text: std::mem::take(word), bracketed, note: false });
    }
}

/// Ends a bracket: `[note 2]`, `(1)`, `[a]`, `(r)` mark notes.
fn close(inside: &mut Vec<Word>, all: &mut Vec<Word>) {
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = |word: &str| word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_mark =
        |word: &str| ["note", "notes", "footnote", "footnotes", "see", "and"].contains(&word) || word.starts_with("note");
    let noted = inside.iter().any(|word| is_mark(&word.text));
    let note = inside.iter().all(|word| {
        let word = word.text.as_str();
        is_number(word) || is_letter(word) || (noted && is_mark(word))
    });
    all.extend(inside.drain(..).map(|word| Word { note, ..word }));
}

#[cfg(test)]
mod tests {
    use super::words;

    fn plain(text: &str) -> String {
        words(text).into_iter().filter(|word| !word.note).map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_stands_in_brackets_is_known_as_such() {
        let bracketed =
            |text: &str| -> Vec<(String, bool)> { words(text).into_iter().map(|word| (word.text, word.bracketed)).collect() };
        let of = |said: &[(&str, bool)]| said.iter().map(|&(word, is)| (word.to_owned(), is)).collect::<Vec<_>>();
        let said =
            [("a", false), ("and", false), ("bb", true), ("and", true), ("%", true), ("cc", true), ("d", false), ("%", false)];
        assert_eq!(bracketed("a & (bb & % cc) d %"), of(&said));
        assert_eq!(bracketed("a [bb"), of(&[("a", false), ("bb", true)]), "a bracket that is left open");
        assert_eq!(bracketed("(a) b)"), of(&[("a", true), ("b", false)]));
    }

    #[test]
    fn words_are_told_from_marks() {
        for (text, said) in [
            ("Category 1  Total\n(RSOs) [note 2]", "category 1 total rsos"),
            ("RSOs per 100,000 population² (1)", "rsos per 100000 population"),
            ("Category 1 %", "category 1 %"),
            ("Category 1, 2 & 3", "category 1 2 and 3"),
            ("Dyfed–Powys*", "dyfed powys"),
            ("Gwent¹ ²", "gwent"),
            ("Norfolk [notes 1, 2]", "norfolk"),
            ("London (Met)", "london met"),
            ("Norfolk [see note 2]", "norfolk"),
            ("Norfolk (footnote 3) (b)", "norfolk"),
            ("Kent (100) (12) (ab)", "kent 100 ab"),
            ("Notes 1 100 200", "notes 1 100 200"),
        ] {
            assert_eq!(plain(text), said, "{text}");
        }
    }
}
