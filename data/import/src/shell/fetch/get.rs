//! Gets the workbooks, two at a time.

use super::download::download;
use super::failure::Failure;
use super::list::Listed;
use super::lock::{Lock, sum_of};
use super::plan::Job;
use super::web::Web;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use url::Url;

/// So many connections at once, out of courtesy.
const LANES: usize = 2;

/// A workbook that is on this machine.
pub struct Got {
    /// The year and address that it was fetched by.
    pub listed: Listed,
    pub file: PathBuf,
    pub sum: String,
    /// Where that address led, if elsewhere.
    pub moved: Option<Url>,
}

/// Gets every workbook, and what came of each, in order.
pub fn all(web: &Web, jobs: &[Job], keep: &Path, lock: &Lock) -> Vec<Result<Got, Failure>> {
    let queue = Mutex::new(jobs.iter().enumerate());
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((at, job)) = next else { break };
                    let got = one(web, job, keep, lock);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((at, got));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, got)| got).collect()
}

/// Gets one; where its address is gone, by the one that GOV.UK has now.
fn one(web: &Web, job: &Job, keep: &Path, lock: &Lock) -> Result<Got, Failure> {
    match (get(web, &job.listed, keep, lock), &job.spare) {
        (Err(Failure::Gone(status)), Some(spare)) => get(web, spare, keep, lock).map_err(|_| Failure::Gone(status)),
        (got, _) => got,
    }
}

fn get(web: &Web, listed: &Listed, keep: &Path, lock: &Lock) -> Result<Got, Failure> {
    let file = listed.file(keep);
    let known = lock.known(&listed.url);
    let got = |sum, moved| Got { listed: listed.clone(), file: file.clone(), sum, moved };
    if let Some(sum) = sum_of(&file).filter(|sum| Some(sum) == known) {
        return Ok(got(sum, None));
    }
    web.say(&format!("▸ {} {}", listed.year.text(), listed.name()));
    let kept = |error: std::io::Error| Failure::Kept(format!("{}: {error}", file.display()));
    fs::create_dir_all(file.parent().unwrap_or(keep)).map_err(kept)?;
    let from = download(web, &listed.url, &file)?;
    let sum = sum_of(&file).ok_or_else(|| Failure::Kept(format!("{}: it is not there", file.display())))?;
    if known.is_some_and(|known| *known != sum) {
        fs::remove_file(&file).map_err(kept)?;
        return Err(Failure::Changed);
    }
    Ok(got(sum, (from != listed.url).then_some(from)))
}
