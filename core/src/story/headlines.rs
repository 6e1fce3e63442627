//! Three lines that can stand above a story: the number and its change, the rate beside England and Wales, the long run. Each has a
//! date and names the area that it is of; none has one in N.

use super::cited::{cite, cite_rate, rate_text};
use crate::Measure;
use crate::area_year::AreaYear;
use crate::change::Change;
use crate::comparison::Direction;
use crate::language::counted_cy;
use crate::number::thousands;
use crate::sentences::{Cite, OFFENDERS_IN_WELSH, Sentence, capital, count_text, counted_on, share, share_in_welsh};
use crate::summary::Summary;

/// What a headline is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Angle {
    /// The number, and how it changed in a year.
    Number,
    /// The rate, and how it stands beside that of England and Wales.
    Rate,
    /// The change since 2010/11, else since the earliest comparable year.
    LongRun,
}

impl Angle {
    /// Every angle, in the order of the news.
    pub const ALL: [Angle; 3] = [Angle::Number, Angle::Rate, Angle::LongRun];

    /// What it is called where one is chosen.
    pub const fn label(self) -> &'static str {
        match self {
            Angle::Number => "Number and change",
            Angle::Rate => "Rate beside England and Wales",
            Angle::LongRun => "Long run",
        }
    }
}

/// The headlines that can be written from what is held.
pub(super) fn headlines(summary: &Summary<'_>) -> Vec<(Angle, Sentence)> {
    let [one, two, three] = Angle::ALL;
    let all = [(one, number(summary)), (two, rate(summary)), (three, long_run(summary))];
    all.into_iter().filter_map(|(angle, sentence)| Some((angle, sentence?))).collect()
}

/// `4%`, `about 4%`, `less than 1%`; where no percentage means anything, nothing.
fn share_of(at: &AreaYear<'_>, change: &Change) -> Option<String> {
    if at.dataset.language.is_welsh() { share_in_welsh(change) } else { share(change) }
}

/// How many there were, and by how much the number rose or fell in a year, where that is known.
fn number(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    let (count, kind) = at.held_count()?;
    let language = at.dataset.language;
    let (area, day) = (at.dataset.area(at.area), counted_on(at.year, language));
    let number = count_text(count, kind, language);
    let change = summary.in_a_year.and_then(|change| change.ours.ok()).filter(|_| count > 0);
    let mut cites = vec![cite(at, Measure::Rso)];
    let Some(change) = change else {
        let text = if language.is_welsh() {
            [&counted_cy(count, &number, OFFENDERS_IN_WELSH), " ", &area.within(language), " ar ", &day].concat()
        } else {
            let people = if count == 1 { " registered sex offender in " } else { " registered sex offenders in " };
            [&number, people, &area.heading(language), " on ", &day].concat()
        };
        return Some(Sentence { text: capital(&text), cites });
    };
    cites.push(Cite::Figure(at.area, change.from, Measure::Rso));
    let share = share_of(at, &change).map_or(String::new(), |share| [" (", &share, ")"].concat());
    let by = [if change.about { language.say("about ", "tua ") } else { "" }, &thousands(change.by().into()), &share].concat();
    let text = if language.is_welsh() {
        let verb = match change.after.cmp(&change.before) {
            std::cmp::Ordering::Equal => "Dim newid".into(),
            std::cmp::Ordering::Greater => ["Cynnydd o ", &by].concat(),
            std::cmp::Ordering::Less => ["Gostyngiad o ", &by].concat(),
        };
        let end = if change.by() == 0 { ": " } else { ", i " };
        let people = " yn nifer y troseddwyr rhywiol cofrestredig ";
        [&verb, people, &area.within(language), " mewn blwyddyn", end, &number, " ar ", &day].concat()
    } else {
        let verb = match change.after.cmp(&change.before) {
            std::cmp::Ordering::Equal => " unchanged at ".into(),
            std::cmp::Ordering::Greater => [" rises by ", &by, " to "].concat(),
            std::cmp::Ordering::Less => [" falls by ", &by, " to "].concat(),
        };
        let people = ["Number of registered sex offenders in ", &area.heading(language)].concat();
        [&people, &verb, &number, " in the year to ", &day].concat()
    };
    Some(Sentence { text, cites })
}

