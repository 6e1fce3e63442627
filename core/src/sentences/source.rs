//! Who says so: the credit under the headline.

use super::{Cite, joined};
use crate::area_year::AreaYear;
use crate::dataset::{AlternativeFigure, Held, Kind, Source, SourceId, SourceType};
use crate::rate::Basis;
use crate::{AreaId, Dataset, Language, Year};

/// How many publishers are named; the rest are counted. Where there are more than twice as many, one is named.
const NAMED: usize = 2;

/// Where the count and the rate of an area and year come from, in one to three sentences.
pub fn sources(at: &AreaYear<'_>) -> Vec<String> {
    let say = |english, welsh| at.dataset.language.say(english, welsh);
    let mut credits = credits_of(at);
    if let Some(Basis::Calculated { denominator, .. }) = at.rate.ok().map(|rate| rate.basis) {
        let mut note = String::from(say(
            "Rate calculated by MAPPA Atlas from ONS population estimates",
            "Cyfradd wedi’i chyfrifo gan MAPPA Atlas o amcangyfrifon poblogaeth y Swyddfa Ystadegau Gwladol",
        ));
        if !denominator.exact {
            let end = say(", one year out, so it is approximate", ", flwyddyn yn rhy gynnar neu’n rhy hwyr, felly mae’n fras");
            note += &[say(" for mid-", " ar gyfer canol "), &denominator.population.mid_year.to_string(), end].concat();
        }
        note.push('.');
        credits.push(note);
    }
    credits
}

/// Where some figures come from besides, each source once; of other areas than this one it names the area.
pub(crate) fn sources_of(dataset: &Dataset, here: AreaId, cites: &[Cite]) -> Vec<String> {
    let (before, instead) = dataset.language.say(("Source:", "Source for "), ("Ffynhonnell:", "Ffynhonnell ar gyfer "));
    let mut all: Vec<String> = Vec::new();
    for &cite in cites {
        let (area, credits) = match cite {
            Cite::Rate(area, year) => (area, sources(&AreaYear::new(dataset, area, year))),
            Cite::Figure(area, year, measure) => {
                let held: Vec<Held<'_>> = dataset.figure(area, year, measure).held().into_iter().collect();
                (area, credits(dataset, area, year, &held))
            }
        };
        for source in credits {
            let source = match source.strip_prefix(before).filter(|_| area != here) {
                Some(rest) => [instead, &dataset.area(area).name, ":", rest].concat(),
                None => source,
            };
            if !all.contains(&source) {
                all.push(source);
            }
        }
    }
    all
}

/// Where the count and the rate come from, in as few words as a line below a picture has room for.
pub fn source_line(at: &AreaYear<'_>) -> String {
    let mut credits = credits_of(at);
    if let Some(Basis::Calculated { denominator, .. }) = at.rate.ok().map(|rate| rate.basis) {
        let say = |english, welsh| at.dataset.language.say(english, welsh);
        let about = if denominator.exact { "." } else { say(", a year out.", ", blwyddyn i ffwrdd.") };
        let rate = say("Rate: MAPPA Atlas, from ONS populations", "Cyfradd: MAPPA Atlas, o boblogaethau’r SYG");
        credits.push([rate, about].concat());
    }
    joined(&credits, " ")
}

/// The credits of the count and of a rate that is printed.
fn credits_of(at: &AreaYear<'_>) -> Vec<String> {
    let AreaYear { dataset, area, year, .. } = *at;
    let printed = at.rate.ok().and_then(|rate| match rate.basis {
        Basis::Printed(kind, sources) => Some(Held { number: rate.number, kind, sources }),
        Basis::Calculated { .. } => None,
    });
    let held: Vec<Held<'_>> = [at.count.held(), printed].into_iter().flatten().collect();
    credits(dataset, area, year, &held)
}

