//! `data import`: the Ministry's area tables into figures.csv.

use crate::accept::Weighing;
use crate::rows::Saying;
use crate::witness::Witnesses;
use crate::{Outcome, accept, files, rows};
use mappa_core::{Dataset, Year};
use mappa_import::{Fate, Headings, Import};
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
    let accepted = accept::accepted(&options.weighing.accept)?;
    let year = match &options.year {
        None => None,
        Some(text) => Some(
            Year::from_text(text)
                .or_else(|| Year::from_slug(text))
                .ok_or_else(|| format!("--year “{text}” is no MAPPA year: write it like 2024/25"))?,
        ),
    };
    let mut doubted = Vec::new();
    for file in &options.files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let dataset = load_citing(folder, options.source.as_deref())?;
        probe(file, &name)?;
        let import = mappa_import::read(&name, &bytes, year, &dataset, &headings)?;
        for line in import.lines(&dataset) {
            println!("  {line}.");
        }
        let weighed = accept::weigh(&import, &accepted);
        if options.weighing.dry_run {
            println!("  Dry run: nothing was written.");
            doubted.extend(weighed.err());
            continue;
        }
        weighed?;
        write(folder, &dataset, &import, options)?;
    }
    doubted.pop().map_or(Ok(()), Err) // so that whoever asks by a script is told
}

/// Opens a file in a process of its own first: a damaged one may have a library ask for more memory than there is, which
/// ends the process that asks.
fn probe(file: &Path, name: &str) -> Outcome {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let status = Command::new(program).arg("probe").arg(file).stdout(Stdio::null()).stderr(Stdio::null()).status();
    match status.map_err(|error| error.to_string())?.code() {
        Some(_) => Ok(()), // what is wrong with it is said by whoever reads it
        None => Err(format!("“{name}” was not read: this file could not be read: save it anew in a spreadsheet program.")),
    }
}

/// The dataset of a folder; an error tells its first problems.
pub fn load(folder: &Path) -> Outcome<Dataset> {
    load_citing(folder, None)
}

/// The same, where figures of a source are about to be written.
fn load_citing(folder: &Path, source: Option<&str>) -> Outcome<Dataset> {
    mappa_data::load_citing(folder, source).map_err(|problems| {
        let told: Vec<String> = problems.iter().take(10).map(ToString::to_string).collect();
        format!("{}\n{} problems in {}", told.join("\n"), problems.len(), folder.display())
    })
}

/// Writes what is new; nothing where all of it is as held.
fn write(folder: &Path, dataset: &Dataset, import: &Import, options: &Options) -> Outcome {
    let date = options.date.clone().unwrap_or_else(|| jiff::Zoned::now().date().to_string());
    if mappa_core::dataset::date_in_words(&date, mappa_core::Language::English).is_none() || date.len() != 10 {
        return Err(format!("--date “{date}” is no day: write it like 2025-10-30"));
    }
    let mut witnesses = Witnesses::read(folder)?;
    let id = source_of(import, options, &mut witnesses)?;
    let whose = match witnesses.publisher(&id) {
        Some(publisher) if !witnesses.is_workbook(&id) => publisher,
        _ => "the Ministry’s own table",
    };
    let saying = Saying { id: &id, whose, is_workbook: &|id| witnesses.is_workbook(id) };
    let mut all = rows::read(folder)?;
    let mut changes = fs::read_to_string(folder.join(CHANGES)).unwrap_or_else(|_| CHANGES_HEADER.into());
    let mut changed = 0;
    for one in &import.figures {
        let shown = rows::put(&mut all, dataset, one, &saying);
        let old = match &one.fate {
            Fate::New => "",
            Fate::Changed(old) | Fate::Rounding(old) if shown => old,
            _ => continue,
        };
        let found = &one.found;
        let area = &dataset.area(found.area).slug;
        let fields = [&date, area, &found.year.text(), found.measure.id(), &plain(old), &plain(&one.text()), &id];
        changes += &fields.join(",");
        changes.push('\n');
        changed += 1;
    }
    let mut staged = vec![("sources.csv", witnesses.print()?), ("figures.csv", rows::print(&mut all)?)];
    if changed > 0 {
        let version = [[date.get(..7).unwrap_or(&date).to_owned(), date.clone(), made_up(dataset)]];
        staged.push(("edition.csv", rows::table(["version", "compiled", "made_up"], version.into_iter())?));
        staged.push((CHANGES, changes));
    }
    staged.retain(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text));
    if staged.is_empty() {
        println!("  Nothing to write: all of it is as held.");
        return Ok(());
    }
    try_out(folder, &staged)?;
    files::write(folder, &staged)?;
    match changed {
        0 => println!("  Written: no figure is new or changed, only who says them."),
        _ => println!("  Written: {changed} figures new or changed, told in {}.", folder.join(CHANGES).display()),
    }
    Ok(())
}

/// The source whose figures they are: that which `--source` names, else the Ministry's table, which gets a row. A table of
/// our own form does not say whose figures it holds, and that is never guessed.
fn source_of(import: &Import, options: &Options, witnesses: &mut Witnesses) -> Outcome<String> {
    if let Some(id) = &options.source {
        return match witnesses.publisher(id) {
            Some(_) => Ok(id.clone()),
            None => Err(format!("--source “{id}” is no id in sources.csv: add its row there first, or mend the id")),
        };
    }
    if import.tidy {
        return Err(format!(
            "“{}” is a table of the form area, year, measure, value, which does not say whose figures it holds: add their source \
             to sources.csv, and name its id with --source. Nothing was written",
            import.file
        ));
    }
    let slugs: Vec<String> = import.years.iter().map(|year| year.slug()).collect();
    let years: Vec<String> = import.years.iter().map(|year| year.text()).collect();
    let id = ["moj-", &slugs.join("-")].concat();
    let title = format!("MAPPA annual report {}: area tables", years.join(", "));
    witnesses.put_workbook(&id, &title, &options.published, &options.url);
    Ok(id)
}

/// What has changed, for good: one row for each figure.
const CHANGES: &str = "changes.csv";
const CHANGES_HEADER: &str = "date,area,year,measure,old,new,source\n";

fn made_up(dataset: &Dataset) -> String {
    if dataset.edition.made_up { "yes".into() } else { "no".into() }
}

/// A value in words, as a field of CSV.
fn plain(text: &str) -> String {
    text.replace(',', "")
}

/// The whole folder as it would be, checked before a byte of it is written.
fn try_out(folder: &Path, staged: &[(&str, String)]) -> Outcome {
    let trial = std::env::temp_dir().join(format!("mappa-trial-{}", std::process::id()));
    let told = |error: std::io::Error| format!("{}: {error}. Nothing was written", trial.display());
    fs::create_dir_all(&trial).map_err(told)?;
    for name in mappa_data::FILES {
        match staged.iter().find(|(other, _)| other == name) {
            Some((_, text)) => fs::write(trial.join(name), text).map_err(told)?,
            None => fs::copy(folder.join(name), trial.join(name)).map(|_| ()).map_err(told)?,
        }
    }
    let outcome = load(&trial).map(|_| ()).map_err(|problems| format!("{problems}\nNothing was written."));
    let _ = fs::remove_dir_all(&trial);
    outcome
}
