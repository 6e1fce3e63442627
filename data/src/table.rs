//! A CSV file as rows that know where they stand.

use crate::harmless;
use crate::problem::{Problem, Problems};
use csv::{ReaderBuilder, StringRecord};
use std::path::Path;

/// A file that has been read.
pub(crate) struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    /// For each of `columns`, where it stands in the file.
    positions: Vec<usize>,
    records: Vec<StringRecord>,
}

/// One row of a file.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    record: &'a StringRecord,
}

impl Table {
    /// Reads a file and finds its columns; what is wrong goes to `problems`, and the table is then empty.
    pub(crate) fn read(folder: &Path, name: &'static str, columns: &'static [&'static str], problems: &mut Problems) -> Table {
        let mut table = Table { name, columns, positions: Vec::new(), records: Vec::new() };
        if let Err(problem) = table.fill(folder) {
            table.records.clear();
            problems.add(*problem);
        }
        for row in table.rows() {
            for &column in columns {
                if let Some((wrong, remedy)) = harmless::wrong(column, row.text(column)) {
                    problems.add(row.problem(column, wrong, remedy));
                }
            }
        }
        table
    }

    fn fill(&mut self, folder: &Path) -> Result<(), Box<Problem>> {
        let whole = |line, wrong: String, remedy: &str| {
            Box::new(Problem {
                file: self.name.into(),
                line,
                column: String::new(),
                value: String::new(),
                wrong,
                remedy: remedy.into(),
            })
        };
        let bad = |error: csv::Error| {
            let line = error.position().map_or(0, csv::Position::line);
            match error.kind() {
                csv::ErrorKind::Io(error) => {
                    whole(0, format!("cannot be read ({error})"), "put the file into the dataset folder")
                }
                csv::ErrorKind::Utf8 { .. } => whole(line, "is not UTF-8 text".into(), "save the file as UTF-8"),
                csv::ErrorKind::UnequalLengths { expected_len, len, .. } => whole(
                    line,
                    format!("has {len} fields where the heading has {expected_len}"),
                    "quote a field that holds a comma, and write an empty field for what is not there",
                ),
                _ => whole(line, format!("is not CSV ({error})"), "save the file as comma-separated text"),
            }
        };
        let mut reader = ReaderBuilder::new().from_path(folder.join(self.name)).map_err(bad)?;
        let headings = reader.headers().map_err(bad)?.clone();
        for &column in self.columns {
            let position = headings.iter().position(|heading| heading == column).ok_or_else(|| {
                whole(1, format!("lacks the column {column}"), &format!("the columns are {}", self.columns.join(",")))
            })?;
            self.positions.push(position);
        }
        self.records = reader.records().collect::<Result<_, _>>().map_err(bad)?;
        Ok(())
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.records.iter().map(|record| Row { table: self, record })
    }
}

impl<'a> Row<'a> {
    /// The text in a column, without spaces around it.
    pub(crate) fn text(&self, column: &str) -> &'a str {
        let index = self.table.columns.iter().position(|known| *known == column);
        let position = index.and_then(|index| self.table.positions.get(index));
        position.and_then(|&position| self.record.get(position)).unwrap_or_default().trim()
    }

    /// The texts in a column, parted by `separator`.
    pub(crate) fn list(&self, column: &str, separator: char) -> impl Iterator<Item = &'a str> {
        self.text(column).split(separator).map(str::trim).filter(|part| !part.is_empty())
    }

    /// What is wrong with the text in a column.
    pub(crate) fn problem(&self, column: &str, wrong: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem {
            file: self.table.name.into(),
            line: self.record.position().map_or(0, csv::Position::line),
            column: column.into(),
            value: self.text(column).into(),
            wrong: wrong.into(),
            remedy: remedy.into(),
        }
    }

    /// The line that it stands on.
    pub(crate) fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    /// Reads a column, or says that it is not what it should be.
    pub(crate) fn read<T>(
        &self,
        column: &str,
        read: impl FnOnce(&'a str) -> Option<T>,
        problems: &mut Problems,
        wrong: &str,
        remedy: &str,
    ) -> Option<T> {
        let value = read(self.text(column));
        if value.is_none() {
            problems.add(self.problem(column, wrong, remedy));
        }
        value
    }
}