/// The rate, and how far it is from that of England and Wales, where the two can be compared. Where there were none no rate is given:
/// “0.0 for every 100,000” would be an odd way to say so.
fn rate(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    let language = at.dataset.language;
    let rate = rate_text(at, language).filter(|_| at.held_count().is_none_or(|(count, _)| count > 0))?;
    let per = language.say(
        " registered sex offenders per 100,000 people aged 10+ on ",
        " o droseddwyr rhywiol cofrestredig fesul 100,000 o bobl 10+ oed ar ",
    );
    let mut text = [&at.dataset.area(at.area).heading(language), ": ", &rate, per, &counted_on(at.year, language)].concat();
    let mut cites = vec![cite_rate(at)];
    if let Ok(comparison) = &summary.comparison {
        let about = if comparison.about { language.say("about ", "tua ") } else { "" };
        let far = [", ", about, &comparison.per_cent.to_string(), language.say("% ", "% yn ")].concat();
        text += &match comparison.direction {
            Direction::Same => {
                language.say(", about the same as in England and Wales", ", tua’r un faint ag yng Nghymru a Lloegr").into()
            }
            Direction::Higher => {
                [far.as_str(), language.say("higher than in England and Wales", "uwch nag yng Nghymru a Lloegr")].concat()
            }
            Direction::Lower => {
                [far.as_str(), language.say("lower than in England and Wales", "is nag yng Nghymru a Lloegr")].concat()
            }
        };
        cites.extend(summary.benchmark.as_ref().map(cite_rate));
    }
    Some(Sentence { text, cites })
}

/// The change over the years, from the number at their beginning to that at their end.
fn long_run(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    let change = summary.since_first?.ours.ok()?;
    let (count, kind) = at.held_count()?;
    let language = at.dataset.language;
    let area = at.dataset.area(at.area);
    let about = if change.about { language.say("about ", "tua ") } else { "" };
    let by = || [about, &thousands(change.by().into())].concat();
    let (from, before) = (change.from.text(), thousands(change.before.into()));
    let end = [count_text(count, kind, language).as_str(), language.say(" on ", " ar "), &counted_on(at.year, language)].concat();
    let text = if language.is_welsh() {
        let verb = match change.after.cmp(&change.before) {
            std::cmp::Ordering::Equal => "Dim newid".into(),
            order => {
                let by = share_in_welsh(&change).unwrap_or_else(by);
                // “llai” mutates after “o”
                let by = by.strip_prefix("llai").map_or_else(|| by.clone(), |rest| ["lai", rest].concat());
                [if order.is_gt() { "Cynnydd o " } else { "Gostyngiad o " }, &by].concat()
            }
        };
        let people = [" ers ", &from, " yn nifer y troseddwyr rhywiol cofrestredig ", &area.within(language)].concat();
        let numbers = if change.by() == 0 { [": ", &end].concat() } else { [", o ", &before, " i ", &end].concat() };
        [verb, people, numbers].concat()
    } else {
        let people = ["Number of registered sex offenders in ", &area.heading(language)].concat();
        let by = share(&change).unwrap_or_else(|| ["by ", &by()].concat());
        let verb = match change.after.cmp(&change.before) {
            std::cmp::Ordering::Equal => [" unchanged since ", &from, ": "].concat(),
            std::cmp::Ordering::Greater => [" up ", &by, " since ", &from, ", from ", &before, " to "].concat(),
            std::cmp::Ordering::Less => [" down ", &by, " since ", &from, ", from ", &before, " to "].concat(),
        };
        [people, verb, end].concat()
    };
    Some(Sentence { text, cites: vec![cite(at, Measure::Rso), Cite::Figure(at.area, change.from, Measure::Rso)] })
}
