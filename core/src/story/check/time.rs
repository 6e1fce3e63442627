//! Times: years in their many forms, and those that are told by their distance: `a year earlier`, `in ten years`, `at that time`.

use super::class;
use super::key::Key;
use super::note::Note;
use super::pattern::{after, before, one_of};
pub use super::token::When;
use super::token::{Kind, Token};

/// How a distance is counted.
enum Far {
    /// So many years.
    Years(u16),
    /// As many as the number in it says.
    Number,
    /// The same, in months.
    Months,
}

/// Words before a word of time, the word, words after it; how far that is, and what it means.
type Words = (&'static str, &'static str, &'static str, Far, fn(u16) -> When);

/// The words of the table: no other can be a time.
pub const WORDS: &str = "year|years|months|decade|annual|annually|yearly|time|then|records";

/// Words of time: before the word, the word, after it; what they mean.
const TIMES: &[Words] = &[
    ("?the previous|preceding|prior", "year", "", Far::Years(1), When::Before),
    ("?the|a|1", "year", "before|earlier|ago|previously|prior|previous", Far::Years(1), When::Before),
    ("a|1", "year", "before|earlier|ago|previously|prior|on", Far::Years(1), When::Before),
    ("#", "years", "before|earlier|ago|previously|prior", Far::Number, When::Before),
    ("#|a|1", "years|year", "later|afterwards|hence", Far::Years(0), |_| When::Other),
    ("?the previous|preceding #", "months", "", Far::Months, When::Before),
    ("#", "months", "before|earlier|ago|previously|prior", Far::Months, When::Before),
    ("a|1", "decade", "before|earlier|ago|previously", Far::Years(10), When::Before),
    ("", "year", "on year", Far::Years(1), When::Span),
    ("?the last", "year", "", Far::Years(0), |_| When::Last),
    ("this|current", "year", "", Far::Years(0), |_| When::This),
    ("in|over|within|during|past|inside ?the ?past|last|space ?of ?a|1|single|#", "year", "", Far::Years(1), When::Span),
    (
        "in|over|within|during|past|last|for|under ?the ?course ?of ?past|last|previous|just|only #",
        "years",
        "",
        Far::Number,
        When::Span,
    ),
    ("#", "year", "period|rise|increase|fall|high|spell", Far::Number, When::Span),
    ("in|over|within|during|past|last ?the ?past|last #", "months", "", Far::Months, When::Span),
    ("in|over|within|during|past|last ?the ?a|1 ?past|last", "decade", "", Far::Years(10), When::Span),
    ("a|each|per|every", "year", "", Far::Years(1), When::Span),
    ("", "annual|annually|yearly", "", Far::Years(1), When::Span),
    ("at|by|since ?that|the", "time", "", Far::Years(0), |_| When::Then),
    ("back|since", "then", "", Far::Years(0), |_| When::Then),
    ("in that|same", "year", "", Far::Years(0), |_| When::Then),
    ("since", "records", "?began|started", Far::Years(0), |_| When::Other),
];

/// The months, by which dates are found.
pub const MONTHS: &str =
    "january|jan|february|feb|march|april|may|june|july|august|aug|september|sept|october|oct|november|nov|december|dec";
/// What has a date of its own: a report, not a count.
const DATED: &str = "published|released|issued|dated|reported|announced|revealed|born|sentenced|jailed|convicted|court|until|before|monday|tuesday|\
wednesday|thursday|friday|saturday|sunday";

/// Puts the words of each time together, in the room of another sentence.
pub fn join<'a>(tokens: &mut Vec<Token<'a>>, joined: &mut Vec<Token<'a>>) {
    joined.clear();
    // what lies before it stands in `joined`, once anything does
    let mut kept = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        let word = token.word;
        let found = if token.class & class::TIME == 0 || !token.is_word() {
            continue;
        } else if one_of(token, MONTHS) {
            day(tokens, at - 1).filter(|_| token.capital || word == "april" || word == "march")
        } else {
            time(tokens, at - 1)
        };
        let Some((back, on, kind)) = found else { continue };
        joined.extend_from_slice(tokens.get(kept..at - 1).unwrap_or_default());
        let mut start = token.start;
        for _ in 0..back {
            start = joined.pop().map_or(start, |token| token.start);
        }
        let end = tokens.get(on.saturating_sub(1)).map_or(token.end, |token| token.end);
        joined.push(Token { kind, word: "", key: Key::default(), capital: false, class: 0, note: Note::default(), start, end });
        at = on.max(at);
        kept = at;
    }
    take(tokens, joined, kept);
}

/// Takes what has been put together, and what is kept behind it.
pub fn take<'a>(tokens: &mut Vec<Token<'a>>, joined: &mut Vec<Token<'a>>, kept: usize) {
    if kept > 0 {
        joined.extend_from_slice(tokens.get(kept..).unwrap_or_default());
        std::mem::swap(tokens, joined);
    }
}

/// How many tokens before the word belong to a time, where it ends, and what it is.
fn time(tokens: &[Token<'_>], at: usize) -> Option<(usize, usize, Kind)> {
    TIMES.iter().find_map(|&(first, word, next, ref far, when)| {
        after(tokens, at, word)?;
        let end = after(tokens, at + 1, next)?;
        let start = before(tokens, at, first)?;
        let number = || tokens.get(start..at)?.iter().find_map(|token| token.number()?.value());
        let far = match far {
            Far::Years(years) => *years,
            Far::Number => u16::try_from(number()?).ok().filter(|&years| years > 0 && years < 100)?,
            Far::Months => u16::try_from(number()?).ok().filter(|&months| months > 0 && months.is_multiple_of(12))? / 12,
        };
        Some((at - start, end, Kind::When(when(far))))
    })
}

/// A date: 31 March is the day of the count; `March 2017` and `the year to March 2017` too; another day is none of ours.
fn day(tokens: &[Token<'_>], at: usize) -> Option<(usize, usize, Kind)> {
    let month = tokens.get(at)?.word;
    let ordinal = |token: &Token<'_>| token.word.starts_with(|c: char| c.is_ascii_digit());
    let first = at.checked_sub(1).and_then(|at| tokens.get(at)).filter(|token| ordinal(token));
    let mut end = at + 1;
    let second = tokens.get(end).filter(|token| ordinal(token) && !matches!(token.kind, Kind::Year(_)));
    end += usize::from(first.is_none() && second.is_some());
    end = after(tokens, end, "?,").unwrap_or(end);
    let year = tokens.get(end).and_then(|token| match token.kind {
        Kind::Year([Some(year), _]) => Some(year),
        _ => None,
    });
    end = if year.is_some() { end + 1 } else { at + 1 + usize::from(first.is_none() && second.is_some()) };
    let start = at - usize::from(first.is_some());
    let from = start.saturating_sub(4);
    let report = super::pattern::has(tokens.get(from..start).unwrap_or_default(), DATED);
    let march = month == "march" && [first, second].into_iter().flatten().all(|day| day.word.starts_with("31"));
    // `from April 2015 to March 2016`: the year that ends there
    let begins = before(tokens, start, "from|between|since").is_some() && month == "april";
    let kind = match (march, year) {
        (true, Some(year)) if !report => Kind::Year([Some(year), None]),
        (true, None) => Kind::When(When::This),
        _ if begins && after(tokens, end, "to|and|until").is_some() => Kind::Mark('~'),
        _ if report => Kind::Mark('~'),
        _ => Kind::When(When::Other),
    };
    Some((usize::from(first.is_some()), end, kind))
}
