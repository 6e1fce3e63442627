//! What a year of the chart shows, for whoever points at it.

use super::source::reported_by;
use super::{how, rate_text, value_text, why_no_rate};
use crate::area_year::AreaYear;
use crate::dataset::{Absence, Figure, Held, Kind, SourceId};
use crate::rate::{Basis, NoRate};
use crate::trend::{Trend, Value};
use crate::{AreaId, Dataset, Measure};

/// A year of a trend in one sentence, a line for each series: its value, how that came about and who says so, or why there is
/// none. `own` and `with` are the areas that it is drawn of, `index` counts its years; empty where it has no such year.
/// Who says so is told once the sources are there.
pub fn told(dataset: &Dataset, own: AreaId, with: &[AreaId], trend: &Trend, index: usize) -> String {
    let Some(&year) = trend.years.get(index) else { return String::new() };
    let benchmark = dataset.benchmark().filter(|_| trend.benchmark.is_some());
    let mut areas = vec![own];
    areas.extend(benchmark);
    for &other in with {
        if !areas.contains(&other) {
            areas.push(other);
        }
    }
    let mut text = year.text();
    let mut between = ":\n";
    for area in areas {
        let line = match shown(&AreaYear::new(dataset, area, year), trend.measure) {
            Ok(shown) => [" ", &shown.value, ", ", &shown.how, &shown.says(dataset)].concat(),
            Err(why) => [": ", why].concat(),
        };
        text += &[between, &dataset.area(area).name, &line].concat();
        between = ";\n";
    }
    text + "."
}

/// What is drawn.
struct Shown<'a> {
    /// As everywhere: “about” stands before what is approximate.
    value: String,
    /// How it came about.
    how: String,
    /// Of what is calculated, that of the count.
    kind: Kind,
    sources: &'a [SourceId],
    calculated: bool,
}

/// What is drawn, or why nothing is.
fn shown<'a>(at: &AreaYear<'a>, measure: Measure) -> Result<Shown<'a>, &'static str> {
    let (dataset, language) = (at.dataset, at.dataset.language);
    let in_a_word = |kind: Kind| kind.text(language).to_ascii_lowercase();
    if measure != Measure::RsoRate {
        let figure = dataset.figure(at.area, at.year, measure);
        let Held { kind, number, sources } = match figure {
            Figure::Held(held) => held,
            Figure::Absent(why) => return Err(why.text(language)),
        };
        let value = value_text(Value { number, approximate: kind == Kind::Rounded }, language);
        let how = if dataset.is_own(sources) { "from your file".into() } else { in_a_word(kind) };
        return Ok(Shown { value, how, kind, sources, calculated: false });
    }
    let rate = at.rate.map_err(|reason| match reason {
        NoRate::NoPopulation => why_no_rate(reason, language),
        NoRate::NoCount => at.count.absence().unwrap_or(Absence::NotHeld).text(language),
    })?;
    let (kind, sources, calculated) = match rate.basis {
        Basis::Printed(kind, sources) => (kind, sources, false),
        Basis::Calculated { count, .. } => (count.kind, count.sources, true),
    };
    let how = match (kind, calculated) {
        (Kind::Police, false) => in_a_word(kind),
        (Kind::Police, true) => [how(dataset, &rate), language.say(" from ", " o "), &in_a_word(kind)].concat(),
        _ => how(dataset, &rate).into(),
    };
    Ok(Shown { value: rate_text(&rate, language), how, kind, sources, calculated })
}

impl Shown<'_> {
    /// ` (Burton Mail, 3 November 2017)`; of what is calculated, what from. Nothing of a force's own figure or a reader's, whose
    /// kind says it, nor before the sources are there.
    fn says(&self, dataset: &Dataset) -> String {
        let sources: Vec<_> = self.sources.iter().filter_map(|&id| dataset.source(id)).collect();
        if sources.is_empty() || self.kind == Kind::Police || dataset.is_own(self.sources) {
            return String::new();
        }
        let say = |english, welsh| dataset.language.say(english, welsh);
        if dataset.edition.made_up {
            return say(" (made up, for testing)", " (ffug, ar gyfer profi)").into();
        }
        [if self.calculated { say(" (from ", " (o ") } else { " (" }, &reported_by(&sources, dataset.language), ")"].concat()
    }
}
