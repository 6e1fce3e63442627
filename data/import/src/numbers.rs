//! How a table writes its numbers: whether a comma or a point parts thousands or begins decimals. It is read off the whole
//! table, since `2.000` by itself is two or two thousand.

/// What a sign between digits does in a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sign {
    /// So many numbers have it where only thousands are parted.
    thousands: usize,
    /// So many have it where only decimals begin.
    decimals: usize,
}

/// How a table writes its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    comma: Sign,
    point: Sign,
}

/// What a number in text says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// This number.
    Number(f64),
    /// This number, by what the rest of the table shows; what was taken to part thousands.
    Guessed(f64, char),
    /// One of two numbers, and nothing says which.
    Either(f64, f64),
}

impl Style {
    /// Learns from a number. `whole` says that it can have no decimals.
    pub fn learn(&mut self, text: &str, whole: bool) {
        for sign in [',', '.'] {
            let other = if sign == ',' { '.' } else { ',' };
            let Some((head, tail)) = text.rsplit_once(sign) else { continue };
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            if !digits(tail) || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.') {
                continue;
            }
            let one = if sign == ',' { &mut self.comma } else { &mut self.point };
            let alone = digits(head);
            if head.contains(other) {
                // 1.154,5: the last of two signs begins decimals
                one.decimals += 1;
            } else if head.contains(sign) {
                one.thousands += usize::from(tail.len() == 3);
            } else if alone && (tail.len() != 3 || head.len() > 3) {
                one.decimals += 1;
            } else if alone && whole && tail != "000" {
                one.thousands += 1;
            }
        }
        if let (Some(comma), Some(point)) = (text.find(','), text.find('.')) {
            let first = if comma < point { &mut self.comma } else { &mut self.point };
            first.thousands += 1;
        }
    }

    /// A number in digits; `None` where it is none.
    pub fn read(self, text: &str) -> Option<Said> {
        let spaced = parted(text, |sign| sign.is_whitespace() || sign == '\'' || sign == '’');
        let text = spaced.as_deref().unwrap_or(text);
        let plain = |text: &str| {
            let fits = text.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.');
            (fits && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')).then(|| text.parse::<f64>().ok())?
        };
        match (text.find(','), text.rfind('.')) {
            (None, None) => plain(text).map(Said::Number),
            (Some(comma), Some(point)) if comma < point => plain(&parted(text, |sign| sign == ',')?).map(Said::Number),
            (Some(_), Some(_)) => {
                let (whole, decimals) = text.rsplit_once(',')?;
                let whole = parted(whole, |sign| sign == '.')?;
                plain(&[&whole, ".", decimals].concat()).map(|number| Said::Guessed(number, '.'))
            }
            (Some(_), None) => {
                let thousands = parted(text, |sign| sign == ',').and_then(|text| plain(&text));
                let decimal =
                    (text.matches(',').count() == 1 && !text.ends_with(',')).then(|| plain(&text.replace(',', "."))).flatten();
                match (thousands, decimal) {
                    (Some(number), None) => Some(Said::Number(number)),
                    (Some(number), Some(_)) if self.comma.decimals == 0 => Some(Said::Number(number)),
                    (Some(number), Some(other)) => Some(Said::Either(number, other)),
                    (None, Some(number)) if self.comma.thousands == 0 => Some(Said::Guessed(number, ',')),
                    _ => None,
                }
            }
            (None, Some(_)) => {
                let thousands = parted(text, |sign| sign == '.').and_then(|text| plain(&text));
                let decimal = (text.matches('.').count() == 1).then(|| plain(text)).flatten();
                match (thousands, decimal) {
                    (None, Some(number)) => Some(Said::Number(number)),
                    (Some(number), None) if self.point.decimals == 0 => Some(Said::Guessed(number, '.')),
                    (Some(number), Some(_)) if self.point.thousands > 0 && self.point.decimals == 0 => {
                        Some(Said::Guessed(number, '.'))
                    }
                    (Some(_), Some(number)) if self.point.decimals > 0 && self.point.thousands == 0 => Some(Said::Number(number)),
                    (Some(number), Some(other)) => Some(Said::Either(number, other)),
                    _ => None,
                }
            }
        }
    }
}

