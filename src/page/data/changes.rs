//! What has changed between editions, by day.

use crate::site::Site;
use crate::site::changes::Change;
use mappa_core::dataset::date_in_words;
use mappa_core::link::is_single_file;
use mappa_core::{Language, Year};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The content of `/data/changes/`.
pub fn page(site: &Site, root: &str) -> Markup {
    let days = days(site);
    html! {
        article {
            h1 { "Changes to the data" }
            p { (this_edition(site)) }
            @if days.is_empty() {
                p { "It is the first edition. Additions and corrections will be listed here with the old and new figures, source and date." }
            }
            @for day in &days {
                h2 id=(day.date) { (day.in_words) }
                ul class="prose" {
                    @for line in &day.lines { li { (line) } }
                }
            }
            // the single file has no other files beside it
            @if !is_single_file(root) {
                p {
                    a href="../changes.csv" download { "Download all changes (CSV)" }
                    @if !site.site_url.is_empty() { " or " a href="atom.xml" { "follow the feed" } }
                    "."
                }
            }
        }
    }
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

/// The changes by day, the latest first.
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

/// A day in words; as it is given where it is none.
pub fn in_words(date: &str) -> String {
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

/// Which edition this is.
pub fn this_edition(site: &Site) -> String {
    let edition = &site.dataset.edition;
    format!("This is edition {} ({}), compiled on {}.", edition.version, site.assets.edition, in_words(&edition.compiled))
}
