//! `data import`: the Ministry's area tables into figures.csv.

use crate::accept::Weighing;
use crate::load::load_citing;
use crate::say::say;
use crate::witness::Witnesses;
use crate::write::{When, write};
use crate::{Outcome, accept};
use mappa_core::{Year, quoted};
use mappa_import::{Headings, Import};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[derive(clap::Args, Clone, Default)]
pub struct Options {
    /// The workbooks of area tables
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The year of the table, where neither its title nor its name says it: 2024/25
    #[arg(long)]
    year: Option<String>,
    #[command(flatten)]
    weighing: Weighing,
    /// The day that the table was published: 2025-10-30
    #[arg(long, default_value = "")]
    published: String,
    /// Where the table stands on the web
    #[arg(long, default_value = "")]
    url: String,
    /// Whose figures they are: an id of sources.csv. A table of the form area, year, measure, value needs it
    #[arg(long)]
    source: Option<String>,
    /// The day that goes into edition.csv and changes.csv; today unless said
    #[arg(long)]
    date: Option<String>,
}

impl Options {
    /// The options for one file that was fetched.
    pub fn of(file: PathBuf, url: &str, year: Year, weighing: Weighing) -> Options {
        Options { files: vec![file], url: url.into(), year: Some(year.text()), weighing, ..Options::default() }
    }

    /// With the day on which the table was published, if that is known.
    pub fn published(self, day: &str) -> Options {
        Options { published: day.into(), ..self }
    }
}

/// Imports each file in turn; stops at the first that does not make sense, with what was written before it written.
pub fn import(folder: &Path, options: &Options) -> Outcome {
    let headings = Headings::known()?;
    let accepted = accept::named("--accept", &options.weighing.accept)?;
    let undone = accept::named("--without", &options.weighing.without)?;
    let year = match &options.year {
        None => None,
        Some(text) => Some(
            Year::from_text(text)
                .or_else(|| Year::from_slug(text))
                .ok_or_else(|| format!("--year {} is no MAPPA year: write it like 2024/25", quoted(text)))?,
        ),
    };
    let when = When { date: options.date.as_deref(), dry_run: options.weighing.dry_run };
    let mut doubted = Vec::new();
    for file in &options.files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let dataset = load_citing(folder, options.source.as_deref())?;
        probe(file, &name)?;
        let mut import = mappa_import::read_without(&undone, &name, &bytes, year, &dataset, &headings)?;
        let mut witnesses = Witnesses::read(folder)?;
        let source = source_of(&import, options, &mut witnesses);
        if !source.as_ref().is_ok_and(|id| witnesses.is_workbook(id)) {
            import.stand_beside(&dataset);
        }
        import.doubt_years_after(&jiff::Zoned::now().date().to_string());
        for line in import.lines(&dataset) {
            say(&format!("  {line}."));
        }
        let weighed = accept::weigh(&import, &accepted);
        let outcome = source.and_then(|id| {
            weighed?;
            write(folder, &dataset, &import, (&id, &witnesses), &when)
        });
        if options.weighing.dry_run {
            say("  Dry run: nothing was written.");
            doubted.extend(outcome.err());
        } else {
            outcome?;
        }
    }
    // so that whoever asks by a script is told
    if doubted.is_empty() { Ok(()) } else { Err(doubted.join("\n")) }
}

/// Opens a file in a process of its own first: a damaged one may have a library ask for more memory than there is, which
/// ends the process that asks.
fn probe(file: &Path, name: &str) -> Outcome {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let status = Command::new(program).arg("probe").arg(file).stdout(Stdio::null()).stderr(Stdio::null()).status();
    match status.map_err(|error| error.to_string())?.code() {
        Some(_) => Ok(()), // what is wrong with it is said by whoever reads it
        None => {
            Err(format!("{} was not read: this file could not be read: save it anew in a spreadsheet program.", quoted(name)))
        }
    }
}

/// The source whose figures they are: that which `--source` names, else the Ministry's table, which gets a row. A table of
/// our own form does not say whose figures it holds, and that is never guessed.
fn source_of(import: &Import, options: &Options, witnesses: &mut Witnesses) -> Outcome<String> {
    if let Some(id) = &options.source {
        return match witnesses.publisher(id) {
            Some(_) => Ok(id.clone()),
            None => {
                Err(format!("--source {} is not an id in sources.csv: add its row there first, or correct the id", quoted(id)))
            }
        };
    }
    if import.tidy {
        return Err(format!(
            "{} is a table of the form area, year, measure, value, which does not say whose figures it holds: add their source \
             to sources.csv, and name its id with --source. Nothing was written",
            quoted(&import.file)
        ));
    }
    let slugs: Vec<String> = import.years.iter().map(|year| year.slug()).collect();
    let years: Vec<String> = import.years.iter().map(|year| year.text()).collect();
    let id = ["moj-", &slugs.join("-")].concat();
    let title = format!("MAPPA annual report {}: area tables", years.join(", "));
    witnesses.put_workbook(&id, &title, &options.published, &options.url);
    Ok(id)
}
