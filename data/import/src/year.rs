//! Which year a text names, in every form that the Ministry, the Home Office and the ONS write one.

use mappa_core::Year;

/// A piece of a text: a run of digits, a run of letters (small), or a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Digits(String),
    Word(String),
    Sign(char),
}

/// Words that stand before the day at which a year ends.
const ENDS: [&str; 10] = ["ending", "ended", "end", "ends", "to", "at", "on", "fye", "ye", "e"];
/// Words that say that a day is that of a file or a publication, not of its figures.
const NOT_OF_FIGURES: [&str; 8] = ["published", "updated", "released", "issued", "printed", "downloaded", "created", "revised"];
/// The months, as they are shortened.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut after_space = true;
    for letter in text.chars() {
        let last = if after_space { None } else { pieces.last_mut() };
        after_space = letter.is_whitespace();
        match (letter, last) {
            (digit, Some(Piece::Digits(run))) if digit.is_ascii_digit() => run.push(digit),
            (digit, _) if digit.is_ascii_digit() => pieces.push(Piece::Digits(digit.to_string())),
            (letter, Some(Piece::Word(run))) if letter.is_alphabetic() => run.extend(letter.to_lowercase()),
            (letter, _) if letter.is_alphabetic() => pieces.push(Piece::Word(letter.to_lowercase().collect())),
            (space, _) if space.is_whitespace() => {}
            (sign, _) => pieces.push(Piece::Sign(if is_dash(sign) { '-' } else { sign })),
        }
    }
    pieces
}

/// Whether a sign is one of those that join two numbers: the hyphen, its forms, the dashes, the minus.
pub fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Every MAPPA year that a text names, each once: `2023/24`, `2023-24`, `2023–2024`, `2023 to 2024`, `202324`,
/// `year ending 31 March 2024`, `as at 31 March 2024`.
pub fn years_in(text: &str) -> Vec<Year> {
    let pieces = pieces(text);
    let mut years = Vec::new();
    for at in 0..pieces.len() {
        let found = joined(&pieces, at).or_else(|| ending(&pieces, at));
        if let Some(year) = found
            && !years.contains(&year)
        {
            years.push(year);
        }
    }
    years
}

fn digits(pieces: &[Piece], at: usize) -> Option<&str> {
    if let Some(Piece::Digits(run)) = pieces.get(at) { Some(run) } else { None }
}

fn word(pieces: &[Piece], at: usize) -> Option<&str> {
    if let Some(Piece::Word(word)) = pieces.get(at) { Some(word) } else { None }
}

fn is_join(piece: Option<&Piece>) -> bool {
    match piece {
        Some(Piece::Sign(sign)) => ['/', '-', '_'].contains(sign),
        Some(Piece::Word(word)) => word == "to",
        _ => false,
    }
}

/// `2023/24` and what is like it, or `202324`, at this piece.
fn joined(pieces: &[Piece], at: usize) -> Option<Year> {
    let first = digits(pieces, at)?;
    if let (Some(begins), Some(ends), 6) = (first.get(..4), first.get(4..), first.len()) {
        return Year::from_text(&[begins, "/", ends].concat());
    }
    if first.len() != 4 || !is_join(pieces.get(at + 1)) {
        return None;
    }
    let second = digits(pieces, at + 2)?;
    let ends = match second.len() {
        2 => second,
        4 if second.get(..2)?.parse::<u16>().ok()? == (first.parse::<u16>().ok()? + 1) / 100 => second.get(2..)?,
        _ => return None,
    };
    // 2011-12-01 is a day
    let month = second.len() == 2 && second.parse::<u8>().is_ok_and(|month| month <= 12);
    if month && is_join(pieces.get(at + 3)) && digits(pieces, at + 4).is_some_and(|day| day.len() == 2) {
        return None;
    }
    Year::from_text(&[first, "/", ends].concat())
}

/// `year ending March 2024`, `at 31 March 2024`, `year ending 2024`: the year that ends then, told at the piece of that year.
fn ending(pieces: &[Piece], at: usize) -> Option<Year> {
    let ends = digits(pieces, at).filter(|run| run.len() == 4)?.parse::<u16>().ok()?;
    if is_join(pieces.get(at + 1)) && digits(pieces, at + 2).is_some() {
        return None;
    }
    let before: Vec<&str> = (at.saturating_sub(6)..at).filter_map(|at| word(pieces, at)).collect();
    if before.iter().any(|word| NOT_OF_FIGURES.contains(word)) {
        return None;
    }
    let march = matches!(before.last(), Some(&("march" | "mar" | "mawrth")));
    let rest = if march { before.get(..before.len() - 1).unwrap_or_default() } else { &before };
    let last = rest.iter().rev().find(|word| !["st", "the"].contains(word))?;
    let year_ends =
        ["ending", "ended", "fye"].contains(last) && rest.iter().any(|word| ["year", "fye", "years", "y"].contains(word));
    let fits = if march { ENDS.contains(last) || *last == "fawrth" } else { year_ends };
    Year::beginning(ends.checked_sub(1)?).filter(|_| fits)
}

