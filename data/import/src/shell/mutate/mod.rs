//! `data mutate`: workbooks changed in every way that chance finds, to see that none breaks the reader and none is read wrongly:
//! damaged in some of their bytes, or written otherwise with every figure as it was.

mod chance;
mod damage;
mod disguise;
mod judge;
mod parts;

use crate::Outcome;
use crate::load::load;
use chance::Chance;
use indicatif::ProgressBar;
use judge::Book;
use mappa_import::{Headings, read};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

#[derive(clap::Args)]
pub struct Options {
    /// The workbooks to begin with
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How many changed ones to read
    #[arg(long, default_value_t = 100_000)]
    count: u64,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Writes them otherwise, with every figure as it was, in place of damaging them
    #[arg(long)]
    disguise: bool,
    /// Keeps the file that is being read here, in case it ends the program
    #[arg(long, default_value = "target/mutated")]
    keep: PathBuf,
    /// Reads them in this process, and says what came of each
    #[arg(long, hide = true)]
    here: bool,
}

/// No changed file may take longer.
const SLOW: Duration = Duration::from_secs(20);

/// Where the last panic was.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Reads changed workbooks, in processes of their own, and counts what comes of them. A panic of our own code is an error, and
/// so is a wrong reading.
pub fn mutate(folder: &Path, options: &Options) -> Outcome {
    if options.here {
        return mutate_here(folder, options);
    }
    let mut outcomes: BTreeMap<String, u64> = BTreeMap::new();
    let mut seed = options.seed;
    let bar = ProgressBar::new(options.count);
    while bar.position() < options.count {
        let count = (options.count - bar.position()).to_string();
        let mut command = Command::new(std::env::current_exe().map_err(|error| error.to_string())?);
        command.arg("--data").arg(folder).args(["mutate", "--here", "--count", &count, "--seed", &seed.to_string()]);
        if options.disguise {
            command.arg("--disguise");
        }
        command.arg("--keep").arg(&options.keep).args(&options.files).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok) {
            *outcomes.entry(line).or_default() += 1;
            bar.inc(1);
        }
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        match output.status.code() {
            Some(0) => {}
            Some(_) => return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            None => {
                // it was ended from outside: a library asked for more memory than there is
                *outcomes.entry("a library ended the process, which a probe tells of".into()).or_default() += 1;
                bar.inc(1);
            }
        }
        seed += 1;
    }
    bar.finish_and_clear();
    for (outcome, count) in outcomes {
        println!("{count:>9}  {outcome}");
    }
    Ok(())
}

fn mutate_here(folder: &Path, options: &Options) -> Outcome {
    let dataset = load(folder)?;
    let headings = Headings::known()?;
    let book = |file: &PathBuf| {
        let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        Book::of(&file.file_name().unwrap_or_default().to_string_lossy(), bytes, &dataset, &headings)
    };
    let books: Vec<Book> = options.files.iter().map(book).collect::<Outcome<_>>()?;
    panic::set_hook(Box::new(|told| {
        if let Ok(mut last) = PANIC.lock() {
            *last = told.location().map(ToString::to_string);
        }
    }));
    let change = if options.disguise { disguise::disguised } else { damage::damaged };
    let mut chance = Chance::of(options.seed);
    for _ in 0..options.count {
        let Some(book) = books.get(chance.below(books.len())) else { continue };
        let bytes = change(&book.bytes, &mut chance);
        let _ = std::fs::write(&options.keep, &bytes);
        let began = Instant::now();
        let answer = panic::catch_unwind(AssertUnwindSafe(|| read(&book.name, &bytes, None, &dataset, &headings)));
        if began.elapsed() > SLOW {
            return Err(format!("it took {} s: the file is {}", began.elapsed().as_secs(), options.keep.display()));
        }
        let library = PANIC.lock().ok().and_then(|mut last| last.take());
        let kept = options.keep.display();
        let outcome = match (answer, library) {
            (Err(_), place) => return Err(format!("a panic of ours at {place:?}: the file is {kept}")),
            (Ok(_), Some(place)) => {
                format!("a library broke, and it was told: {}", place.rsplit("/src/").next().unwrap_or_default())
            }
            (Ok(Err(said)), None) if options.disguise => said,
            (Ok(Err(_)), None) => "refused in a sentence".into(),
            (Ok(Ok(import)), None) => match book.judge(&import, &bytes) {
                Ok(outcome) => outcome.to_owned(),
                Err(wrong) => return Err(format!("{} was read wrongly: {wrong}. The file is {kept}", book.name)),
            },
        };
        println!("{outcome}");
    }
    Ok(())
}
