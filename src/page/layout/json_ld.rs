//! What a page tells search engines about its data: schema.org's Dataset.

use crate::site::Site;
use crate::site::licence::LICENCE;
use crate::site::root::root_of;
use serde_json::{Value, json};

/// What one page's data are.
pub struct Subject<'a> {
    /// The title of the page.
    pub title: &'a str,
    /// What it says, in one or two sentences.
    pub description: &'a str,
    /// Its path from the site's root.
    pub path: &'a str,
    /// The place: an area, or England and Wales.
    pub place: &'a str,
    /// What is measured there.
    pub measured: Vec<&'static str>,
    /// From when to when, as ISO 8601 has it.
    pub period: String,
}

/// The JSON that says it, for a script element. No text can end that early: `<` is written as an escape.
pub fn json_ld(site: &Site, subject: &Subject<'_>) -> String {
    let root = if site.site_url.is_empty() { root_of(subject.path) } else { site.site_url.clone() };
    let edition = &site.dataset.edition;
    let table = [&root, "data/mappa.csv"].concat();
    let mut value: Value = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": subject.title,
        "description": subject.description,
        "creator": {"@type": "Organization", "name": "Ministry of Justice"},
        "license": LICENCE,
        "spatialCoverage": subject.place,
        "temporalCoverage": subject.period,
        "variableMeasured": subject.measured,
        "dateModified": edition.compiled,
        "distribution": {"@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": table},
    });
    if site.dataset.language.is_welsh() {
        value["inLanguage"] = "cy".into();
    }
    value.to_string().replace('<', "\\u003c")
}
