//! Who says so: the credit under the headline.

use crate::dataset::{Held, Kind, Source, SourceId, SourceType};
use crate::rate::{Basis, rate};
use crate::{AreaId, Dataset, Measure, Year};

/// So many publishers are named; the rest are counted.
const NAMED: usize = 2;

/// Where the count and the rate of an area and year come from, in one to three sentences.
pub fn sources(dataset: &Dataset, area: AreaId, year: Year) -> Vec<String> {
    let count = dataset.figure(area, year, Measure::Rso).held();
    let rate = rate(dataset, area, year).ok();
    let printed = rate.and_then(|rate| match rate.basis {
        Basis::Printed(kind, sources) => Some(Held { number: rate.number, kind, sources }),
        Basis::Calculated { .. } => None,
    });
    let held: Vec<Held<'_>> = [count, printed].into_iter().flatten().collect();
    let mut credits = credits(dataset, area, year, &held);
    if let Some(Basis::Calculated { denominator, .. }) = rate.map(|rate| rate.basis) {
        let mut note = String::from("Rate calculated by MAPPA Atlas from ONS population estimates");
        if !denominator.exact {
            note += &[" for mid-", &denominator.population.mid_year.to_string(), ", a year off, so it is approximate"].concat();
        }
        note.push('.');
        credits.push(note);
    }
    credits
}

/// The credits of some figures: by the Ministry's own workbook, as reported by others, and by a force.
fn credits(dataset: &Dataset, area: AreaId, year: Year, held: &[Held<'_>]) -> Vec<String> {
    let mut credits = Vec::new();
    let known = |ids: &[SourceId]| ids.iter().filter_map(|&id| dataset.source(id)).collect::<Vec<_>>();
    if let Some(file) = held.iter().flat_map(|held| known(held.sources)).find(|source| source.kind == SourceType::Own) {
        credits.push(["Source: your own file, “", &file.title, "”, read in this browser and sent nowhere."].concat());
    }
    let ours = |held: &&Held<'_>| !dataset.is_own(held.sources);
    let ministry = held.iter().filter(ours).filter(|held| held.kind != Kind::Police).flat_map(|held| known(held.sources));
    let (workbooks, reports): (Vec<&Source>, Vec<&Source>) = ministry.partition(|source| source.kind == SourceType::Workbook);
    if !workbooks.is_empty() {
        credits.push(["Source: Ministry of Justice, MAPPA annual report ", &year.text(), "."].concat());
    } else if !reports.is_empty() {
        let reported = reported_by(&reports);
        credits
            .push(["Source: Ministry of Justice MAPPA figures for ", &year.text(), ", as reported by ", &reported, "."].concat());
    }
    if held.iter().any(|held| held.kind == Kind::Police) {
        let forces: Vec<&str> = dataset.area(area).forces.iter().map(|(name, _)| name.as_str()).collect();
        let whose = if forces.is_empty() { "police forces".into() } else { forces.join(" and ") };
        credits.push(["Source: ", &whose, ", in answer to a request."].concat());
    }
    credits
}

/// `Belper News, about 2017; Burton Mail, 2017; and 2 more`: each publisher once.
fn reported_by(sources: &[&Source]) -> String {
    let mut publishers: Vec<&str> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for source in sources {
        if !publishers.contains(&source.publisher.as_str()) {
            publishers.push(&source.publisher);
            let date = source.date_text().unwrap_or_else(|| "undated".into());
            names.push([&source.publisher, ", ", &date].concat());
        }
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    match more {
        0 => names.join("; "),
        1 => names.join("; ") + "; and one more",
        more => [&names.join("; "), "; and ", &more.to_string(), " more"].concat(),
    }
}
