//! "Write it up": a short news text of typed sentences. A sentence is there only when every part of it is held; none ranks
//! areas; each number rests on figures that are named.

use super::besides::besides;
use super::cited::{cite, cite_rate, first_sentence, rate_text};
use super::ground::Ground;
use super::layout::{Draft, duty, laid_out};
use super::national::national;
use super::parts::Story;
use super::wordings::per;
use crate::area_year::History;
use crate::dataset::Kind;
use crate::number::thousands;
use crate::rate::Basis;
use crate::sentences::{self, Sentence, count_text, counted_on};
use crate::stats::{Doubt, Growth};
use crate::summary::Summary;
use crate::{AreaId, Dataset, Language, Measure, Year};

/// Writes the story of an area and year, with other areas beside it; of the nearest year with figures, where this one has none. Where no
/// year has any it has no headline, and tells of England and Wales.
pub fn write(dataset: &Dataset, area: AreaId, year: Year, with: &[AreaId]) -> Story {
    let ground = Ground::new(dataset, area, year, with);
    let summary = &ground.summary;
    let draft = Draft {
        paragraphs: [
            vec![lead(&ground), rate(summary), comparison(summary).filter(|_| !ground.is_elsewhere())],
            // of another year, its headlines say it
            match ground.is_elsewhere() {
                true => Vec::new(),
                false => vec![in_a_year(summary), since_first(summary), growth(dataset, area, year)],
            },
            besides(&ground.asked),
        ],
        national: national(&ground),
        background: &BACKGROUND,
        before_printing: before_printing(summary),
    };
    laid_out(&ground, draft)
}

/// What MAPPA and the register are, in sentences without a figure of the dataset.
const BACKGROUND: [&str; 3] = [
    "Multi-agency public protection arrangements (MAPPA) are how police, probation and prisons together manage people with \
     convictions or cautions for sexual, violent or terrorist offences.",
    "Registered sex offenders must tell the police where they live, before they travel abroad, and more. It is an offence not to \
     without a reasonable excuse.",
    "People sentenced to 30 months or more in prison stay on the register indefinitely. They can ask the police for a review 15 \
     years after they first register on release (8 years if they were under 18 when convicted), unless a sexual harm prevention \
     order is in force.",
];

/// How many there were, or at what rate, and who says so.
fn lead(ground: &Ground<'_>) -> Option<Sentence> {
    let at = &ground.summary.here;
    let (place, day) = (at.dataset.area(at.area).within(Language::English), counted_on(at.year, Language::English));
    let own =
        at.count.held().is_some_and(|held| at.dataset.is_own(held.sources)) && !at.dataset.is_workbook_of_the_ministry(at.year);
    let according = |kind| match kind {
        _ if own => ", according to the file you opened",
        Kind::Police => ", according to the police force",
        _ => ", according to Ministry of Justice figures",
    };
    if let Some((count, kind)) = at.held_count() {
        let were = match count {
            1 => "was one registered sex offender ".into(),
            _ => ["were ", &count_text(count, kind, Language::English), " registered sex offenders "].concat(),
        };
        let text = ["There ", &were, &place, " on ", &day, according(kind), "."].concat();
        return Some(Sentence { text: ground.dated(text), cites: vec![cite(at, Measure::Rso)] });
    }
    let rate = rate_text(at, Language::English)?;
    let per = " registered sex offenders for every 100,000 people aged 10 and over ";
    let text = ["There were ", &rate, per, &place, " on ", &day, according(Kind::Published), "."].concat();
    Some(Sentence { text: ground.dated(text), cites: vec![cite_rate(at)] })
}

/// The rate that goes with the count, and one in N after it.
fn rate(summary: &Summary<'_>) -> Option<Sentence> {
    let at = &summary.here;
    at.held_count().filter(|&(count, _)| count > 0)?;
    let rate = at.rate.ok()?;
    let calculated = matches!(rate.basis, Basis::Calculated { .. });
    let mut text = ["That is ", &sentences::rate_text(&rate, Language::English), per(Language::English)].concat();
    if let Some(one_in) = summary.one_in {
        let about = if one_in.to_nearest_ten { ", or about one in " } else { ", or one in " };
        text += &[about, &thousands(one_in.people)].concat();
    }
    text += if calculated { ", as calculated by MAPPA Atlas from population estimates." } else { "." };
    Some(Sentence { text, cites: vec![cite_rate(at), cite(at, Measure::Rso)] })
}

fn comparison(summary: &Summary<'_>) -> Option<Sentence> {
    summary.comparison.as_ref().ok()?;
    let Sentence { text, cites } = sentences::comparison(summary)?;
    Some(Sentence { text: text.replacen("That is", "The rate is", 1), cites })
}

fn in_a_year(summary: &Summary<'_>) -> Option<Sentence> {
    summary.in_a_year?.ours.ok()?;
    first_sentence(sentences::in_a_year(summary)?)
}

fn since_first(summary: &Summary<'_>) -> Option<Sentence> {
    summary.since_first?.ours.ok()?;
    let Sentence { text, cites } = sentences::since_first(summary)?;
    Some(Sentence { text: text.replacen(" it has ", " the number has ", 1), cites })
}

/// How much of the change is people, and how much is rate; nothing of a year whose figures are in doubt.
pub(super) fn growth(dataset: &Dataset, area: AreaId, year: Year) -> Option<Sentence> {
    let history = History::new(dataset, area);
    if Doubt::of(&history, year).is_some() {
        return None;
    }
    Some(sentences::growth(dataset, &Growth::of(&history, year)?))
}

fn before_printing(summary: &Summary<'_>) -> Vec<String> {
    let at = &summary.here;
    let mut lines = vec![duty(Language::English).to_owned()];
    lines.extend(sentences::doubt(summary).map(|one| one.text));
    if summary.is_remarkable() {
        lines.push("Check this large change against the Ministry’s table.".into());
    }
    if at.rate.is_ok_and(|rate| rate.is_approximate()) {
        lines.push("The rate is approximate: use “about”, or leave it out.".into());
    }
    if at.held_count().is_some_and(|(_, kind)| kind == Kind::Police) {
        lines.push("The number is the force’s own figure, and may differ from the Ministry’s.".into());
    }
    if at.dataset.edition.made_up {
        lines.push("These figures are made up, for testing. Do not publish them.".into());
    }
    lines
}
