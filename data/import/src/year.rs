//! Which year a table is of: said in its title rows, or in the file's name.

use mappa_core::Year;

/// Every MAPPA year that a text names: `2023/24`, `2023-24`, `2023_24`, `2023/2024`; each once.
pub fn years_in(text: &str) -> Vec<Year> {
    let signs: Vec<char> = text.chars().collect();
    let mut years = Vec::new();
    for (at, window) in signs.windows(7).enumerate() {
        let before = at.checked_sub(1).and_then(|before| signs.get(before));
        let text: String = window.iter().collect();
        let (Some(first), Some(sign)) = (text.get(..4), window.get(4)) else { continue };
        if before.is_some_and(char::is_ascii_digit) || !['/', '-', '_', '–'].contains(sign) {
            continue;
        }
        let rest: String = signs.iter().skip(at + 5).take_while(|sign| sign.is_ascii_digit()).collect();
        let last = match rest.len() {
            2 => rest.as_str(),
            4 => rest.get(2..).unwrap_or_default(),
            _ => continue,
        };
        if let Some(year) = Year::from_text(&[first, "/", last].concat())
            && !years.contains(&year)
        {
            years.push(year);
        }
    }
    years
}

#[cfg(test)]
mod tests {
    use super::years_in;
    use mappa_core::Year;

    #[test]
    fn years_are_found_as_they_are_written() {
        let year = |begins| Year::beginning(begins).unwrap();
        assert_eq!(years_in("MAPPA annual report 2024/25: area tables"), [year(2024)]);
        assert_eq!(years_in("MAPPA_Annual_Report_-_Areas_Tables_2022-23.xlsx"), [year(2022)]);
        assert_eq!(years_in("2019/2020 and 2018_19, again 2019/20"), [year(2019), year(2018)]);
        assert_eq!(years_in("31 March 2024, 2023/25, 12023/24, 1154-1155"), []);
    }
}
