//! Whether the numbers of a sentence are those that it rests on: read from its text, and computed anew from the figures that it
//! names, by arithmetic of this file's own.

use mappa_core::number::thousands;
use mappa_core::rate::rate;
use mappa_core::sentences::Sentence;
use mappa_core::{AreaId, Dataset, Measure, Number, Year};
use std::collections::{BTreeMap, BTreeSet};

/// What a sentence rests on of an area and year.
#[derive(Default)]
struct Ground {
    rso: Option<u64>,
    rate: Option<Number>,
    people: Option<u64>,
}

/// The numbers of a sentence that are neither figures that it names, nor follow from them.
pub fn ungrounded(dataset: &Dataset, sentence: &Sentence) -> Vec<String> {
    let known = grounds(dataset, sentence);
    numbers(&sentence.text).into_iter().filter(|number| !known.contains(number)).collect()
}

fn grounds(dataset: &Dataset, sentence: &Sentence) -> BTreeSet<String> {
    use mappa_core::sentences::Cite;
    let mut known = BTreeSet::new();
    let mut all: BTreeMap<(AreaId, Year), Ground> = BTreeMap::new();
    for &cite in &sentence.cites {
        let (Cite::Figure(area, year, _) | Cite::Rate(area, year)) = cite;
        let ground = all.entry((area, year)).or_default();
        ground.people = dataset.populations.denominator(area, year).map(|one| one.population.aged_10_plus.into());
        if let Cite::Figure(_, _, measure) = cite
            && let Some(held) = dataset.figure(area, year, measure).held()
        {
            known.insert(held.number.text());
            if measure == Measure::Rso {
                ground.rso = held.number.whole().map(u64::from);
            }
        }
        if let Cite::Rate(..) = cite
            && let Ok(rate) = rate(dataset, area, year)
        {
            known.insert(rate.number.text());
            ground.rate = Some(rate.number);
            ground.rso = dataset.count(area, year, Measure::Rso).map(u64::from);
        }
    }
    for (&(area, year), one) in &all {
        one_in(one, &mut known);
        interval(one, &mut known);
        for (&(other, when), before) in &all {
            if area == other && when < year {
                changes(one.rso, before.rso, &mut known);
                parts(one, before, &mut known);
            }
            if area != other && when == year {
                compared(one, before, &mut known);
            }
        }
    }
    known
}

/// To the nearest whole number, a half up.
fn nearest(numerator: u64, denominator: u64) -> u64 {
    (2 * numerator + denominator) / (2 * denominator)
}

fn one_in(ground: &Ground, known: &mut BTreeSet<String>) {
    if let (Some(rso @ 1..), Some(people)) = (ground.rso, ground.people) {
        known.insert(thousands(nearest(people, rso)));
    }
    if let Some(tenths @ 1..) = ground.rate.map(Number::tenths) {
        known.insert(thousands(nearest(1_000_000, tenths)));
        known.insert(thousands(nearest(100_000, tenths) * 10));
    }
}

fn changes(now: Option<u64>, before: Option<u64>, known: &mut BTreeSet<String>) {
    let (Some(now), Some(before)) = (now, before) else { return };
    let by = now.abs_diff(before);
    known.insert(thousands(by));
    if let Some(per_cent) = (by * 100 * 2 + before).checked_div(2 * before) {
        known.insert(per_cent.max(1).to_string()); // less than 1%
    }
}

/// Byar's 95% limits of a rate, in whole numbers.
fn interval(ground: &Ground, known: &mut BTreeSet<String>) {
    let (Some(rso @ 10..), Some(people)) = (ground.rso, ground.people) else { return };
    let limit = |of: f64, sign: f64| of * (1.0 - 1.0 / (9.0 * of) + sign * 1.959_964 / (3.0 * of.sqrt())).powi(3);
    for limit in [limit(rso as f64, -1.0), limit(rso as f64 + 1.0, 1.0)] {
        known.insert(((limit / people as f64 * 100_000.0 + 0.5).floor() as u64).to_string());
    }
}

/// What of a change is the population, and what the rate.
fn parts(now: &Ground, before: &Ground, known: &mut BTreeSet<String>) {
    let (Some(after), Some(before_that), Some(people), Some(fewer)) = (now.rso, before.rso, now.people, before.people) else {
        return;
    };
    let expected = nearest(before_that * people, fewer);
    let all = [people, fewer, after, before_that, expected, expected.abs_diff(before_that), after.abs_diff(expected)];
    known.extend(all.map(thousands));
}

/// How far one rate is from another, in per cent: from the counts and the people, and from what is printed.
fn compared(one: &Ground, other: &Ground, known: &mut BTreeSet<String>) {
    let mut far = |one: u64, other: u64| {
        if let Some(per_cent) = (one.abs_diff(other) * 100 * 2 + other).checked_div(2 * other) {
            known.insert(per_cent.to_string());
        }
    };
    if let (Some(one), Some(other)) = (one.rate, other.rate) {
        far(one.tenths(), other.tenths());
    }
    if let (Some(rso), Some(people), Some(their_rso), Some(their_people)) = (one.rso, one.people, other.rso, other.people) {
        far(rso * their_people, their_rso * people);
    }
}

/// The numbers of a text, digits and small words, without those that belong to dates, names and units.
pub fn numbers(text: &str) -> Vec<String> {
    const WORDS: [(&str, &str); 9] = [
        ("one", "1"),
        ("two", "2"),
        ("three", "3"),
        ("four", "4"),
        ("five", "5"),
        ("six", "6"),
        ("seven", "7"),
        ("eight", "8"),
        ("nine", "9"),
    ];
    let mut text = text.to_owned();
    for other in [
        "one in ",
        "in one year",
        "one of the two",
        "100,000",
        "aged 10",
        "95% confidence",
        "is one outcome",
        "for one year",
        "because one figure",
        "level 2 or 3",
        "(Category 2)",
    ] {
        text = text.replace(other, "");
    }
    let mut numbers = Vec::new();
    let mut before = "";
    for word in text.split_whitespace() {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let date = (before == "March" && word.len() == 4) || word == "31" || Year::from_text(word).is_some();
        if let Some((_, number)) = WORDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)) {
            numbers.push((*number).to_owned());
        } else if word.contains(|letter: char| letter.is_ascii_digit()) && !date {
            numbers.push(word.to_owned());
        }
        before = word;
    }
    numbers
}
