//! Numbers in digits: `1,154`, `1 154`, `125.2`, `1.9k`, `40pc`.

use super::token::{Amount, Form};

impl Amount {
    /// So many times as much.
    pub fn times(self, by: u64) -> Option<Amount> {
        Some(Amount { thousandths: self.thousandths.checked_mul(by)?, unit: self.unit.checked_mul(by)?, form: self.form })
    }
}

/// How many digits begin at a place.
pub fn digits(text: &str, from: usize) -> usize {
    text.as_bytes().get(from..).map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_digit()).count())
}

/// The number that begins at a place, and where it ends; no number where letters follow: `31st`, or where it begins with 0: a
/// telephone number. `lower` is the text in small letters.
pub fn amount(text: &str, lower: &str, start: usize) -> (Option<Amount>, usize) {
    let peek = |at: usize| text.get(at..)?.chars().next();
    let first = digits(text, start);
    let zero = peek(start) == Some('0') && first > 1;
    let (mut end, mut decimals, mut group) = (start + first, None, first);
    while let Some(mark) = peek(end).filter(|_| !zero && decimals.is_none()) {
        let next = end + mark.len_utf8();
        let length = digits(text, next);
        let space = matches!(mark, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
        if (mark == ',' || space) && length == 3 && group <= 3 {
            (end, group) = (next + 3, 3);
        } else if mark == '.' && length > 0 {
            (end, decimals) = (next + length, Some(length));
        } else {
            break;
        }
    }
    let rest = lower.get(end..).unwrap_or_default();
    let letters = rest.get(..rest.bytes().take_while(u8::is_ascii_lowercase).count()).unwrap_or_default();
    let value = value(text.get(start..end).unwrap_or_default(), decimals.unwrap_or(0)).filter(|_| !zero);
    let (value, taken) = match (value, letters) {
        (Some(value), "" | "per" | "percent") => (Some(value), 0),
        (Some(value), "k") => (value.times(1_000), 1),
        (Some(value), "pc") => (Some(Amount { form: Form::PerCent, ..value }), 2),
        (_, letters) => (None, letters.len()),
    };
    (value, end + taken)
}

fn value(body: &str, decimals: usize) -> Option<Amount> {
    let mut digits = body.bytes().filter(u8::is_ascii_digit).map(|digit| u64::from(digit - b'0'));
    let whole = digits.try_fold(0_u64, |whole, digit| whole.checked_mul(10)?.checked_add(digit))?;
    let unit = 1_000 / 10_u64.checked_pow(u32::try_from(decimals).ok().filter(|&decimals| decimals <= 3)?)?;
    let thousandths = whole.saturating_mul(unit);
    Some(Amount { thousandths, unit, form: Form::Digits })
}