/// The credits of some figures: by the Ministry's own workbook, as reported by others, and by a force.
fn credits(dataset: &Dataset, area: AreaId, year: Year, held: &[Held<'_>]) -> Vec<String> {
    let say = |english, welsh| dataset.language.say(english, welsh);
    let mut credits = Vec::new();
    let known = |ids: &[SourceId]| ids.iter().filter_map(|&id| dataset.source(id)).collect::<Vec<_>>();
    if let Some(file) = held.iter().flat_map(|held| known(held.sources)).find(|source| source.kind == SourceType::Own) {
        credits.push(["Source: ", &file.publisher, ", ", &year.text(), ", from ", &file.title, "."].concat());
    }
    let ours = |held: &&Held<'_>| !dataset.is_own(held.sources);
    if dataset.edition.made_up && held.iter().any(|held| ours(&held)) {
        credits.push(say("Source: none; made up, for testing.", "Ffynhonnell: dim; ffug, ar gyfer profi.").into());
        return credits;
    }
    let ministry = held.iter().filter(ours).filter(|held| held.kind != Kind::Police).map(|held| known(held.sources));
    // of each figure apart: the Ministry's report is no source of a rate that only a newspaper prints
    let read = |sources: &Vec<&Source>| sources.iter().any(|source| source.kind == SourceType::Workbook);
    let (workbooks, reports): (Vec<_>, Vec<_>) = ministry.partition(read);
    let reports = reports.concat();
    if !workbooks.is_empty() {
        let report = say(
            "Source: Ministry of Justice, MAPPA annual report ",
            "Ffynhonnell: y Weinyddiaeth Gyfiawnder, adroddiad blynyddol MAPPA ",
        );
        credits.push([report, &year.text(), "."].concat());
    }
    if !reports.is_empty() {
        let reported = reported_by(&reports, dataset.language);
        let figures = say(
            "Source: Ministry of Justice MAPPA figures for ",
            "Ffynhonnell: ffigurau MAPPA y Weinyddiaeth Gyfiawnder ar gyfer ",
        );
        let by = say(", as reported by ", ", fel yr adroddwyd gan ");
        credits.push([figures, &year.text(), by, &reported, "."].concat());
    }
    if held.iter().any(|held| held.kind == Kind::Police) {
        let forces: Vec<&str> = dataset.area(area).forces.iter().map(|(name, _)| name.as_str()).collect();
        let whose = if forces.is_empty() { say("police forces", "heddluoedd").into() } else { forces.join(say(" and ", " a ")) };
        let request = say(", in answer to a request.", ", mewn ymateb i gais.");
        credits.push([say("Source: ", "Ffynhonnell: "), &whose, request].concat());
    }
    credits
}

/// `Belper News, about 2017; Burton Mail, 2017; and 2 others`, each publisher once; of many, how many they are, and the first. Who
/// only copies is counted and never named: where nobody else reports it, that is said.
pub(super) fn reported_by(sources: &[&Source], language: Language) -> String {
    let mut publishers: Vec<&str> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for copies in [false, true] {
        for source in sources {
            if (source.kind == SourceType::Copy) == copies && !publishers.contains(&source.publisher.as_str()) {
                publishers.push(&source.publisher);
                if !copies {
                    names.push([&source.publisher, ", ", &source.date_text(language)].concat());
                }
            }
        }
    }
    let (all, many) = (publishers.len().to_string(), publishers.len() > 2 * NAMED);
    if names.is_empty() {
        return match publishers.len() {
            1 => language.say("one news site", "un wefan newyddion").into(),
            _ => [all.as_str(), language.say(" news sites", " o wefannau newyddion")].concat(),
        };
    }
    names.truncate(if many { 1 } else { NAMED });
    if many {
        let among = language.say(" publishers, including ", " o gyhoeddwyr, gan gynnwys ");
        return [&all, among, &joined(&names, "")].concat();
    }
    let more = match publishers.len() - names.len() {
        0 => String::new(),
        1 => language.say("; and one other", "; ac un arall").into(),
        more => [language.say("; and ", "; a "), &more.to_string(), language.say(" others", " arall")].concat(),
    };
    joined(&names, "; ") + &more
}

/// What a note says of a value that another source has: `Another source gives 1,145 (Registered sexual offenders, Kent, 2016/17): `
pub(crate) fn another_source_says(dataset: &Dataset, other: &AlternativeFigure) -> String {
    let (place, language) = (&dataset.area(other.area).name, dataset.language);
    let says = language.say("Another source gives ", "Yn ôl ffynhonnell arall, ");
    let label = other.measure.short_label_in(language);
    [says, &other.number.text(), " (", label, ", ", place, ", ", &other.year.text(), "): "].concat()
}
