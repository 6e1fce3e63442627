//! Where figures come from.

use crate::Language;

/// A source's place in [`super::Dataset::sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u16);

impl SourceId {
    /// The id of the source at `index`, of at most 65,535.
    pub fn new(index: usize) -> Option<SourceId> {
        u16::try_from(index).ok().map(SourceId)
    }

    /// Its place in the list of sources.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a source is, which decides how it is credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceType {
    /// A newspaper, broadcaster or site that reports the Ministry's figures.
    Press,
    /// A copy or a digest of what a newspaper reports, which no credit names.
    Copy,
    /// An answer in Parliament.
    Parliament,
    /// The Ministry's own workbook of area tables.
    Workbook,
    /// The Office for National Statistics.
    Ons,
    /// A reader's own file; never in data files.
    Own,
}

impl SourceType {
    /// Every type, with its id in data files.
    pub const ALL: &[(&str, SourceType)] = &[
        ("press", SourceType::Press),
        ("copy", SourceType::Copy),
        ("parliament", SourceType::Parliament),
        ("workbook", SourceType::Workbook),
        ("ons", SourceType::Ons),
        ("own", SourceType::Own),
    ];
}

/// Where figures come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub kind: SourceType,
    /// Who published it.
    pub publisher: String,
    /// Its title; of the press, whose headlines no page prints, our note on it, if there is one.
    pub title: String,
    /// When: `2020-11-04`, `2020-11`, `2020`, with `c. ` before where that is about when; empty where unknown.
    pub date: String,
    /// Its address; empty where there is none.
    pub url: String,
}

impl Source {
    /// The date in words: `4 November 2020`, `about March 2013`; `undated` where it is unknown.
    pub fn date_text(&self, language: Language) -> String {
        let (about, date) = match self.date.strip_prefix("c. ") {
            // the word for month keeps its name from mutating after “tua”
            Some(date) if date.len() == 7 => (language.say("about ", "tua mis "), date),
            Some(date) => (language.say("about ", "tua "), date),
            None => ("", self.date.as_str()),
        };
        let words = date_in_words(date, language).map(|date| [about, &date].concat());
        words.unwrap_or_else(|| language.say("undated", "heb ddyddiad").into())
    }

    /// Whether its date can be read; one that is unknown is empty.
    pub fn has_good_date(&self) -> bool {
        let date = self.date.strip_prefix("c. ").unwrap_or(&self.date);
        date.is_empty() || date_in_words(date, Language::English).is_some()
    }
}

/// `2020-11-04` as `4 November 2020`; `2020-11` as `November 2020`; `2020` as it is; `None` where it is no date.
pub fn date_in_words(date: &str, language: Language) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const MONTHS_CY: [&str; 12] = [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ];
    let mut parts = date.split('-');
    let year = parts.next().filter(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let Some(month) = parts.next() else { return Some(year.to_owned()) };
    let month = language.say(&MONTHS, &MONTHS_CY).get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    let Some(day) = parts.next() else { return Some([month, " ", year].concat()) };
    let day = day.parse::<u8>().ok().filter(|day| (1..=31).contains(day))?;
    parts.next().is_none().then(|| [&day.to_string(), " ", month, " ", year].concat())
}

#[cfg(test)]
mod tests {
    use super::{Source, SourceType, date_in_words};
    use crate::Language;

    #[test]
    fn dates_are_told_as_exactly_as_they_are_known() {
        assert_eq!(date_in_words("2020-11-04", Language::English).as_deref(), Some("4 November 2020"));
        assert_eq!(date_in_words("2020-11", Language::English).as_deref(), Some("November 2020"));
        // what readers run has no Welsh word in it
        let welsh = if cfg!(feature = "welsh") { "4 Tachwedd 2020" } else { "4 November 2020" };
        assert_eq!(date_in_words("2020-11-04", Language::Welsh).as_deref(), Some(welsh));
        assert_eq!(date_in_words("2020", Language::English).as_deref(), Some("2020"));
        for date in ["", "20", "2020-13", "2020-00-01", "2020-11-32", "2020-11-04-05", "soon"] {
            assert_eq!(date_in_words(date, Language::English), None, "{date}");
        }
    }

    #[test]
    fn a_date_that_is_about_right_or_unknown_is_good_and_one_that_cannot_be_read_is_not() {
        let dated = |date: &str| {
            let [publisher, title, url] = [(); 3].map(|()| String::new());
            Source { kind: SourceType::Press, publisher, title, date: date.into(), url }
        };
        let said = |date: &str| (dated(date).has_good_date(), dated(date).date_text(Language::English));
        assert_eq!(said("2020-11"), (true, "November 2020".into()));
        assert_eq!(said("c. 2013-03"), (true, "about March 2013".into()));
        assert_eq!(said(""), (true, "undated".into()));
        assert_eq!(said("2020-13"), (false, "undated".into()));
    }
}
