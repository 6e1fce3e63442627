//! What is left off a heading before it is read: the words of years and days, the digits of notes.

/// Words without those that name a year or a day.
pub fn years(words: Vec<String>) -> Vec<String> {
    const DAY: [&str; 20] = [
        "as",
        "at",
        "on",
        "to",
        "in",
        "for",
        "the",
        "31",
        "31st",
        "st",
        "1",
        "1st",
        "march",
        "mar",
        "april",
        "year",
        "ending",
        "ended",
        "financial",
        "fy",
    ];
    let is_year = |word: &str| {
        let digits = word.trim_start_matches("fy");
        [4, 6].contains(&digits.len()) && digits.starts_with("20") && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut kept: Vec<String> = Vec::new();
    let mut after_year = false;
    for word in words {
        if is_year(&word) {
            // the words of its day stand before it
            while kept.last().is_some_and(|last| DAY.contains(&last.as_str())) && !ends_in_number(&kept) {
                kept.pop();
            }
            after_year = true;
            continue;
        }
        let second = after_year && word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        if !second {
            kept.push(word);
        }
        after_year = false;
    }
    kept
}

/// Whether the last word is the number of a category or level.
fn ends_in_number(words: &[String]) -> bool {
    let [.., before, last] = words else { return false };
    last.bytes().all(|byte| byte.is_ascii_digit()) && is_numbered(before)
}

fn is_numbered(word: &str) -> bool {
    ["category", "categories", "cat", "level", "levels", "and", "aged", "per"].contains(&word)
}

/// Words without the lone digits of notes at their end; not in “Category 1”, nor in “Category 1, 2”.
pub fn notes(words: &[String]) -> Vec<String> {
    let is_digits = |word: &String| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let kept = words.iter().rposition(|word| !is_digits(word)).map_or(0, |at| at + 1);
    if kept == words.len() || words.get(kept - usize::from(kept > 0)).is_some_and(|word| is_numbered(word)) {
        return words.to_vec();
    }
    words.get(..kept).unwrap_or_default().to_vec()
}

/// Words without the digits that are joined to the last of them: `total1`, but not `category11`, `l1` or `100000`.
pub fn joined(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        let letters = last.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        if letters > 2 && last.len() - letters <= 2 && !is_numbered(last.get(..letters).unwrap_or_default()) {
            last.truncate(letters);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(of: fn(Vec<String>) -> Vec<String>, text: &str) -> String {
        of(text.split(' ').map(str::to_owned).collect()).join(" ")
    }

    #[test]
    fn a_year_is_left_off_with_the_words_of_its_day() {
        for (text, kept) in [
            ("rsos as at 31 march 2023", "rsos"),
            ("rsos 1 april 2022 to 31 march 2023", "rsos"),
            ("2022 23 rsos", "rsos"),
            ("fy202223 rsos", "rsos"),
            ("category 1 2023", "category 1"),
            ("level 1 at 31 march 2023", "level 1"),
            ("2022 rsos 23", "rsos 23"),
            ("2022 5 rsos", "5 rsos"),
            ("2022 ab rsos", "ab rsos"),
            ("rsos 1154", "rsos 1154"),
            ("rsos 200 20ab", "rsos 200 20ab"),
        ] {
            assert_eq!(left(years, text), kept, "{text}");
        }
    }

    #[test]
    fn digits_of_notes_are_left_off_and_those_of_categories_are_not() {
        let notes = |text| left(|words| super::notes(&words), text);
        for (text, kept) in [("gwent 1", "gwent"), ("total 1 2", "total"), ("total 123", "total 123"), ("1 2", "")] {
            assert_eq!(notes(text), kept, "{text}");
        }
        for text in ["category 1", "category 1 2", "gwent", "1 gwent"] {
            assert_eq!(notes(text), text);
        }
        let joined = |text| left(|words| super::joined(&words), text);
        assert_eq!([joined("all total1"), joined("total12"), joined("abc1")], ["all total", "total", "abc"]);
        for text in ["l1", "ab1", "category11", "level1", "100000", "total123", "total1 all"] {
            assert_eq!(joined(text), text);
        }
    }
}
