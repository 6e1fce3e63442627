//! How a heading is put together: of whom it counts, at which level, and in which unit. A heading with a word that is not
//! here means nothing that is known: a word that is passed over may be “excluding”.

use mappa_core::Measure;

/// What some words of a heading say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Nothing by itself.
    Filler,
    /// A category, 1 to 4.
    Category(u8),
    /// Everybody, by name.
    Everybody,
    /// People managed, of whatever category.
    Offenders,
    /// A level, 1 to 3.
    Level(u8),
    /// Levels 2 and 3 together.
    UpperLevels,
    /// All of them.
    Total,
    /// Among 100,000 people.
    Rate,
    /// Which people those are.
    OfRate,
    /// Something that happened.
    Event(Measure),
}
use Part::{Category, Event, Everybody, Filler, Level, OfRate, Offenders, Rate, Total, UpperLevels};

/// The words that are known; of those that fit, the longest count.
const PARTS: &[(&str, Part)] = &[
    ("number", Filler),
    ("number of", Filler),
    ("no", Filler),
    ("no of", Filler),
    ("count", Filler),
    ("count of", Filler),
    ("n", Filler),
    ("of", Filler),
    ("the", Filler),
    ("who are", Filler),
    ("managed", Filler),
    ("managed under mappa", Filler),
    ("managed at", Filler),
    ("under mappa", Filler),
    ("mappa", Filler),
    ("offenders", Offenders),
    ("mappa offenders", Offenders),
    ("eligible offenders", Offenders),
    ("mappa eligible offenders", Offenders),
    ("nominals", Offenders),
    ("all mappa offenders", Everybody),
    ("total mappa offenders", Everybody),
    ("total number of mappa offenders", Everybody),
    ("total mappa eligible offenders", Everybody),
    ("all mappa eligible offenders", Everybody),
    ("all offenders", Everybody),
    ("total offenders", Everybody),
    ("all categories", Everybody),
    ("total all categories", Everybody),
    ("all mappa", Everybody),
    ("mappa total", Everybody),
    ("overall total", Everybody),
    ("grand total", Everybody),
    ("total", Total),
    ("totals", Total),
    ("all levels", Total),
    ("category 1", Category(1)),
    ("category one", Category(1)),
    ("cat 1", Category(1)),
    ("cat1", Category(1)),
    ("rso", Category(1)),
    ("rsos", Category(1)),
    ("registered sexual offenders", Category(1)),
    ("registered sex offenders", Category(1)),
    ("registered sexual offender", Category(1)),
    ("registered sex offender", Category(1)),
    ("category 2", Category(2)),
    ("category two", Category(2)),
    ("cat 2", Category(2)),
    ("cat2", Category(2)),
    ("violent offenders", Category(2)),
    ("violent offenders and other sexual offenders", Category(2)),
    ("violent and other sexual offenders", Category(2)),
    ("category 3", Category(3)),
    ("category three", Category(3)),
    ("cat 3", Category(3)),
    ("cat3", Category(3)),
    ("other dangerous offenders", Category(3)),
    ("category 4", Category(4)),
    ("category four", Category(4)),
    ("cat 4", Category(4)),
    ("cat4", Category(4)),
    ("terrorism offenders", Category(4)),
    ("terrorist offenders", Category(4)),
    ("terrorism connected offenders", Category(4)),
    ("terrorist or terrorist risk offenders", Category(4)),
    ("terrorist and terrorist risk offenders", Category(4)),
    ("level 1", Level(1)),
    ("level one", Level(1)),
    ("l1", Level(1)),
    ("level 2", Level(2)),
    ("level two", Level(2)),
    ("l2", Level(2)),
    ("level 3", Level(3)),
    ("level three", Level(3)),
    ("l3", Level(3)),
    ("level 2 and 3", UpperLevels),
    ("level 2 and level 3", UpperLevels),
    ("levels 2 and 3", UpperLevels),
    ("level 2 3", UpperLevels),
    ("levels 2 3", UpperLevels),
    ("per 100000", Rate),
    ("rate per 100000", Rate),
    ("per 100000 population", Rate),
    ("per 100000 of population", Rate),
    ("per 100000 of the population", Rate),
    ("per 100000 head of population", Rate),
    ("per 100000 heads of population", Rate),
    ("per 100000 people", Rate),
    ("per 100000 persons", Rate),
    ("per 100k population", Rate),
    ("rate", OfRate),
    ("population", OfRate),
    ("aged 10 and over", OfRate),
    ("aged 10 or over", OfRate),
    ("aged 10 years and over", OfRate),
    ("aged 10 and above", OfRate),
    ("aged 10", OfRate),
    ("aged 10 +", OfRate),
    ("10 and over", OfRate),
];

/// What a heading means that is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// This measure.
    Measure(Measure),
    /// Something that we do not show.
    LeftOut,
    /// Nothing until more is said.
    Part,
}

/// Whether a measure counts events or orders, not people managed.
pub fn is_event(measure: Measure) -> bool {
    measure.index() >= Measure::BreachNotification.index()
}

