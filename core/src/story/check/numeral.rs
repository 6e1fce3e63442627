//! Numbers in words, per cents, parts and multiples: `one thousand one hundred and fifty-four`, `5per cent`, `two thirds`, `doubled`.

use super::class;
use super::spelled::{parts, scale, spoken, word};
use super::token::{Amount, Form, Kind, Token};

/// The words that can begin a number in words: no other does.
pub const WORDS: &str = "no|none|nobody|zero|nil|half|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|doubled|doubling|twice|double|trebled|tripled|quadrupled|halved";

/// Puts the words of each number together.
pub fn join(mut tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    let (mut at, mut length) = (0, 0);
    while let Some(token) = tokens.get(at) {
        let begins = token.class & class::NUMBER != 0 || token.number().is_some();
        if !begins && at == length {
            (at, length) = (at + 1, length + 1);
            continue;
        }
        let (amount, end) = Some(at).filter(|_| begins).and_then(|at| number(&tokens, at)).unwrap_or((None, at + 1));
        let last = tokens.get(end - 1).map_or(token.end, |last| last.end);
        let kind = amount.map_or(token.kind, Kind::Number);
        // what is put together is shorter, so that it never runs into what is not read yet
        let token = Token { kind, end: last, ..*token };
        tokens.get_mut(length).into_iter().for_each(|place| *place = token);
        (at, length) = (end, length + 1);
    }
    tokens.truncate(length);
    // `between 4 and 5 per cent`: both are
    let per_cent = |token: &Token<'_>| token.number().is_some_and(|amount| amount.form == Form::PerCent);
    for last in 3..tokens.len() {
        let range = tokens.get(last).is_some_and(per_cent)
            && matches!(word(&tokens, last - 1), "and" | "to")
            && matches!(word(&tokens, last - 3), "between" | "from" | "by");
        if let Some(Token { kind: Kind::Number(amount), .. }) = tokens.get_mut(last - 2).filter(|_| range) {
            amount.form = Form::PerCent;
        }
    }
    tokens
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
