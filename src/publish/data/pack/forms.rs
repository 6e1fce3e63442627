//! Every form, made and written.

use super::{archive, described, workbook};
use crate::files::filled::filled;
use crate::files::output::Output;
use crate::publish::data::tables::{Row, SOURCE_COLUMNS, columns, csv_of, rows, source_rows};
use crate::site::Site;
use crate::site::licence::{LICENCE, citation};
use crate::site::origin;
use mappa_core::sentences::{CAVEAT, HELP};

/// Writes every form.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    let rows: Vec<Row> = rows(site);
    let table = csv_of(&columns(), &rows)?;
    let sources = csv_of(&SOURCE_COLUMNS.map(str::to_owned), &source_rows(site))?;
    let about = about(site);
    let workbook = workbook::workbook(site, &rows, &about)?;
    let csvw = described::csvw(site)?;
    let package = described::package(site, &[("mappa", &table), ("sources", &sources)])?;
    let excel = for_excel(&table);
    let files = [
        ("README.txt", about.into_bytes()),
        ("mappa.csv", table),
        ("sources.csv", sources),
        ("mappa.csv-metadata.json", csvw.into_bytes()),
        ("datapackage.json", package.into_bytes()),
        ("mappa-excel.csv", excel),
        ("mappa.xlsx", workbook),
    ];
    out.put("data/mappa.zip", archive::archive(site, &files)?)?;
    let others = files.iter().filter(|(name, _)| !["mappa.csv", "sources.csv"].contains(name));
    others.into_iter().try_for_each(|(name, bytes)| out.put(&["data/", name].concat(), bytes))
}

/// The same table with what Excel needs to read it as UTF-8, and its line ends.
fn for_excel(table: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(table).replace('\n', "\r\n");
    ["\u{feff}", &text].concat().into_bytes()
}

/// What goes with every copy: what this is, its licence, how to cite it, and how not to use it.
fn about(site: &Site) -> String {
    let made_up = if site.dataset.edition.made_up { "THESE FIGURES ARE MADE UP, FOR TESTING.\n\n" } else { "" };
    format!(
        "{made_up}MAPPA statistics by police area of England and Wales\n\n\
         {}\n\n{CAVEAT}\n{HELP}\n\nCite as\n  {}\n\nLicence\n  Statistics of the Ministry of Justice and the ONS: Crown copyright, under the Open Government Licence v3.0,\n  {LICENCE}\n  Other sources (police forces, Hansard, what publishers worked out) have terms of their own.\n",
        filled(
            include_str!("about.txt").trim(),
            &[("from", origin::compiled_from(&site.dataset)), ("held", &origin::how_much(&site.dataset))],
        ),
        citation(site),
    )
}