/// The meaning of words, all of which must be known; `event` knows the words of what happened.
pub fn meaning(words: &[String], event: impl Fn(&str) -> Option<Measure>) -> Option<Whole> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (length, part) = (1..=words.len() - at).rev().find_map(|length| {
            let text = words.get(at..at + length)?.join(" ");
            let part = PARTS.iter().find(|(known, _)| *known == text).map(|&(_, part)| part);
            Some((length, part.or_else(|| event(&text).map(Event))?))
        })?;
        if part != Filler && !parts.contains(&part) {
            parts.push(part);
        }
        at += length;
    }
    whole(&parts)
}

/// One of its kind, or none; the outer `None` where there are several.
fn only<T: PartialEq>(parts: &[Part], of: impl Fn(&Part) -> Option<T>) -> Option<Option<T>> {
    let mut found = parts.iter().filter_map(of);
    let first = found.next();
    found.next().is_none().then_some(first)
}

fn whole(parts: &[Part]) -> Option<Whole> {
    let category = only(parts, |part| if let Category(one) = part { Some(*one) } else { None })?;
    let level = only(parts, |part| if let Level(one) = part { Some(*one) } else { None })?;
    let event = only(parts, |part| if let Event(one) = part { Some(*one) } else { None })?;
    let has = |part: Part| parts.contains(&part);
    let (everybody, total, upper, rate) = (has(Everybody), has(Total), has(UpperLevels), has(Rate));
    let one = |measure| Some(Whole::Measure(measure));
    if (everybody && category.is_some()) || (has(OfRate) && !rate && parts.len() > 1) || (upper && event.is_none()) {
        return None;
    }
    if let Some(event) = event {
        if rate || level.is_some() {
            return None;
        }
        return match (event, category) {
            (Measure::ReturnedCustody, None) => one(event),
            (Measure::ReturnedCustody | Measure::RsoReturnedCustody, Some(1)) => one(Measure::RsoReturnedCustody),
            (Measure::ReturnedCustody, Some(_)) => Some(Whole::LeftOut),
            (_, None) if !upper => one(event),
            (Measure::SfoCharged, _) => None,
            (_, Some(1)) if !upper => one(event),
            _ => None,
        };
    }
    if rate {
        return match (category, level) {
            (Some(1), None) => one(Measure::RsoRate),
            (None, None) if !everybody && !has(Offenders) => Some(Whole::Part),
            _ => None,
        };
    }
    let id = match (category, level) {
        (Some(4), Some(_)) => return Some(Whole::LeftOut),
        (Some(1), None) => "rso".into(),
        (Some(category), None) => format!("cat{category}"),
        (Some(1), Some(level)) => format!("rso_l{level}"),
        (Some(category), Some(level)) => format!("cat{category}_l{level}"),
        (None, Some(level)) if everybody || total => format!("total_l{level}"),
        (None, None) if everybody || (total && has(Offenders)) => "total".into(),
        _ => return Some(Whole::Part),
    };
    Measure::from_id(&id).map(Whole::Measure)
}

/// Words without those that name a year or a day.
pub fn without_years(words: Vec<String>) -> Vec<String> {
    const DAY: [&str; 20] = [
        "as",
        "at",
        "on",
        "to",
        "in",
        "for",
        "the",
        "31",
        "31st",
        "st",
        "1",
        "1st",
        "march",
        "mar",
        "april",
        "year",
        "ending",
        "ended",
        "financial",
        "fy",
    ];
    let is_year = |word: &str| {
        let digits = word.trim_start_matches("fy");
        [4, 6].contains(&digits.len()) && digits.starts_with("20") && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut kept: Vec<String> = Vec::new();
    let mut after_year = false;
    for word in words {
        if is_year(&word) {
            // the words of its day stand before it
            while kept.last().is_some_and(|last| DAY.contains(&last.as_str())) && !ends_in_number(&kept) {
                kept.pop();
            }
            after_year = true;
            continue;
        }
        let second = after_year && word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        if !second {
            kept.push(word);
        }
        after_year = false;
    }
    kept
}

/// Whether the last word is the number of a category or level.
fn ends_in_number(words: &[String]) -> bool {
    let [.., before, last] = words else { return false };
    last.bytes().all(|byte| byte.is_ascii_digit()) && is_numbered(before)
}

fn is_numbered(word: &str) -> bool {
    ["category", "categories", "cat", "level", "levels", "and", "aged", "per"].contains(&word)
}

/// Words without the lone digits of notes at their end; not in “Category 1”, nor in “Category 1, 2”.
pub fn without_notes(words: &[String]) -> Vec<String> {
    let is_digits = |word: &String| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let kept = words.iter().rposition(|word| !is_digits(word)).map_or(0, |at| at + 1);
    if kept == words.len() || words.get(kept - usize::from(kept > 0)).is_some_and(|word| is_numbered(word)) {
        return words.to_vec();
    }
    words.get(..kept).unwrap_or_default().to_vec()
}

/// Words without the digits that are joined to the last of them: `total1`, but not `category11`, `l1` or `100000`.
pub fn without_joined(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        let letters = last.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        if letters > 2 && last.len() - letters <= 2 && !is_numbered(last.get(..letters).unwrap_or_default()) {
            last.truncate(letters);
        }
    }
    words
}
