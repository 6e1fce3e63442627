//! Numbers that are spelled out: `one thousand one hundred and fifty-four`, `two dozen`.

use super::token::{Amount, Form, Token};

pub fn word<'a>(tokens: &[Token<'a>], at: usize) -> &'a str {
    tokens.get(at).filter(|token| token.is_word()).map_or("", |token| token.word)
}

pub const fn scale(word: &str) -> Option<u64> {
    Some(match word.as_bytes() {
        b"hundred" => 100,
        b"thousand" => 1_000,
        b"million" => 1_000_000,
        _ => return None,
    })
}

pub const fn parts(word: &str) -> Option<u64> {
    Some(match word.as_bytes() {
        b"half" | b"halves" => 2,
        b"third" | b"thirds" => 3,
        b"quarter" | b"quarters" => 4,
        b"fifth" | b"fifths" => 5,
        b"sixth" | b"sixths" => 6,
        b"tenth" | b"tenths" => 10,
        _ => return None,
    })
}

/// A number in words, and the place after it. `a` counts before a hundred, a dozen, a third.
pub fn spoken(tokens: &[Token<'_>], at: usize) -> Option<(Amount, usize)> {
    let first = word(tokens, at);
    let next = word(tokens, at + 1);
    match first {
        "no" | "none" | "nobody" | "zero" | "nil" => return Some((Amount::whole(0, Form::None), at + 1)),
        "half" => return Some((Amount { thousandths: 50_000, unit: 1_000, form: Form::Fraction }, at + 1)),
        "a" | "an" if scale(next).is_some() || matches!(next, "dozen") || parts(next).is_some() => {}
        _ if small(first).is_some() => {}
        _ => return None,
    }
    let (mut total, mut current, mut end) = (0_u64, small(first).unwrap_or(1), at + 1);
    loop {
        let (one, after) = (word(tokens, end), word(tokens, end + 1));
        let scaled = matches!(word(tokens, end - 1), "hundred" | "thousand" | "and");
        if one == "hundred" && current > 0 && current < 100 {
            current *= 100;
        } else if matches!(one, "thousand" | "million") && current > 0 {
            total = total.saturating_add(current.saturating_mul(scale(one).unwrap_or(1)));
            current = 0;
        } else if one == "dozen" && current > 0 && current < 100 {
            current *= 12;
        } else if let Some(value) = small(one).filter(|&value| fits_behind(current, value, scaled)) {
            current += value;
        } else if one == "and"
            && scaled
            && word(tokens, end - 1) != "and"
            && small(after).is_some_and(|value| fits_behind(current, value, true))
        {
            // the number behind it comes next
        } else {
            break;
        }
        end += 1;
    }
    Some((Amount::whole(total.saturating_add(current), Form::Words), end))
}

const fn fits_behind(current: u64, value: u64, scaled: bool) -> bool {
    let tens = current % 100;
    (scaled && current.is_multiple_of(100)) || (tens >= 20 && tens.is_multiple_of(10) && value < 10) || (scaled && tens == 0)
}

const fn small(word: &str) -> Option<u64> {
    Some(match word.as_bytes() {
        b"one" => 1,
        b"two" => 2,
        b"three" => 3,
        b"four" => 4,
        b"five" => 5,
        b"six" => 6,
        b"seven" => 7,
        b"eight" => 8,
        b"nine" => 9,
        b"ten" => 10,
        b"eleven" => 11,
        b"twelve" => 12,
        b"thirteen" => 13,
        b"fourteen" => 14,
        b"fifteen" => 15,
        b"sixteen" => 16,
        b"seventeen" => 17,
        b"eighteen" => 18,
        b"nineteen" => 19,
        b"twenty" => 20,
        b"thirty" => 30,
        b"forty" => 40,
        b"fifty" => 50,
        b"sixty" => 60,
        b"seventy" => 70,
        b"eighty" => 80,
        b"ninety" => 90,
        _ => return None,
    })
}
