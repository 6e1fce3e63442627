//! Numbers as they are held and as they are printed: whole numbers and tenths, never floats.

/// A number as its source prints it: a whole number, or one with a single decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// `1,154`
    Whole(u32),
    /// `125.2`, held as 1,252 tenths
    Tenths(u32),
}

impl Number {
    /// Reads `1154` or `125.2`; no sign, no separators, at most one decimal.
    pub fn read(text: &str) -> Option<Number> {
        let digits = |part: &str| !part.is_empty() && part.len() <= 8 && part.bytes().all(|byte| byte.is_ascii_digit());
        match text.split_once('.') {
            None => digits(text).then(|| text.parse().ok().map(Number::Whole))?,
            Some((whole, tenth)) if digits(whole) && tenth.len() == 1 && digits(tenth) => {
                let whole: u32 = whole.parse().ok()?;
                Some(Number::Tenths(whole * 10 + tenth.parse::<u32>().ok()?))
            }
            Some(_) => None,
        }
    }

    /// Its value in tenths.
    pub fn tenths(self) -> u64 {
        match self {
            Number::Whole(whole) => u64::from(whole) * 10,
            Number::Tenths(tenths) => u64::from(tenths),
        }
    }

    /// The whole number; `None` where it has a decimal, which a count never has.
    pub fn whole(self) -> Option<u32> {
        match self {
            Number::Whole(whole) => Some(whole),
            Number::Tenths(_) => None,
        }
    }

    /// As printed: `1,154` or `125.2`.
    pub fn text(self) -> String {
        match self {
            Number::Whole(whole) => thousands(u64::from(whole)),
            Number::Tenths(tenths) => {
                let mut text = thousands(u64::from(tenths / 10));
                text.push('.');
                text + &(tenths % 10).to_string()
            }
        }
    }
}

/// `1234567` as `1,234,567`.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.bytes().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(char::from(digit));
    }
    text
}

/// `numerator / denominator` to the nearest whole number, a half away from zero; `None` for a denominator of 0.
pub fn divide(numerator: u64, denominator: u64) -> Option<u64> {
    let whole = numerator.checked_div(denominator)?;
    let rest = numerator % denominator;
    Some(if rest >= denominator - rest { whole + 1 } else { whole })
}

/// The distance between two quantities in hundredths of the second, exact: `|a - b| × 100 / b`, as a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerCent {
    numerator: u64,
    denominator: u64,
    /// Whether the first quantity is the smaller one.
    pub lower: bool,
}

impl PerCent {
    /// How far `a` lies from `b`; `None` where `b` is 0, which nothing can be a percentage of.
    pub fn between(a: u64, b: u64) -> Option<PerCent> {
        (b > 0).then(|| PerCent { numerator: a.abs_diff(b).saturating_mul(100), denominator: b, lower: a < b })
    }

    /// To the nearest whole per cent, a half away from zero.
    pub fn rounded(self) -> u64 {
        divide(self.numerator, self.denominator).unwrap_or(0)
    }

    /// Whether it is less than one per cent, before any rounding.
    pub fn under_one(self) -> bool {
        self.numerator < self.denominator
    }

    /// Whether it is more than `per_cent`, before any rounding.
    pub fn exceeds(self, per_cent: u64) -> bool {
        self.numerator > self.denominator.saturating_mul(per_cent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_printed() {
        assert_eq!(Number::read("1154"), Some(Number::Whole(1154)));
        assert_eq!(Number::read("125.2"), Some(Number::Tenths(1252)));
        for text in ["", "-1", "+1", "1,154", "1.25", ".5", "5.", "1e3", "NaN", "999999999", "１"] {
            assert_eq!(Number::read(text), None, "{text}");
        }
        assert_eq!(Number::Whole(1_234_567).text(), "1,234,567");
        assert_eq!(Number::Tenths(1252).text(), "125.2");
        assert_eq!(Number::Whole(0).text(), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1000), "1,000");
    }

    #[test]
    fn a_half_rounds_away_from_zero() {
        assert_eq!(divide(5, 2), Some(3));
        assert_eq!(divide(7, 3), Some(2));
        assert_eq!(divide(8, 3), Some(3));
        assert_eq!(divide(1, 0), None);
        assert_eq!(divide(u64::MAX, 1), Some(u64::MAX));
        assert_eq!(PerCent::between(995, 1000).map(PerCent::rounded), Some(1)); // 0.5% is 1
        assert_eq!(PerCent::between(995, 1000).map(PerCent::under_one), Some(true));
        assert_eq!(PerCent::between(1, 0), None);
    }

    #[test]
    fn a_distance_that_is_a_bound_is_not_beyond_it() {
        let far = |a, b| PerCent::between(a, b).unwrap();
        assert!(!far(101, 100).under_one() && far(10_099, 10_000).under_one());
        assert!(!far(115, 100).exceeds(15) && far(11_501, 10_000).exceeds(15));
        assert!(!far(7, 7).lower && far(6, 7).lower);
    }
}
