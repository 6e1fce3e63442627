//! The description of the data in two standards, from one list of columns: CSV on the Web and Frictionless Data Package.

use crate::files::hash::hash;
use crate::publish::data::tables::{COLUMNS, SOURCE_COLUMNS};
use crate::site::Site;
use crate::site::licence::{LICENCE, citation};
use crate::site::origin::credit;
use mappa_core::sentences::CAVEAT;
use serde_json::{Value, json};

const TITLE: &str = "MAPPA statistics by police area of England and Wales";
/// What makes a row of `mappa.csv` the only one of its kind: another source may say something else of the same figure.
const KEY: [&str; 5] = ["area_id", "year", "measure", "status", "source_id"];

/// Metadata of `mappa.csv` (W3C, Metadata Vocabulary for Tabular Data, 2015).
pub fn csvw(site: &Site) -> Result<String, String> {
    let columns: Vec<Value> = COLUMNS
        .iter()
        .map(|(name, kind, required, about)| {
            json!({ "name": name, "titles": name, "datatype": kind, "required": required, "dc:description": about, "null": "" })
        })
        .collect();
    print(&json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": "mappa.csv",
        "dc:title": TITLE,
        "dc:description": CAVEAT,
        "dc:creator": "Ministry of Justice",
        "dc:publisher": "MAPPA Atlas",
        "dc:source": address(site, "data/sources.csv"),
        "dc:issued": site.dataset.edition.compiled,
        "dc:bibliographicCitation": citation(site),
        "dc:license": { "@id": LICENCE },
        "notes": [{ "type": "Annotation", "body": "If a figure is in no row, we do not have it; that does not mean zero." }],
        "tableSchema": { "columns": columns, "primaryKey": KEY },
    }))
}

/// `datapackage.json` (Data Package 2.0) of these tables.
pub fn package(site: &Site, tables: &[(&str, &Vec<u8>)]) -> Result<String, String> {
    let resource = |(name, bytes): &(&str, &Vec<u8>)| {
        let fields: Vec<Value> = if *name == "mappa" {
            let field = |(name, kind, required, about): &(&str, &str, bool, &str)| json!({ "name": name, "type": kind, "description": about, "constraints": { "required": required } });
            COLUMNS.iter().map(field).collect()
        } else {
            SOURCE_COLUMNS.iter().map(|name| json!({ "name": name, "type": "string" })).collect()
        };
        let key: &[&str] = if *name == "mappa" { &KEY } else { &["source_id"] };
        json!({
            "name": name,
            "type": "table",
            "path": format!("{name}.csv"),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": bytes.len(),
            "hash": format!("sha256:{}", hash(bytes)),
            "schema": { "fields": fields, "primaryKey": key, "missingValues": [""] },
        })
    };
    print(&json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "mappa-atlas",
        "title": TITLE,
        "description": CAVEAT,
        "version": site.dataset.edition.version,
        "created": format!("{}T00:00:00Z", site.dataset.edition.compiled),
        "licenses": [{ "name": "OGL-UK-3.0", "path": LICENCE, "title": "Open Government Licence v3.0" }],
        "sources": [{ "title": credit(&site.dataset) }],
        "contributors": [{ "title": "MAPPA Atlas", "roles": ["compiler"] }],
        "resources": tables.iter().map(resource).collect::<Vec<_>>(),
    }))
}

fn print(value: &Value) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// The address of a file of the site, or of its folder of data where the site's own is not known.
fn address(site: &Site, path: &str) -> String {
    [site.site_url.as_str(), path].concat()
}
