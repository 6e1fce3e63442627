//! A number in digits as an amount.

use super::token::{Amount, Form};

impl Amount {
    /// So many times as much.
    pub fn times(self, by: u64) -> Option<Amount> {
        Some(Amount { thousandths: self.thousandths.checked_mul(by)?, unit: self.unit.checked_mul(by)?, form: self.form })
    }
}

pub fn amount(body: &str, decimals: usize) -> Option<Amount> {
    let digits: String = body.chars().filter(char::is_ascii_digit).collect();
    let unit = 1_000 / 10_u64.checked_pow(u32::try_from(decimals).ok().filter(|&decimals| decimals <= 3)?)?;
    let thousandths = digits.parse::<u64>().ok()?.saturating_mul(unit);
    Some(Amount { thousandths, unit, form: Form::Digits })
}
