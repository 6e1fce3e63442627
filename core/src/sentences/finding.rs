//! What a trend shows, as the title of its chart; and what it is a chart of, as the line below.

use crate::change::Change;
use crate::number::PerCent;
use crate::trend::{Trend, Value};
use crate::{Measure, Year};
use std::cmp::Ordering;

/// So many years make a trend of which something can be said.
const ENOUGH: usize = 3;

/// What a trend shows: how the area has stood beside England and Wales, or how its number has changed. Of values that are not
/// approximate, and never over a break; where nothing can be said it is the name of the measure.
pub fn finding(trend: &Trend) -> String {
    let found = match (&trend.benchmark, trend.change) {
        (Some(_), _) => beside(trend),
        (None, Some(change)) => Some(grown(trend, &change)),
        (None, None) => alone(trend),
    };
    found.unwrap_or_else(|| what(trend))
}

/// What it is a chart of, with its unit and its years: `Registered sex offenders per 100,000 people aged 10+ on 31 March, 2010/11 to 2023/24`.
pub fn subtitle(trend: &Trend) -> String {
    let say = |english, welsh| trend.language.say(english, welsh);
    let (Some(first), Some(last)) = (trend.years.first(), trend.years.last()) else { return what(trend) };
    let on = match trend.measure {
        Measure::RsoRate => say(" on 31 March, ", " ar 31 Mawrth, "),
        _ => say(", number of people on 31 March, ", ", nifer y bobl ar 31 Mawrth, "),
    };
    [&what(trend), on, &first.text(), say(" to ", " i "), &last.text()].concat()
}

/// What is drawn, in a few words.
pub fn what(trend: &Trend) -> String {
    match trend.measure {
        Measure::RsoRate => trend
            .language
            .say(
                "Registered sex offenders per 100,000 people aged 10+",
                "Troseddwyr rhywiol cofrestredig fesul 100,000 o bobl 10+ oed",
            )
            .into(),
        Measure::Rso => trend.language.say("Registered sex offenders", "Troseddwyr rhywiol cofrestredig").into(),
        other => other.label().into(),
    }
}

/// Which of two values is the higher; `Equal` where they are under half a per cent apart.
fn side(own: Value, theirs: Value) -> Option<Ordering> {
    if own.approximate || theirs.approximate {
        return None;
    }
    let far = PerCent::between(own.number.tenths(), theirs.number.tenths())?;
    Some(match (far.rounded(), far.lower) {
        (0, _) => Ordering::Equal,
        (_, true) => Ordering::Less,
        (_, false) => Ordering::Greater,
    })
}

/// How the area has stood beside England and Wales in the years of which both are held.
fn beside(trend: &Trend) -> Option<String> {
    let theirs = trend.benchmark.as_ref()?;
    let both = trend.years.iter().zip(&trend.area).zip(theirs);
    let sides: Vec<(Year, Ordering)> =
        both.filter_map(|((year, own), theirs)| Some((*year, side((*own)?, (*theirs)?)?))).collect();
    let (&(first, one), &(last, _)) = (sides.first()?, sides.last()?);
    let constant = sides.len() >= ENOUGH && one != Ordering::Equal && sides.iter().all(|(_, side)| *side == one);
    if !constant {
        let (year, side) = *sides.iter().find(|(year, _)| *year == trend.chosen).or(sides.last())?;
        return Some(in_one_year(trend, year, side));
    }
    let whole = Some(&last) == trend.years.last() && usize::from(last.begins() - first.begins()) + 1 == sides.len();
    let name = trend.name.as_str();
    Some(match (trend.language.is_welsh(), whole) {
        (false, true) => [name, " has stayed ", above(one), " England and Wales"].concat(),
        (false, false) => [name, " was ", above(one), " England and Wales in every year compared"].concat(),
        (true, true) => ["Mae cyfradd ", name, " wedi aros yn ", above_cy(one), " chyfradd Cymru a Lloegr"].concat(),
        (true, false) => {
            ["Roedd cyfradd ", name, " yn ", above_cy(one), " chyfradd Cymru a Lloegr ym mhob blwyddyn sydd gennym"].concat()
        }
    })
}

fn in_one_year(trend: &Trend, year: Year, side: Ordering) -> String {
    let (name, year) = (trend.name.as_str(), year.text());
    match (trend.language.is_welsh(), side) {
        (false, Ordering::Equal) => [name, " was about level with England and Wales in ", &year].concat(),
        (false, side) => [name, " was ", above(side), " England and Wales in ", &year].concat(),
        (true, Ordering::Equal) => ["Roedd cyfradd ", name, " tua’r un faint â chyfradd Cymru a Lloegr yn ", &year].concat(),
        (true, side) => ["Roedd cyfradd ", name, " yn ", above_cy(side), " chyfradd Cymru a Lloegr yn ", &year].concat(),
    }
}

fn above(side: Ordering) -> &'static str {
    if side == Ordering::Less { "below" } else { "above" }
}

fn above_cy(side: Ordering) -> &'static str {
    if side == Ordering::Less { "is na" } else { "uwch na" }
}

/// How a rate without a benchmark has moved since the last break.
fn alone(trend: &Trend) -> Option<String> {
    let since = trend.breaks.last().map_or(Year::FIRST_PAGE, |broken| broken.year);
    let held: Vec<(Year, Value)> = trend.held(&trend.area).filter(|(year, value)| *year >= since && !value.approximate).collect();
    let (&(first, from), &(last, to)) = (held.first()?, held.last()?);
    if held.len() < ENOUGH || Some(&last) != trend.years.last() {
        return None;
    }
    let up = side(to, from)?;
    let (rose, rose_cy) = match up {
        Ordering::Greater => ("risen", "codi"),
        Ordering::Less => ("fallen", "gostwng"),
        Ordering::Equal => return None,
    };
    let name = trend.name.as_str();
    Some(match trend.language.is_welsh() {
        false => ["The rate in ", name, " has ", rose, " since ", &first.text()].concat(),
        true => ["Mae cyfradd ", name, " wedi ", rose_cy, " ers ", &first.text()].concat(),
    })
}

/// How a count has changed from the first year that the last can be compared with.
fn grown(trend: &Trend, change: &Change) -> String {
    let (from, to) = (change.from.text(), change.to.text());
    let now = Some(&change.to) == trend.years.last();
    let the = ["The number in ", &trend.name].concat();
    let Some(far) = change.per_cent() else {
        let (before, after) = (change.before.to_string(), change.after.to_string());
        return [&the, " was ", &before, " in ", &from, " and ", &after, " in ", &to].concat();
    };
    let about = if change.about { "about " } else { "" };
    let by = [about, &far.rounded().to_string(), "%"].concat();
    match (far.rounded(), far.lower, now) {
        (0, _, true) => [&the, " is about the same as in ", &from].concat(),
        (0, _, false) => [&the, " was about the same in ", &to, " as in ", &from].concat(),
        (_, false, true) => [&the, " has risen ", &by, " since ", &from].concat(),
        (_, true, true) => [&the, " has fallen ", &by, " since ", &from].concat(),
        (_, false, false) => [&the, " rose ", &by, " from ", &from, " to ", &to].concat(),
        (_, true, false) => [&the, " fell ", &by, " from ", &from, " to ", &to].concat(),
    }
}
