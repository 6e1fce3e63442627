//! What whoever imports accepts, by name.

use crate::Outcome;
use crate::say::say;
use mappa_core::quoted;
use mappa_import::{Concern, Import};

/// What both an import and a fetch are told of that.
#[derive(clap::Args, Clone, Default)]
pub struct Weighing {
    /// What to accept of that which does not make sense: headings, names, cells, areas, changes, sums, rates,
    /// years, layout, hidden, marks
    #[arg(long, value_delimiter = ',')]
    pub accept: Vec<String>,
    /// Guesses to undo, by their name: figures that rest on them are left out: names, years, layout, marks
    #[arg(long, value_delimiter = ',')]
    pub without: Vec<String>,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// Reads the names after `--accept` or `--without`.
pub fn named(option: &str, names: &[String]) -> Outcome<Vec<Concern>> {
    let read = |name: &String| {
        let known = Concern::ALL.iter().find(|(known, _)| known == name).map(|&(_, concern)| concern);
        known.ok_or_else(|| {
            let all: Vec<&str> = Concern::ALL.iter().map(|(known, _)| *known).collect();
            format!("{option} {} names nothing that can be accepted: it takes {}", quoted(name), all.join(", "))
        })
    };
    names.iter().map(read).collect()
}

/// Prints the concerns of an import; an error names those that nobody has accepted.
pub fn weigh(import: &Import, accepted: &[Concern]) -> Outcome {
    let mut open: Vec<&str> = Vec::new();
    for (concern, text) in &import.concerns {
        let taken = accepted.contains(concern);
        say(&format!("  {} {}: {text}.", if taken { "accepted," } else { "?" }, concern.name()));
        if !taken && !open.contains(&concern.name()) {
            open.push(concern.name());
        }
    }
    if open.is_empty() {
        return Ok(());
    }
    Err(format!("Nothing was written. Mend the file, or accept what is said above with --accept {}", open.join(",")))
}
