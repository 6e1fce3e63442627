//! workbooks.csv: the year and the address of every workbook that is known.

use super::web::is_safe;
use crate::{Outcome, files, rows};
use mappa_core::{Year, quoted};
use std::fs;
use std::path::{Path, PathBuf};
use url::Url;

/// A workbook that is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub year: Year,
    pub url: Url,
}

impl Listed {
    /// The file's name, as in its address.
    pub fn name(&self) -> String {
        let last = self.url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default();
        let safe = |sign: char| if sign.is_ascii_alphanumeric() || "._-".contains(sign) { sign } else { '_' };
        let name: String = last.chars().map(safe).collect();
        if name.trim_matches('.').is_empty() { "workbook".into() } else { name }
    }

    /// Where it is kept: every year has a folder, for two years may have files of one name.
    pub fn file(&self, keep: &Path) -> PathBuf {
        keep.join(self.year.slug()).join(self.name())
    }
}

const NAME: &str = "workbooks.csv";
const HEADER: [&str; 2] = ["year", "url"];

/// What is listed, the earliest first, and what is wrong with rows that cannot be used.
pub fn read(folder: &Path) -> Outcome<(Vec<Listed>, Vec<String>)> {
    let file = folder.join(NAME);
    let told = |error: csv::Error| format!("{}: {error}", file.display());
    let (mut list, mut wrong) = (Vec::<Listed>::new(), Vec::new());
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(&file).map_err(told)?;
    for record in reader.records() {
        let record = record.map_err(told)?;
        let line = record.position().map_or(0, csv::Position::line);
        let get = |index: usize| record.get(index).unwrap_or_default().trim();
        let row = listed(get(0), get(1)).and_then(|row| {
            match list.iter().find(|other| other.year == row.year || other.url == row.url) {
                Some(other) if other.year == row.year => {
                    Err(format!("{} is listed twice, the first time as {}: keep one", row.year.text(), other.url))
                }
                Some(other) => Err(format!(
                    "{} has the address of {}, {}: a table is of one year, so put the right address into one of the two rows",
                    row.year.text(),
                    other.year.text(),
                    other.url
                )),
                None => Ok(row),
            }
        });
        match row {
            Ok(row) => list.push(row),
            Err(why) => wrong.push(format!("{}, line {line}: {why}", file.display())),
        }
    }
    list.sort_by_key(|row| row.year);
    Ok((list, wrong))
}

fn listed(year: &str, url: &str) -> Outcome<Listed> {
    let known = Year::from_text(year).ok_or_else(|| format!("{} is no MAPPA year: write it like 2024/25", quoted(year)))?;
    let url = Url::parse(url)
        .ok()
        .filter(Url::has_host)
        .ok_or_else(|| format!("{} is no address on the web: copy it from the page of the report", quoted(url)))?;
    if !is_safe(&url) {
        return Err(format!("{url} is no https address: copy it from the page of the report"));
    }
    Ok(Listed { year: known, url })
}

/// Adds a workbook, at the place of its year or in the place of another of that year; every other line stays as it is.
pub fn add(folder: &Path, new: &Listed) -> Outcome {
    let file = folder.join(NAME);
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let row = rows::table(HEADER, std::iter::once([new.year.text(), new.url.to_string()]))?;
    let row = row.lines().nth(1).unwrap_or_default();
    let mut lines: Vec<&str> = text.lines().collect();
    let year = |line: &str| line.split(',').next().and_then(Year::from_text);
    lines.retain(|line| year(line) != Some(new.year));
    let place = lines.iter().position(|line| year(line).is_some_and(|year| year > new.year)).unwrap_or(lines.len());
    lines.insert(place, row);
    files::write(folder, &[(NAME, lines.join("\n") + "\n")])
}
