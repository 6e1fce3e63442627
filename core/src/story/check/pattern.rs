//! Patterns of tokens, as the tables of rules write them: elements with a space between, each of which one token must be.
//!
//! `word`, `stem*`, `a|b` (either), `?x` (may be missing), `#` a number, `1` the number one, `%` a per cent, a part or a multiple,
//! `Y` a year, `T` a year or another time, `P` a place, `^` the start or end of the sentence, and marks as they are.

use super::token::{Form, Kind, Token};

/// Whether a pattern stands from `at` on; the place after it.
pub fn after(tokens: &[Token<'_>], at: usize, pattern: &str) -> Option<usize> {
    let mut here = at;
    for element in pattern.split(' ').filter(|element| !element.is_empty()) {
        let (element, may_miss) = element.strip_prefix('?').map_or((element, false), |element| (element, true));
        if is(tokens.get(here), element) {
            here += usize::from(tokens.get(here).is_some());
        } else if !may_miss {
            return None;
        }
    }
    Some(here)
}

/// Whether a pattern stands right before `at`; the place where it begins.
pub fn before(tokens: &[Token<'_>], at: usize, pattern: &str) -> Option<usize> {
    let mut here = at;
    for element in pattern.rsplit(' ').filter(|element| !element.is_empty()) {
        let (element, may_miss) = element.strip_prefix('?').map_or((element, false), |element| (element, true));
        let token = here.checked_sub(1).and_then(|at| tokens.get(at));
        if is(token, element) {
            here = here.saturating_sub(1);
        } else if !may_miss {
            return None;
        }
    }
    Some(here)
}

/// Whether a token is one of the alternatives.
fn is(token: Option<&Token<'_>>, element: &str) -> bool {
    let Some(token) = token else { return element.split('|').any(|one| one == "^") };
    // the commonest kind, and the longest lists
    if token.kind == Kind::Word {
        return one_of(token.word, element);
    }
    element.split('|').any(|one| match (token.kind, one) {
        (Kind::Number(amount), "#") => amount.is_plain(),
        (Kind::Number(amount), "1") => amount.thousandths == 1_000 && amount.is_plain(),
        (Kind::Number(amount), "%") => !amount.is_plain(),
        (Kind::Year(_), "Y" | "T") | (Kind::When(_), "T") | (Kind::Place(_), "P") => true,
        // `no more than`: a word that can be a number
        (Kind::Number(amount), _) => !matches!(amount.form, Form::Digits) && said(token.word, one),
        (Kind::Mark(mark), _) => one.chars().eq([mark]),
        _ => false,
    })
}

/// Whether a word is this one, or begins with this stem: `order*`.
pub fn said(word: &str, pattern: &str) -> bool {
    pattern.strip_suffix('*').map_or(word == pattern, |stem| !word.is_empty() && word.starts_with(stem))
}

/// Whether any word of a range is one of those with `|` between.
pub fn has(tokens: &[Token<'_>], words: &str) -> bool {
    tokens.iter().any(|token| token.kind == Kind::Word && one_of(token.word, words))
}

/// Whether a word is one of those with `|` between. The lists are long and asked often, so it goes over the letters once.
pub fn one_of(word: &str, words: &str) -> bool {
    let (word, words) = (word.as_bytes(), words.as_bytes());
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.first() == word.first() {
            let same = rest.iter().zip(word).take_while(|(one, other)| one == other).count();
            match rest.get(same) {
                Some(b'*') => return true,
                None | Some(b'|') if same == word.len() => return true,
                _ => {}
            }
        }
        at += rest.iter().position(|&byte| byte == b'|').map_or(rest.len(), |end| end + 1);
    }
    false
}
