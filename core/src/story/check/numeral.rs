//! Numbers in words, per cents, parts and multiples: `one thousand one hundred and fifty-four`, `5per cent`, `two thirds`, `doubled`.

use super::token::{Amount, Form, Kind, Token};

/// Puts the words of each number together.
pub fn join<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut joined: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(&token) = tokens.get(at) {
        let (amount, end) = number(tokens, at).unwrap_or((None, at + 1));
        let last = tokens.get(end - 1).unwrap_or(&token);
        joined.push(match amount {
            Some(amount) => Token { kind: Kind::Number(amount), end: last.end, ..token },
            None => token,
        });
        at = end;
    }
    // `between 4 and 5 per cent`: both are
    for at in 0..joined.len() {
        let per_cent = |token: &Token<'_>| token.number().is_some_and(|amount| amount.form == Form::PerCent);
        let range = matches!(word(&joined, at + 1), "and" | "to")
            && joined.get(at + 2).is_some_and(per_cent)
            && at > 0
            && matches!(word(&joined, at - 1), "between" | "from" | "by");
        if let Some(Token { kind: Kind::Number(amount), .. }) = joined.get_mut(at).filter(|_| range) {
            amount.form = Form::PerCent;
        }
    }
    joined
}

fn word<'a>(tokens: &[Token<'a>], at: usize) -> &'a str {
    tokens.get(at).filter(|token| token.is_word()).map_or("", |token| token.word)
}

fn number(tokens: &[Token<'_>], at: usize) -> Option<(Option<Amount>, usize)> {
    if let Some((hundredths, length)) = multiple(tokens, at) {
        return Some((Some(Amount::whole(hundredths, Form::Times)), at + length));
    }
    let (amount, mut end) = match tokens.get(at)?.kind {
        Kind::Number(amount) => (amount, at + 1),
        Kind::Word => spoken(tokens, at)?,
        _ => return None,
    };
    let mut amount = amount;
    // `1.2 million`, `2 hundred`
    while let Some(by) = scale(word(tokens, end)).filter(|_| amount.form == Form::Digits) {
        amount = amount.times(by)?;
        end += 1;
    }
    if let Some(parts) = parts(word(tokens, end)).filter(|_| amount.thousandths > 0 && amount.thousandths < 10_000) {
        let thousandths = amount.thousandths * 100 / parts;
        return Some((Some(Amount { thousandths, unit: 1_000, form: Form::Fraction }), end + 1));
    }
    let per_cent = match (tokens.get(end).map(|token| token.kind), word(tokens, end), word(tokens, end + 1)) {
        (Some(Kind::Mark('%')), ..) | (_, "percent" | "pc", _) => 1,
        (_, "per", "cent") => 2,
        _ => 0,
    };
    if per_cent > 0 {
        amount.form = Form::PerCent;
    }
    if word(tokens, end + per_cent).starts_with("time") || word(tokens, end + per_cent) == "fold" {
        let so =
            matches!(word(tokens, end + 1), "as" | "more" | "higher" | "the" | "that" | "greater") || word(tokens, end) == "fold";
        if so && per_cent == 0 {
            return Some((
                Some(Amount { thousandths: amount.thousandths.saturating_mul(100), unit: 10_000, form: Form::Times }),
                end + 1,
            ));
        }
    }
    Some((Some(amount), end + per_cent))
}

/// Words that say how many times as much, in hundredths, and how many of them there are.
fn multiple(tokens: &[Token<'_>], at: usize) -> Option<(u64, usize)> {
    let next = || matches!(word(tokens, at + 1), "as" | "the" | "that" | "what");
    Some(match word(tokens, at) {
        "doubled" | "doubling" => (200, 1),
        "twice" if next() => (200, 1),
        "double" if next() => (200, 1),
        "trebled" | "tripled" => (300, 1),
        "quadrupled" => (400, 1),
        "halved" => (50, 1),
        "half" if matches!(word(tokens, at + 1), "that" | "as" | "the") => (50, 1),
        _ => return None,
    })
}

const fn scale(word: &str) -> Option<u64> {
    Some(match word.as_bytes() {
        b"hundred" => 100,
        b"thousand" => 1_000,
        b"million" => 1_000_000,
        _ => return None,
    })
}

const fn parts(word: &str) -> Option<u64> {
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
fn spoken(tokens: &[Token<'_>], at: usize) -> Option<(Amount, usize)> {
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
