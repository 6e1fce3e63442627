//! sources.csv: where figures come from. A source that nothing cites is a slip, and so is one that is not there. The sources of
//! a figure are put in order here, so that the page names first whoever is nearest to the Ministry.

use crate::problem::Problems;
use crate::table::{Row, Table};
use mappa_core::dataset::{Source, SourceId, SourceType};
use mappa_core::quoted;
use std::collections::HashMap;

pub(crate) const COLUMNS: &[&str] = &["id", "type", "publisher", "title", "date", "url"];

/// The columns of publishers.csv.
pub(crate) const PUBLISHER_COLUMNS: &[&str] = &["publisher", "rank"];

/// Of whom the press is named first; who is not in publishers.csv stands before a copy.
const RANKS: [&str; 4] = ["national", "regional", "copy", "aggregator"];

/// The first rank of whoever reports nothing himself.
const COPY: usize = 2;

pub(crate) struct Sources {
    ids: HashMap<String, SourceId>,
    sources: Vec<Source>,
    ranks: Vec<usize>,
    cited: Vec<bool>,
}

impl Sources {
    pub(crate) fn read(table: &Table, publishers: &Table, problems: &mut Problems) -> Sources {
        let mut sources = Sources { ids: HashMap::new(), sources: Vec::new(), ranks: Vec::new(), cited: Vec::new() };
        let mut ranked = HashMap::new();
        for row in publishers.rows() {
            let rank = |text: &str| RANKS.iter().position(|rank| *rank == text);
            let rank = row.read(
                "rank",
                rank,
                problems,
                "is not a rank",
                "write national, regional, copy or aggregator, or leave the row out",
            );
            ranked.extend(rank.map(|rank| (row.text("publisher"), rank)));
        }
        for row in table.rows() {
            let in_files = |kind| kind != SourceType::Own && kind != SourceType::Copy;
            let known = |(id, kind): &&(&str, SourceType), text: &str| *id == text && in_files(*kind);
            let kind = |text: &str| SourceType::ALL.iter().find(|one| known(one, text)).map(|&(_, kind)| kind);
            let kind = row.read("type", kind, problems, "is not a type of source", "write press, parliament, workbook or ons");
            let kind = kind.unwrap_or(SourceType::Press);
            let title = row.text("title");
            let ranked = ranked.get(row.text("publisher")).copied();
            let source = Source {
                kind: if kind == SourceType::Press && ranked.is_some_and(|rank| rank >= COPY) { SourceType::Copy } else { kind },
                publisher: row.text("publisher").into(),
                title: if kind == SourceType::Press { note(title) } else { title.into() },
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
                problems.add(row.problem("id", "appears here twice", "give each source an id of its own"));
            }
            sources.ids.entry(row.text("id").into()).or_insert(id);
            sources.ranks.push(match kind {
                SourceType::Workbook => 0,
                SourceType::Press => match ranked {
                    Some(rank) if rank < COPY => 2 + rank,
                    Some(rank) => 3 + rank,
                    None => 4,
                },
                _ => 1,
            });
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
                    format!("names {}, which is not a source", quoted(id)),
                    "add it to sources.csv, or correct the id",
                )),
            }
        }
        if row.text(column).is_empty() {
            problems.add(row.problem(column, "names no source", "write an id of sources.csv"));
        }
        cited.sort_by_key(|id| self.ranks.get(id.index()));
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

/// Our note on a story of the press: what stands in brackets at the end of its title; and that its headline is not known, where
/// the title begins with that. Pages print the note, never the headline.
fn note(title: &str) -> String {
    let unknown = title.starts_with("(heading not shown").then_some("we do not have its headline");
    let ours = title.strip_suffix(')').and_then(|title| title.rsplit_once(" (")).map(|(_, note)| note);
    unknown.into_iter().chain(ours).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::note;

    #[test]
    fn of_a_story_its_note_is_kept_and_not_its_headline() {
        for (title, kept) in [
            ("Report reveals shocking increase", ""),
            ("Sex offenders move (FOI; the force’s own counts)", "FOI; the force’s own counts"),
            ("(heading not shown; from the address) Sex offenders shock", "we do not have its headline"),
            ("(heading not shown) 1,000 of them (year inferred)", "we do not have its headline; year inferred"),
            ("", ""),
        ] {
            assert_eq!(note(title), kept, "{title}");
        }
    }
}