/// The text without the signs that part its thousands, if they part only thousands, with one sign throughout: `1,15`,
/// `154 1` and `12,345 678` are no such numbers.
fn parted(text: &str, parts: impl Fn(char) -> bool) -> Option<String> {
    let sign = text.chars().find(|&sign| parts(sign))?;
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != sign).unwrap_or(text.len());
    let (whole, rest) = text.split_at_checked(end)?;
    let pieces: Vec<&str> = whole.split(sign).collect();
    let fits = |(index, piece): (usize, &&str)| {
        let long = if index == 0 { (1..=3).contains(&piece.len()) } else { piece.len() == 3 };
        long && piece.bytes().all(|byte| byte.is_ascii_digit())
    };
    (pieces.len() > 1 && pieces.iter().enumerate().all(fits)).then(|| [pieces.concat().as_str(), rest].concat())
}

#[cfg(test)]
mod tests {
    use super::Said::{Either, Guessed, Number};
    use super::*;

    /// What a text says in a table that has these numbers besides, of counts or of rates.
    fn says(table: &[&str], counts: bool, text: &str) -> Option<Said> {
        let mut style = Style::default();
        table.iter().for_each(|number| style.learn(number, counts));
        style.read(text)
    }

    #[test]
    fn a_number_by_itself_says_what_its_signs_can_mean() {
        for (text, said) in [
            ("1,154", Number(1154.0)),
            ("1 154", Number(1154.0)),
            ("1'154", Number(1154.0)),
            ("1’154", Number(1154.0)),
            ("1,234,567", Number(1_234_567.0)),
            ("1,154.5", Number(1154.5)),
            ("125.2", Number(125.2)),
            ("1,15", Guessed(1.15, ',')),
            ("1.154,5", Guessed(1154.5, '.')),
            ("1.234.567", Guessed(1_234_567.0, '.')),
            ("1.154", Either(1154.0, 1.154)),
        ] {
            assert_eq!(says(&[], true, text), Some(said), "{text}");
        }
        for text in ["", "x", "5,", "1,154,", "12,34,567", "1,2,3.4"] {
            assert_eq!(says(&[], true, text), None, "{text}");
        }
    }

    #[test]
    fn what_a_comma_does_is_learned_from_the_table() {
        let one = |table: &[&str], text| says(table, true, text);
        for table in [["1,154"], ["1,234,567"], ["1,154.5"]] {
            assert_eq!(one(&table, "1,15"), None, "{table:?} has thousands");
        }
        for table in [["1,5"], ["1234,567"], ["1.154,5"]] {
            assert_eq!(one(&table, "1,154"), Some(Either(1154.0, 1.154)), "{table:?} has decimals");
        }
        for table in [["5,"], ["about 1,5"], ["1,234,56"]] {
            assert_eq!(one(&table, "1,154"), Some(Number(1154.0)), "{table:?} says nothing");
            assert_eq!(one(&table, "1,15"), Some(Guessed(1.15, ',')), "{table:?} says nothing");
        }
    }

    #[test]
    fn what_a_point_does_is_learned_from_the_table() {
        let one = |table: &[&str]| says(table, true, "1.154");
        for table in [["2.345"], ["1.234.567"], ["1.154,5"]] {
            assert_eq!(one(&table), Some(Guessed(1154.0, '.')), "{table:?} has thousands");
        }
        for table in [["125.2"], ["1234.567"], ["1,154.5"]] {
            assert_eq!(one(&table), Some(Number(1.154)), "{table:?} has decimals");
        }
        for table in [&["2.000"][..], &["2.345", "125.2"]] {
            assert_eq!(one(table), Some(Either(1154.0, 1.154)), "{table:?} does not say");
        }
        assert_eq!(says(&["2.345"], false, "1.154"), Some(Either(1154.0, 1.154)), "a rate may have three decimals");
        assert_eq!(says(&["12.5"], true, "1.234.567"), None);
    }
}