/// The year that a cell names. A day is the year that Excel has made it of (`2010/11` becomes 1 November 2010, `Nov-10`);
/// the second value says that it was so.
pub fn year_of(text: &str) -> Option<(Year, bool)> {
    match *years_in(text).as_slice() {
        [year] => return Some((year, false)),
        [] => {}
        _ => return None,
    }
    let pieces: Vec<Piece> = pieces(text).into_iter().filter(|piece| !matches!(piece, Piece::Sign(_))).collect();
    let number = |at: usize| digits(&pieces, at).and_then(|run| run.parse::<u16>().ok());
    let long = |at: usize| digits(&pieces, at).is_some_and(|run| run.len() == 4);
    let month_at = pieces.iter().position(|piece| matches!(piece, Piece::Word(_)));
    let month_of = |at: usize| {
        let name = word(&pieces, at)?.get(..3)?.to_owned();
        MONTHS.iter().position(|month| *month == name).and_then(|index| u16::try_from(index + 1).ok())
    };
    let (month, year) = match month_at {
        // Nov-10, 1-Nov-10, November 2010
        Some(at @ (0 | 1)) if pieces.len() == at + 2 => (month_of(at)?, number(at + 1)?),
        // 2010-11-01
        None if long(0) && pieces.len() >= 3 => (number(1)?, number(0)?),
        // 01/11/2010
        None if long(2) && pieces.len() >= 3 && number(0) == Some(1) => (number(1)?, number(2)?),
        _ => return None,
    };
    let year = Year::beginning(if year < 100 { 2000 + year } else { year })?;
    ((1..=12).contains(&month) && month == year.ends() % 100).then_some((year, true))
}

#[cfg(test)]
mod tests {
    use super::{year_of, years_in};
    use mappa_core::Year;

    fn year(begins: u16) -> Year {
        Year::beginning(begins).unwrap()
    }

    #[test]
    fn years_are_found_as_they_are_written() {
        assert_eq!(years_in("MAPPA annual report 2024/25: area tables"), [year(2024)]);
        assert_eq!(years_in("MAPPA_Annual_Report_-_Areas_Tables_2022-23.xlsx"), [year(2022)]);
        assert_eq!(years_in("2019/2020 and 2018_19, again 2019/20"), [year(2019), year(2018)]);
        assert_eq!(years_in("31 March 2024, 2023/25, 12023/24, 1154-1155"), []);
        assert_eq!(years_in("published on 31 March 2024; file of 2011-12-01; 20231102"), []);
        assert_eq!(years_in("2023 24, 2023.24, 2023 by 24, 2023/1924"), []);
        assert_eq!(years_in("2023-24-02, 2011-12 to 2012-13"), [year(2023), year(2011), year(2012)]);
        for text in [
            "2023–24",
            "2023\u{2011}24",
            "2023 to 2024",
            "2023 to 24",
            "2023 – 24",
            "202324",
            "year ending March 2024",
            "Year ending 31st March 2024",
            "year ended 31 March 2024",
            "financial year ending 2024",
            "Offenders managed, as at 31 March 2024",
            "1 April 2023 to 31 March 2024",
            "FY2023/24",
            "FYE March 2024",
            "y/e March 2024",
            "2023_2024",
            "y flwyddyn hyd at 31 Mawrth 2024",
        ] {
            assert_eq!(years_in(text), [year(2023)], "{text}");
        }
        assert_eq!(years_in("1999 to 2000"), []);
        assert_eq!(years_in("as at 31 March 2024 - final"), [year(2023)]);
        for text in ["as at 31 March 2024/27", "ending 2024", "the year of 2024", "Kent, March 2024"] {
            assert_eq!(years_in(text), [], "{text}");
        }
    }

    #[test]
    fn what_excel_makes_of_a_year_is_that_year() {
        for text in ["Nov-10", "1-Nov-10", "Nov 2010", "2010-11-01", "01/11/2010", "2010-11-01 00:00:00"] {
            assert_eq!(year_of(text), Some((year(2010), true)), "{text}");
        }
        assert_eq!(year_of("2011-12-01"), Some((year(2011), true)));
        assert_eq!(year_of("2015-16"), Some((year(2015), false)));
        for text in
            ["Oct-10", "2010-12-01", "2016", "10", "", "May", "Nov 10 2010", "1/11/10", "02/11/2010", "11-2010", "10-11-01"]
        {
            assert_eq!(year_of(text), None, "{text}");
        }
    }
}
