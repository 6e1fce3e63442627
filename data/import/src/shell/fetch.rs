//! `data fetch`: the Ministry's workbooks from the web, then imported. What was fetched before is not fetched again, what
//! was fetched in part goes on where it stopped, and a file that is not what it was is not believed.

use crate::accept::Weighing;
use crate::import::{self, import};
use crate::{Outcome, rows};
use indicatif::{ProgressBar, ProgressStyle};
use mappa_core::Year;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(clap::Args)]
pub struct Options {
    /// Only this year: 2022/23
    #[arg(long)]
    year: Option<String>,
    #[command(flatten)]
    weighing: Weighing,
    /// Where the workbooks are kept
    #[arg(long, default_value = "target/workbooks")]
    keep: PathBuf,
}

/// What official.lock holds of a file.
type Locked = BTreeMap<String, String>;

/// Fetches every workbook that workbooks.csv lists, and imports them, the earliest first.
pub fn fetch(folder: &Path, options: &Options) -> Outcome {
    let list = list(folder, options.year.as_deref())?;
    fs::create_dir_all(&options.keep).map_err(|error| format!("{}: {error}", options.keep.display()))?;
    let lock = folder.join("official.lock");
    let mut locked = read_lock(&lock)?;
    let mut files = Vec::new();
    for (year, url) in &list {
        let name = url.rsplit('/').next().unwrap_or("workbook");
        let file = options.keep.join(name);
        println!("▸ {} {name}", year.text());
        let known = locked.get(url);
        if known.is_none_or(|known| sum_of(&file).as_ref() != Some(known)) {
            download(url, &file)?;
        }
        let sum = sum_of(&file).ok_or_else(|| format!("{}: it is not there", file.display()))?;
        if known.is_some_and(|known| *known != sum) {
            let _ = fs::remove_file(&file);
            return Err(format!(
                "{url} is not the file that it was when official.lock was written: look at what has changed, then take its line \
                 out of official.lock. Nothing was imported"
            ));
        }
        locked.insert(url.clone(), sum);
        files.push((*year, url.clone(), file));
    }
    for (year, url, file) in files {
        println!("▸ {}", year.text());
        import(folder, &import::Options::of(file, &url, year, options.weighing.clone()))?;
    }
    if options.weighing.dry_run {
        return Ok(());
    }
    let text = rows::table(["url", "sha256"], locked.into_iter().map(|(url, sum)| [url, sum]))?;
    fs::write(&lock, text).map_err(|error| format!("{}: {error}", lock.display()))
}

/// The workbooks of workbooks.csv.
fn list(folder: &Path, only: Option<&str>) -> Outcome<Vec<(Year, String)>> {
    let file = folder.join("workbooks.csv");
    let told = |error: csv::Error| format!("{}: {error}", file.display());
    let mut list = Vec::new();
    for record in csv::Reader::from_path(&file).map_err(told)?.records() {
        let record = record.map_err(told)?;
        let (text, url) = (record.get(0).unwrap_or_default(), record.get(1).unwrap_or_default());
        let year = Year::from_text(text).ok_or_else(|| format!("{}: “{text}” is no MAPPA year", file.display()))?;
        if only.is_none_or(|only| only == text) {
            list.push((year, url.to_owned()));
        }
    }
    if list.is_empty() {
        return Err(format!("{} lists no workbook{}", file.display(), only.map_or(String::new(), |year| format!(" of {year}"))));
    }
    Ok(list)
}

fn read_lock(lock: &Path) -> Outcome<Locked> {
    let Ok(text) = fs::read_to_string(lock) else { return Ok(Locked::new()) };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let pair = |record: csv::StringRecord| (record.get(0).unwrap_or_default().into(), record.get(1).unwrap_or_default().into());
    reader.records().map(|record| record.map(pair).map_err(|error| format!("{}: {error}", lock.display()))).collect()
}

fn sum_of(file: &Path) -> Option<String> {
    Some(Sha256::digest(fs::read(file).ok()?).iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Downloads a file, from where an earlier try stopped; it gets its name once it is whole.
fn download(url: &str, file: &Path) -> Outcome {
    let failed = |why: String| format!("{url} could not be fetched ({why}). Nothing was imported: try again once you are online");
    let part = file.with_extension("part");
    let have = fs::metadata(&part).map_or(0, |part| part.len());
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_connect(Some(Duration::from_secs(20)))
        .timeout_recv_body(Some(Duration::from_secs(300)))
        .build()
        .into();
    let mut request = agent.get(url).header("user-agent", "Mozilla/5.0 (MAPPA Atlas, data fetch)");
    if have > 0 {
        request = request.header("range", format!("bytes={have}-"));
    }
    let mut answer = request.call().map_err(|error| failed(error.to_string()))?;
    let goes_on = answer.status() == 206;
    let length = answer.body().content_length();
    let bar = ProgressBar::new(length.unwrap_or(0) + if goes_on { have } else { 0 });
    if let Ok(style) = ProgressStyle::with_template("  {bar:30} {bytes} of {total_bytes}") {
        bar.set_style(style);
    }
    bar.set_position(if goes_on { have } else { 0 });
    let told = |error: std::io::Error| format!("{}: {error}", part.display());
    let mut to = OpenOptions::new().create(true).write(true).append(goes_on).truncate(!goes_on).open(&part).map_err(told)?;
    let mut from = answer.body_mut().as_reader();
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = from.read(&mut chunk).map_err(|error| failed(error.to_string()))?;
        if read == 0 {
            break;
        }
        to.write_all(chunk.get(..read).unwrap_or_default()).map_err(told)?;
        bar.inc(u64::try_from(read).unwrap_or(0));
    }
    bar.finish_and_clear();
    fs::rename(&part, file).map_err(told)
}
