//! sources.csv: where figures come from. A source that nothing cites is a slip, and so is one that is not there.

use crate::problem::Problems;
use crate::table::{Row, Table};
use mappa_core::dataset::{Source, SourceId, SourceType};
use std::collections::HashMap;

pub(crate) const COLUMNS: &[&str] = &["id", "type", "publisher", "title", "date", "url"];

pub(crate) struct Sources {
    ids: HashMap<String, SourceId>,
    sources: Vec<Source>,
    cited: Vec<bool>,
}

impl Sources {
    pub(crate) fn read(table: &Table, problems: &mut Problems) -> Sources {
        let mut sources = Sources { ids: HashMap::new(), sources: Vec::new(), cited: Vec::new() };
        for row in table.rows() {
            let known = |(id, kind): &&(&str, SourceType), text: &str| *id == text && *kind != SourceType::Own;
            let kind = |text: &str| SourceType::ALL.iter().find(|one| known(one, text)).map(|&(_, kind)| kind);
            let kind = row.read("type", kind, problems, "is not a type of source", "write press, parliament, workbook or ons");
            let source = Source {
                kind: kind.unwrap_or(SourceType::Press),
                publisher: row.text("publisher").into(),
                title: row.text("title").into(),
                date: row.text("date").into(),
                url: row.text("url").into(),
            };
            if source.publisher.is_empty() {
                problems.add(row.problem("publisher", "is empty", "write who published it"));
            }
            if !source.has_good_date() {
                problems.add(row.problem(
                    "date",
                    "is not a date",
                    "write 2020-11-04, 2020-11 or 2020, with “c. ” before it if not sure, or nothing",
                ));
            }
            if !source.url.is_empty() && !source.url.starts_with("https://") && !source.url.starts_with("http://") {
                problems.add(row.problem("url", "is not a web address", "write it in full, or nothing"));
            }
            let Some(id) = SourceId::new(sources.sources.len()) else { break };
            if sources.ids.contains_key(row.text("id")) {
                problems.add(row.problem("id", "stands here a second time", "give each source an id of its own"));
            }
            sources.ids.entry(row.text("id").into()).or_insert(id);
            sources.sources.push(source);
            sources.cited.push(false);
        }
        sources
    }

    /// Takes this source as cited: figures of it are about to be written.
    pub(crate) fn expect(&mut self, id: Option<&str>) {
        let known = id.and_then(|id| self.ids.get(id));
        if let Some(cited) = known.and_then(|source| self.cited.get_mut(source.index())) {
            *cited = true;
        }
    }

    /// The sources that a column names, which are then cited.
    pub(crate) fn cite(&mut self, row: Row<'_>, column: &str, problems: &mut Problems) -> Vec<SourceId> {
        let mut cited = Vec::new();
        for id in row.list(column, ' ') {
            match self.ids.get(id) {
                Some(&source) => {
                    if let Some(flag) = self.cited.get_mut(source.index()) {
                        *flag = true;
                    }
                    cited.push(source);
                }
                None => problems.add(row.problem(
                    column,
                    format!("names “{id}”, which is not a source"),
                    "add it to sources.csv, or mend the id",
                )),
            }
        }
        if row.text(column).is_empty() {
            problems.add(row.problem(column, "names no source", "write an id of sources.csv"));
        }
        cited
    }

    /// The sources, each of them cited.
    pub(crate) fn finish(self, table: &Table, problems: &mut Problems) -> Vec<Source> {
        for (row, cited) in table.rows().zip(&self.cited) {
            if !cited {
                problems.add(row.problem(
                    "id",
                    "is a source that no figure cites",
                    "cite it in figures.csv or population.csv, or remove it",
                ));
            }
        }
        self.sources
    }
}
