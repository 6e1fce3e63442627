//! Single figures with their labels.

use super::notes::Notes;
use crate::area_year::AreaYear;
use crate::change::Change;
use crate::dataset::{Figure, Kind};
use crate::number::{PerCent, thousands};
use crate::sentences::{self, Cite, Sentence};
use crate::summary::{ChangeBeside, Summary};
use crate::{AreaId, Dataset, Language, Measure, Year};

/// A figure with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// Its value, or why there is none.
    pub value: String,
    /// Whether it is held.
    pub held: bool,
    /// More on it; may be empty.
    pub detail: String,
    /// The numbers of its notes.
    pub notes: Vec<usize>,
}

/// A figure of the dataset as a fact.
pub(super) fn fact(
    dataset: &Dataset,
    at: (AreaId, Year, Measure),
    figure: Figure<'_>,
    label: &str,
    notes: &mut Notes<'_>,
) -> Fact {
    let (area, year, measure) = at;
    let (value, held) = figure_text(figure, dataset.language);
    Fact { label: label.into(), value, held, detail: String::new(), notes: notes.of(&[Cite::Figure(area, year, measure)]) }
}

/// A figure as printed, and whether it is held.
pub(super) fn figure_text(figure: Figure<'_>, language: Language) -> (String, bool) {
    match figure {
        Figure::Held(held) if held.kind == Kind::Nil => (language.say("none", "dim").into(), true),
        Figure::Held(held) if held.kind == Kind::Rounded => {
            ([language.say("about ", "tua "), &held.number.text()].concat(), true)
        }
        Figure::Held(held) => (held.number.text(), true),
        Figure::Absent(absence) => (absence.text(language).into(), false),
    }
}

/// Change in a year, change since the first year, one in N, what chance could do: each as a value with its sentence, or why there
/// is none. Empty where neither a number nor a rate is held: the headline says so.
pub(super) fn key_facts(summary: &Summary<'_>, notes: &mut Notes<'_>) -> Vec<Fact> {
    let AreaYear { dataset, rate, count, .. } = summary.here;
    if count.held().is_none() && rate.is_err() {
        return Vec::new();
    }
    let say = |english, welsh| dataset.language.say(english, welsh);
    let mut facts = Vec::new();
    let mut add = |value: Option<String>, detail: &str, sentence: Option<Sentence>| {
        let Some(Sentence { text, cites }) = sentence else { return };
        let held = value.is_some();
        let value = value.unwrap_or_else(|| say("no figure", "dim ffigur").into());
        facts.push(Fact { label: text, value, held, detail: detail.into(), notes: notes.of(&cites) });
    };
    let change = |since: Option<ChangeBeside<'_>>| since?.ours.ok().map(|change| signed(&change, dataset.language));
    add(change(summary.in_a_year), say("in a year", "mewn blwyddyn"), sentences::in_a_year(summary));
    let first = summary.since_first.and_then(|since| since.ours.ok()).map_or(Year::FIRST_PAGE, |change| change.from);
    let detail = [say("since ", "ers "), &first.text()].concat();
    add(change(summary.since_first), &detail, sentences::since_first(summary));
    let one_in = summary.one_in.map(|one_in| {
        let about = if one_in.to_nearest_ten { say("about ", "tuag ") } else { "" };
        [about, say("1 in ", "1 o bob "), &thousands(one_in.people)].concat()
    });
    let another_way = say("The same rate, put another way.", "Yr un gyfradd, wedi’i rhoi mewn ffordd arall.");
    let said = sentences::one_in(summary).map(|one| Sentence { text: another_way.into(), ..one });
    add(one_in, say("people aged 10 and over", "o bobl 10 oed a throsodd"), said);
    if let Some((range, sentence)) = sentences::chance(summary) {
        add(Some(range), say("per 100,000 people aged 10+ (95%)", "am bob 100,000 o bobl 10+ oed (95%)"), Some(sentence));
    }
    facts
}

/// `+4%`, or `−12` where a percentage would mean nothing.
fn signed(change: &Change, language: Language) -> String {
    let sign = match change.after.cmp(&change.before) {
        std::cmp::Ordering::Greater => "+",
        std::cmp::Ordering::Equal => return language.say("no change", "dim newid").into(),
        std::cmp::Ordering::Less => "−",
    };
    match change.per_cent().map(PerCent::rounded) {
        Some(0) => [sign, "<1%"].concat(),
        Some(per_cent) => [sign, &per_cent.to_string(), "%"].concat(),
        None => [sign, &thousands(change.by().into())].concat(),
    }
}
