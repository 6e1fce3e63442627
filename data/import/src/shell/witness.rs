//! Who says what an import writes: the Ministry's table itself, or a source that is in sources.csv already.

use crate::{Outcome, rows};
use std::fs;
use std::path::Path;

const COLUMNS: [&str; 6] = ["id", "type", "publisher", "title", "date", "url"];

/// The rows of sources.csv.
pub struct Witnesses {
    records: Vec<[String; 6]>,
}

impl Witnesses {
    /// Reads sources.csv of a folder.
    pub fn read(folder: &Path) -> Outcome<Witnesses> {
        let file = folder.join("sources.csv");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| error.to_string())?;
        if header.iter().ne(COLUMNS) {
            return Err(format!("{}: its columns are not {}", file.display(), COLUMNS.join(", ")));
        }
        let record = |record: csv::Result<csv::StringRecord>| {
            let record = record.map_err(|error| format!("{}: {error}", file.display()))?;
            Ok(std::array::from_fn(|index| record.get(index).unwrap_or_default().to_owned()))
        };
        Ok(Witnesses { records: reader.records().map(record).collect::<Outcome<_>>()? })
    }

    /// The publisher of a source, if it is there.
    pub fn publisher(&self, id: &str) -> Option<&str> {
        self.row(id).map(|row| row[2].as_str())
    }

    /// Whether a source is a workbook of the Ministry's.
    pub fn is_workbook(&self, id: &str) -> bool {
        self.row(id).is_some_and(|row| row[1] == "workbook")
    }

    /// Puts the Ministry's table in. A day or an address that is known already is kept where none is given now.
    pub fn put_workbook(&mut self, id: &str, title: &str, published: &str, url: &str) {
        let known = self.row(id).cloned().unwrap_or_default();
        let or_known = |given: &str, known: &str| if given.is_empty() { known.to_owned() } else { given.to_owned() };
        let (date, url) = (or_known(published, &known[4]), or_known(url, &known[5]));
        self.records.retain(|row| row[0] != id);
        let place = self.records.partition_point(|row| row[0].as_str() < id);
        self.records.insert(place, [id.into(), "workbook".into(), "Ministry of Justice".into(), title.into(), date, url]);
    }

    /// The text of sources.csv.
    pub fn print(&self) -> Outcome<String> {
        rows::table(COLUMNS, self.records.iter().cloned())
    }

    fn row(&self, id: &str) -> Option<&[String; 6]> {
        self.records.iter().find(|row| row[0] == id)
    }
}
