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
    /// Its address; empty where it has none, since the figures are a reader's own.
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
        [&of, ", edition ", &self.edition.version, " (", self.hash, "). ", &self.note(), " ", self.address]
            .concat()
            .trim_end()
            .into()
    }

    /// As an entry of BibTeX, by which it is known as `key`.
    pub fn bibtex(&self, key: &str) -> String {
        let fields = [
            ("author", "{MAPPA Atlas}"),
            ("title", &["{MAPPA statistics: ", self.title, "}"].concat()),
            ("year", self.year()),
            ("edition", &["{", &self.edition.version, " (", self.hash, ")}"].concat()),
            ("note", &["{", &self.note(), "}"].concat()),
            ("url", &["{", self.address, "}"].concat()),
        ];
        let fields = fields.into_iter().filter(|(name, _)| *name != "url" || !self.address.is_empty());
        let fields = fields.map(|(name, value)| ["  ", name, " = {", value, "}"].concat()).collect::<Vec<_>>().join(",\n");
        ["@misc{", key, ",\n", &fields, "\n}"].concat()
    }

    /// The table of every year, with its source and its caveat.
    pub fn csv(&self, table: &Table, source: &str, caveat: &str) -> String {
        let header = std::iter::once("Year".to_owned()).chain(table.columns.iter().cloned()).collect();
        let rows = table.rows.iter().map(|one| {
            let cells = one.cells.iter().map(|cell| cell.text.clone());
            std::iter::once(one.year.text()).chain(cells).collect()
        });
        self.csv_of(std::iter::once(header).chain(rows), &[source, caveat])
    }

    /// Rows as CSV; below them what they are, so that programs which read the top are not disturbed.
    pub fn csv_of(&self, rows: impl Iterator<Item = Vec<String>>, told: &[&str]) -> String {
        let mut lines: Vec<String> = rows.map(|cells| row(cells.iter().map(String::as_str))).collect();
        let edition = ["Edition ", &self.edition.version, " ", self.hash, " ", &self.edition.compiled].concat();
        let about = [self.title].into_iter().chain(told.iter().copied()).chain([edition.as_str(), self.address]);
        lines.push(String::new());
        lines.extend(about.filter(|line| !line.is_empty()).map(cell));
        lines.push(String::new());
        lines.join("\r\n")
    }
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.map(cell).collect::<Vec<_>>().join(",")
}

/// A number without the commas that part its thousands; any other text, in quotes where it has to be.
fn cell(text: &str) -> String {
    if text.starts_with(|sign: char| sign.is_ascii_digit())
        && text.chars().all(|sign| sign.is_ascii_digit() || ",.".contains(sign))
    {
        return text.replace(',', "");
    }
    if text.contains([',', '"', '\n']) { ["\"", &text.replace('"', "\"\""), "\""].concat() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::Cited;
    use mappa_core::Year;
    use mappa_core::dataset::Edition;
    use mappa_core::report::{Cell, Row, Table};

    const HERE: &str = "https://atlas.example/area/kent/2019-20/";

    fn cited(edition: &Edition) -> Cited<'_> {
        Cited { edition, hash: "0a1b2c", credit: "Ministry of Justice", title: "Kent police area 2019/20", address: HERE }
    }

    fn edition() -> Edition {
        Edition { version: "2026-11".into(), compiled: "2026-11-22".into(), made_up: false }
    }

    #[test]
    fn a_page_is_cited_in_prose_and_in_bibtex() {
        let edition = edition();
        assert_eq!(
            cited(&edition).citation(),
            "MAPPA Atlas (2026) MAPPA statistics: Kent police area 2019/20, edition 2026-11 (0a1b2c). Source: Ministry of Justice. \
             Open Government Licence v3.0. https://atlas.example/area/kent/2019-20/"
        );
        assert_eq!(
            cited(&edition).bibtex("mappa-kent-2019-20"),
            "@misc{mappa-kent-2019-20,\n  author = {{MAPPA Atlas}},\n  title = {{MAPPA statistics: Kent police area 2019/20}},\n  \
             year = {2026},\n  edition = {{2026-11 (0a1b2c)}},\n  note = {{Source: Ministry of Justice. Open Government Licence \
             v3.0.}},\n  url = {{https://atlas.example/area/kent/2019-20/}}\n}"
        );
    }

    #[test]
    fn numbers_lose_their_commas_and_texts_with_commas_are_quoted() {
        let edition = edition();
        let cell = |text: &str| Cell { text: text.into(), held: true };
        let table = Table {
            caption: "Kent".into(),
            columns: vec!["Registered".into(), "Rate, \"so\"".into(), "Category 2".into()],
            rows: vec![Row {
                held: true,
                year: Year::from_text("2019/20").expect("a year"),
                has_page: true,
                cells: vec![cell("1,596"), cell("99.5"), cell("about 1,000, or none")],
            }],
        };
        let csv = cited(&edition).csv(&table, "Source: a, b.", "It counts people.");
        assert_eq!(
            csv.split("\r\n").collect::<Vec<_>>(),
            [
                "Year,Registered,\"Rate, \"\"so\"\"\",Category 2",
                "2019/20,1596,99.5,\"about 1,000, or none\"",
                "",
                "Kent police area 2019/20",
                "\"Source: a, b.\"",
                "It counts people.",
                "Edition 2026-11 0a1b2c 2026-11-22",
                HERE,
                "",
            ]
        );
    }
}
