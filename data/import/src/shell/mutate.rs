//! `data mutate`: workbooks damaged in every way that chance finds, to see that none breaks the reader.

use crate::Outcome;
use crate::load::load;
use indicatif::ProgressBar;
use mappa_import::{Headings, read};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

#[derive(clap::Args)]
pub struct Options {
    /// The workbooks to begin with
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How many damaged ones to read
    #[arg(long, default_value_t = 100_000)]
    count: u64,
    /// Where chance begins
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Keeps the file that is being read here, in case it ends the program
    #[arg(long, default_value = "target/mutated")]
    keep: PathBuf,
    /// Reads them in this process, and says what came of each
    #[arg(long, hide = true)]
    here: bool,
}

/// No damaged file may take longer.
const SLOW: Duration = Duration::from_secs(20);

/// Where the last panic was.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Reads damaged workbooks, in processes of their own, and counts what comes of them. A panic of our own code is an error.
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
        command.arg("--data").arg(folder).args(["mutate", "--here", "--count", &count, "--seed", &seed.to_string(), "--keep"]);
        command.arg(&options.keep).args(&options.files).stdout(Stdio::piped()).stderr(Stdio::piped());
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
    let books: Vec<Vec<u8>> = options.files.iter().filter_map(|file| std::fs::read(file).ok()).collect();
    if books.is_empty() {
        return Err("none of the files could be read".into());
    }
    panic::set_hook(Box::new(|told| {
        if let Ok(mut last) = PANIC.lock() {
            *last = told.location().map(ToString::to_string);
        }
    }));
    let mut chance = Chance(options.seed.max(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    for _ in 0..options.count {
        let Some(book) = books.get(chance.below(books.len())) else { continue };
        let bytes = damaged(book, &mut chance);
        let _ = std::fs::write(&options.keep, &bytes);
        let began = Instant::now();
        let answer = panic::catch_unwind(AssertUnwindSafe(|| read("2019-20.xlsx", &bytes, None, &dataset, &headings)));
        if began.elapsed() > SLOW {
            return Err(format!("it took {} s: the file is {}", began.elapsed().as_secs(), options.keep.display()));
        }
        let library = PANIC.lock().ok().and_then(|mut last| last.take());
        println!(
            "{}",
            match (answer, library) {
                (Err(_), place) => return Err(format!("a panic of ours at {place:?}: the file is {}", options.keep.display())),
                (Ok(_), Some(place)) =>
                    format!("a library broke, and it was told: {}", place.rsplit("/src/").next().unwrap_or_default()),
                (Ok(Err(_)), None) => "refused in a sentence".into(),
                (Ok(Ok(import)), None) if import.concerns.is_empty() => "read, nothing doubtful".into(),
                (Ok(Ok(_)), None) => "read, with doubts told".into(),
            }
        );
    }
    Ok(())
}

/// A workbook with a few bytes changed: of the file itself, or of a part inside it.
fn damaged(book: &[u8], chance: &mut Chance) -> Vec<u8> {
    if chance.below(2) == 0
        && let Some(bytes) = damaged_inside(book, chance)
    {
        return bytes;
    }
    let mut bytes = book.to_vec();
    scramble(&mut bytes, chance);
    bytes
}

fn damaged_inside(book: &[u8], chance: &mut Chance) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(book)).ok()?;
    let hit = chance.below(archive.len());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        if index == hit {
            scramble(&mut bytes, chance);
        }
        let name = part.name().ok()?.into_owned();
        writer.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}

fn scramble(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(8) {
        if bytes.is_empty() {
            return;
        }
        let at = chance.below(bytes.len());
        match chance.below(6) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, b"0123456789<>/\"&;"[chance.below(16)]),
            2 => {
                let to = (at + chance.below(64)).min(bytes.len());
                bytes.drain(at..to);
            }
            3 => {
                let to = (at + chance.below(256)).min(bytes.len());
                let again: Vec<u8> = bytes.get(at..to).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            4 => bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = 0xFF),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
        }
    }
}

/// Chance that comes out the same each time: xorshift64 (Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).unwrap_or(0)
    }
}
