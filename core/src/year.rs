//! A MAPPA year: 1 April to 31 March.

/// A MAPPA year, known by the calendar year in which it begins: `2016/17` runs from 1 April 2016 to 31 March 2017.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// The first year that has pages of its own (a part of the contract on addresses).
    pub const FIRST_PAGE: Year = Year(2010);
    /// MAPPA began in 2001; anything earlier is a slip.
    const EARLIEST: u16 = 2001;
    const LATEST: u16 = 2098;

    /// The year that begins on 1 April of `calendar`, where that can be a MAPPA year.
    pub const fn beginning(calendar: u16) -> Option<Year> {
        if calendar >= Self::EARLIEST && calendar <= Self::LATEST { Some(Year(calendar)) } else { None }
    }

    /// Reads the form used in texts and data, `2016/17`.
    pub fn from_text(text: &str) -> Option<Year> {
        Self::read(text, '/')
    }

    /// Reads the form used in addresses, `2016-17`.
    pub fn from_slug(slug: &str) -> Option<Year> {
        Self::read(slug, '-')
    }

    fn read(text: &str, separator: char) -> Option<Year> {
        let (begins, ends) = text.split_once(separator)?;
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(begins, 4) || !digits(ends, 2) {
            return None;
        }
        let year = Self::beginning(begins.parse().ok()?)?;
        (ends.parse() == Ok(year.ends() % 100)).then_some(year)
    }

    /// The calendar year in which it begins: 2016 for 2016/17.
    pub const fn begins(self) -> u16 {
        self.0
    }

    /// The calendar year in which it ends: 2017 for 2016/17. Counts are on 31 March of that year.
    pub const fn ends(self) -> u16 {
        self.0 + 1
    }

    /// `2016/17`
    pub fn text(self) -> String {
        self.print('/')
    }

    /// `2016-17`
    pub fn slug(self) -> String {
        self.print('-')
    }

    fn print(self, separator: char) -> String {
        let ends = self.ends() % 100;
        let mut text = self.0.to_string();
        text.push(separator);
        if ends < 10 {
            text.push('0');
        }
        text + &ends.to_string()
    }

    /// The year before, where there can be one.
    pub const fn previous(self) -> Option<Year> {
        Self::beginning(self.0 - 1)
    }

    /// All years from this one to `last`, both included; none where `last` is earlier.
    pub fn to(self, last: Year) -> impl DoubleEndedIterator<Item = Year> + Clone {
        (self.0..=last.0).map(Year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_printed() {
        let year = Year::from_text("2016/17").expect("a year");
        assert_eq!((year.begins(), year.ends()), (2016, 2017));
        assert_eq!((year.text(), year.slug()), ("2016/17".into(), "2016-17".into()));
        assert_eq!(Year::from_slug("2008-09").map(Year::text), Some("2008/09".into()));
        assert_eq!(Year::from_text("2009/10").map(Year::slug), Some("2009-10".into()));
    }

    #[test]
    fn what_is_no_year_is_refused() {
        let other_forms =
            ["2016", "2016-17", "16/17", "2016/2017", "20 6/17", "２０１６/17", "+016/17", "2006/+7", "02016/17", ""];
        for text in other_forms.into_iter().chain(["2016/18", "1999/00"]) {
            assert_eq!(Year::from_text(text), None, "{text}");
        }
    }
}
