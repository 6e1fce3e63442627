//! What a link is, by its text and its address: the page of a report, or a table of areas, and of which year.

use super::page::Link;
use mappa_core::Year;
use mappa_import::years_in;
use url::Url;

/// Words of a text or an address, in small letters, one space between.
fn words(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn file_name(url: &Url) -> &str {
    url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default()
}

fn is_workbook(url: &Url) -> bool {
    let name = file_name(url).to_lowercase();
    [".xls", ".xlsx", ".ods"].iter().any(|end| name.ends_with(end))
}

/// A link to the page of a report: it says MAPPA, and leads to no file.
pub fn is_report(link: &Link, only: Option<Year>) -> bool {
    let says = [words(&link.text), words(link.url.path())].join(" ");
    let years = years(&[&link.text, link.url.path()].map(AsRef::as_ref).join(" "));
    let is_file = file_name(&link.url).contains('.');
    !is_file
        && (says.contains("mappa") || says.contains("multi agency public protection"))
        && only.is_none_or(|only| years.is_empty() || years.contains(&only))
}

/// A workbook whose name, or the text that leads to it, speaks of areas.
pub fn is_area_table(link: &Link) -> bool {
    let says = [words(&link.text), words(file_name(&link.url))].join(" ");
    is_workbook(&link.url) && says.split(' ').any(|word| matches!(word, "area" | "areas"))
}

/// The years of a text; GOV.UK writes “2024 to 2025”.
fn years(text: &str) -> Vec<Year> {
    years_in(&[" to ", "-to-", "_to_"].iter().fold(text.to_owned(), |text, to| text.replace(to, "/")))
}

/// The one year that a link names, by its text, its file's name, or the title of its page.
pub fn year_of(link: &Link, title: &str) -> Result<Year, String> {
    let told = |years: &[Year]| years.iter().map(|year| year.text()).collect::<Vec<_>>().join(", ");
    let (text, name, title) = (years(&link.text), years(file_name(&link.url)), years(title));
    if let ([one], [other]) = (text.as_slice(), name.as_slice())
        && one != other
    {
        return Err(format!("is called {} and named {}", one.text(), other.text()));
    }
    match [text, name, title].iter().find(|years| !years.is_empty()).map(Vec::as_slice) {
        None => Err("names no MAPPA year".into()),
        Some([year]) => Ok(*year),
        Some(several) => Err(format!("names several years ({})", told(several))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_read_and_never_guessed() {
        let year = |text: &str, name: &str, title: &str| {
            let url = format!("https://a.example/media/1/{name}").parse().unwrap();
            year_of(&Link { url, text: text.into() }, title).map(|year| year.text())
        };
        let good = |text: &str| Ok(text.to_owned());
        assert_eq!(year("MAPPA annual report 2024 to 2025: area tables", "t.xlsx", ""), good("2024/25"));
        assert_eq!(year("Area tables", "MAPPA_Annual_Report_-_Areas_Tables_2022-23.xlsx", "2019/20"), good("2022/23"));
        assert_eq!(year("Area tables", "t.ods", "MAPPA: annual report 2023 to 2024"), good("2023/24"));
        assert_eq!(year("Area tables", "t.ods", "MAPPA"), Err("names no MAPPA year".into()));
        assert_eq!(year("Areas 2023/24", "a-2022-23.xls", ""), Err("is called 2023/24 and named 2022/23".into()));
        assert_eq!(year("Areas 2022/23 and 2023/24", "a.xls", ""), Err("names several years (2022/23, 2023/24)".into()));
    }

    #[test]
    fn workbooks_of_areas_are_told_from_others() {
        let is = |text: &str, url: &str| is_area_table(&Link { url: url.parse().unwrap(), text: text.into() });
        assert!(is("", "https://a.example/mappa-annual-report-2013-14-by-area.xls"));
        assert!(is("Area tables", "https://a.example/t.XLSX?x=1"));
        assert!(!is("Area tables", "https://a.example/t.pdf") && !is("National tables", "https://a.example/t.ods"));
    }
}
