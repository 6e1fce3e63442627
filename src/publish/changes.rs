//! What has changed between editions, from `changes.csv`, which every import adds to: for a page and for a feed.

use super::Site;
use super::output::Output;
use crate::html::escape;
use mappa_core::dataset::date_in_words;
use mappa_core::{AreaId, Dataset, Language, Measure, Year};
use std::collections::BTreeMap;
use std::path::Path;

/// A figure that was added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day, `2025-10-30`.
    pub date: String,
    /// Of which area,
    pub area: AreaId,
    /// year
    pub year: Year,
    /// and measure.
    pub measure: Measure,
    /// What stood there before; empty where nothing did.
    pub old: String,
    /// What stands there now.
    pub new: String,
    /// Where that is from: the id of a source.
    pub source: String,
}

/// Reads `changes.csv` of a folder; where there is none nothing has changed yet. An error says which row is bad, and how.
pub fn read(folder: &Path, dataset: &Dataset) -> Result<Vec<Change>, String> {
    let file = folder.join("changes.csv");
    if !file.exists() {
        return Ok(Vec::new());
    }
    let mut reader = csv::Reader::from_path(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut changes = Vec::new();
    for (line, record) in (2..).zip(reader.records()) {
        let place = format!("{} line {line}", file.display());
        let record = record.map_err(|error| format!("{place}: {error}"))?;
        let field = |at: usize| record.get(at).unwrap_or_default().to_owned();
        let bad = |column: &str, value: &str, wanted: &str| format!("{place}: {column} “{value}” is not {wanted}");
        let (date, area, year, measure) = (field(0), field(1), field(2), field(3));
        if date_in_words(&date, Language::English).is_none() {
            return Err(bad("date", &date, "a day like 2025-10-30"));
        }
        changes.push(Change {
            area: dataset.area_of_slug(&area).ok_or_else(|| bad("area", &area, "an id in areas.csv"))?,
            year: Year::from_text(&year).ok_or_else(|| bad("year", &year, "a year like 2016/17"))?,
            measure: Measure::from_id(&measure).ok_or_else(|| bad("measure", &measure, "a measure of figures.csv"))?,
            date,
            old: field(4),
            new: field(5),
            source: field(6),
        });
    }
    Ok(changes)
}

/// The changes of one day, in words.
pub struct Day {
    /// The day.
    pub date: String,
    /// In words.
    pub in_words: String,
    /// A line for each figure that has another value now, then one for each year of which figures were added.
    pub lines: Vec<String>,
}

/// The days, the latest first.
pub fn days(site: &Site) -> Vec<Day> {
    let mut by_date: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in &site.changes {
        by_date.entry(&change.date).or_default().push(change);
    }
    let day = |(date, changes): (&str, Vec<&Change>)| {
        let mut lines: Vec<String> = changes.iter().filter(|change| !change.old.is_empty()).map(|one| line(site, one)).collect();
        let mut added: BTreeMap<(Year, &str), usize> = BTreeMap::new();
        for one in changes.iter().filter(|change| change.old.is_empty()) {
            *added.entry((one.year, &one.source)).or_default() += 1;
        }
        lines.extend(added.into_iter().map(|((year, source), count)| {
            let figures = if count == 1 { "One figure".to_owned() } else { format!("{count} figures") };
            format!("{figures} of {} added, from {}.", year.text(), source_of(site, source))
        }));
        Day { date: date.to_owned(), in_words: in_words(date), lines }
    };
    by_date.into_iter().rev().map(day).collect()
}

fn in_words(date: &str) -> String {
    date_in_words(date, Language::English).unwrap_or_else(|| date.to_owned())
}

fn line(site: &Site, one: &Change) -> String {
    let (area, measure) = (&site.dataset.area(one.area).name, one.measure.short_label());
    format!("{area}, {}, {measure}: {} instead of {}, from {}.", one.year.text(), one.new, one.old, source_of(site, &one.source))
}

fn source_of(site: &Site, id: &str) -> String {
    let known = site.source_ids.iter().zip(&site.dataset.sources).find(|((known, _), _)| known == id);
    known.map_or_else(|| id.to_owned(), |(_, source)| [&source.publisher, ", ", &source.date_text(Language::English)].concat())
}

/// What there is to say of the edition itself.
pub fn first(site: &Site) -> String {
    let edition = &site.dataset.edition;
    format!("This is edition {} ({}), compiled on {}.", edition.version, site.assets.edition, in_words(&edition.compiled))
}

/// Writes the table of all changes, and the feed where it is known where the site will stand: what is in it must be absolute.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let rows: Vec<[String; 7]> = site
        .changes
        .iter()
        .map(|one| {
            let (area, measure) = (site.dataset.area(one.area).slug.clone(), one.measure.id().to_owned());
            [one.date.clone(), area, one.year.text(), measure, one.old.clone(), one.new.clone(), one.source.clone()]
        })
        .collect();
    let columns = ["date", "area", "year", "measure", "old", "new", "source"].map(str::to_owned);
    out.put("data/changes.csv", super::tables::csv_of(&columns, &rows)?)?;
    if site.site_url.is_empty() {
        return Ok(());
    }
    let page = escape(&format!("{}data/changes/", site.site_url));
    let entry = |date: &str, title: &str, text: &str| {
        format!(
            "<entry><title>{}</title><id>{page}#{date}</id><link href=\"{page}#{date}\"/><updated>{date}T00:00:00Z</updated>\
             <content type=\"text\">{}</content></entry>\n",
            escape(title),
            escape(text)
        )
    };
    let mut days = days(site);
    let compiled = &site.dataset.edition.compiled;
    if days.first().is_none_or(|day| day.date != *compiled) {
        days.insert(0, Day { date: compiled.clone(), in_words: in_words(compiled), lines: vec![first(site)] });
    }
    let entries: String = days
        .iter()
        .map(|day| entry(&day.date, &["Changes of the data, ", &day.in_words].concat(), &day.lines.join("\n")))
        .collect();
    let feed = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n\
         <title>MAPPA Atlas: changes of the data</title><id>{page}</id><link href=\"{page}\"/>\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{page}atom.xml\"/><updated>{compiled}T00:00:00Z</updated>\
         <author><name>MAPPA Atlas</name></author>\n{entries}</feed>\n"
    );
    out.put("data/changes/atom.xml", feed)
}
