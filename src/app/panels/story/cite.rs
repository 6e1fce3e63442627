//! How a page is cited, and its table as CSV: text, from what the page states.

use mappa_core::dataset::Edition;
use mappa_core::report::Table;

/// What is cited.
pub struct Cited<'a> {
    /// The edition of the figures.
    pub edition: &'a Edition,
    /// Their hash.
    pub hash: &'a str,
    /// Whose they are.
    pub credit: &'a str,
    /// The title of the page.
    pub title: &'a str,
    /// Its address.
    pub address: &'a str,
}

impl Cited<'_> {
    /// The year in which the edition was compiled.
    fn year(&self) -> &str {
        self.edition.compiled.get(..4).unwrap_or_default()
    }

    fn note(&self) -> String {
        ["Source: ", self.credit, ". Open Government Licence v3.0."].concat()
    }

    /// As a reference in prose.
    pub fn citation(&self) -> String {
        let of = ["MAPPA Atlas (", self.year(), ") MAPPA statistics: ", self.title].concat();
        [&of, ", edition ", &self.edition.version, " (", self.hash, "). ", &self.note(), " ", self.address].concat()
    }

    /// As an entry of BibTeX; `area` is the area's slug.
    pub fn bibtex(&self, area: &str) -> String {
        let fields = [
            ("author", "{MAPPA Atlas}"),
            ("title", &["{MAPPA statistics: ", self.title, "}"].concat()),
            ("year", self.year()),
            ("edition", &["{", &self.edition.version, " (", self.hash, ")}"].concat()),
            ("note", &["{", &self.note(), "}"].concat()),
            ("url", &["{", self.address, "}"].concat()),
        ];
        let fields = fields.map(|(name, value)| ["  ", name, " = {", value, "}"].concat()).join(",\n");
        ["@misc{mappa-", area, "-", self.year(), ",\n", &fields, "\n}"].concat()
    }

    /// The table of every year, with its source and its caveat; below it what it is, so that programs which read the top are not disturbed.
    pub fn csv(&self, table: &Table, source: &str, caveat: &str) -> String {
        let mut lines = vec![row(std::iter::once("Year").chain(table.columns.iter().map(String::as_str)))];
        lines.extend(table.rows.iter().map(|one| {
            let year = one.year.text();
            row(std::iter::once(year.as_str()).chain(one.cells.iter().map(|cell| cell.text.as_str())))
        }));
        let edition = ["Edition ", &self.edition.version, " ", self.hash, " ", &self.edition.compiled].concat();
        let about = [self.title, source, caveat, &edition, self.address];
        lines.push(String::new());
        lines.extend(about.map(cell));
        lines.push(String::new());
        lines.join("\r\n")
    }
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.map(cell).collect::<Vec<_>>().join(",")
}

/// A number without the commas that part its thousands; any other text, in quotes where it has to be.
fn cell(text: &str) -> String {
    if text.starts_with(|sign: char| sign.is_ascii_digit()) && text.chars().all(|sign| sign.is_ascii_digit() || ",.".contains(sign)) {
        return text.replace(',', "");
    }
    if text.contains([',', '"', '\n']) { ["\"", &text.replace('"', "\"\""), "\""].concat() } else { text.to_owned() }
}
