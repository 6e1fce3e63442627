//! `data fetch`: the Ministry's workbooks from the web, then imported. Each stands for itself: one that cannot be had, or
//! makes no sense, is told at the end and keeps no other from being imported. What was fetched before is not fetched again,
//! what was fetched in part goes on where it stopped, and a file that is not what it was is not believed.

mod collection;
mod download;
mod failure;
mod get;
mod list;
mod lock;
mod page;
mod part;
mod pause;
mod plan;
mod signs;
mod summary;
mod web;

use crate::accept::Weighing;
use crate::import::{self, import};
use crate::load::load;
use crate::say::say;
use crate::{Outcome, fetch::get::Got};
use failure::Failure;
use lock::Lock;
use mappa_core::{Year, quoted};
use plan::{Job, Plan};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use summary::Summary;
use url::Url;

const COLLECTION: &str =
    "https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports";

#[derive(clap::Args)]
pub struct Options {
    /// Only this year: 2022/23
    #[arg(long)]
    year: Option<String>,
    /// Add area tables that GOV.UK has and workbooks.csv lacks, and fetch them too
    #[arg(long)]
    new: bool,
    /// The page that links to the reports of every year
    #[arg(long, default_value = COLLECTION)]
    collection: Url,
    #[command(flatten)]
    weighing: Weighing,
    /// Where the workbooks are kept
    #[arg(long, default_value = "target/workbooks")]
    keep: PathBuf,
    /// How many milliseconds a second of a pause takes
    #[arg(long, hide = true, default_value_t = 1000)]
    second: u64,
    /// How many milliseconds a server may be silent
    #[arg(long, hide = true, default_value_t = 60_000)]
    stall: u64,
}

/// Fetches every workbook that workbooks.csv lists, looks for others on GOV.UK, and imports them, the earliest first.
pub fn fetch(folder: &Path, options: &Options) -> Outcome {
    let only = options.year.as_deref().map(year).transpose()?;
    load(folder)?;
    let (mut listed, wrong) = list::read(folder)?;
    listed.retain(|row| only.is_none_or(|only| only == row.year));
    let mut lock = Lock::read(folder)?;
    let web = web::Web::new(Duration::from_millis(options.second), Duration::from_millis(options.stall), &options.collection);
    say(&format!("▸ {}", options.collection));
    let seen = collection::look(&web, &options.collection, only);
    let plan = Plan::of(listed, &seen, options.new);
    let mut summary = Summary::default();
    for sentence in wrong {
        summary.bad("?", "workbooks.csv", "not understood", sentence);
    }
    for sentence in seen.unread {
        if options.new {
            summary.bad("", "GOV.UK", "page not read", sentence);
        } else {
            summary.tell(sentence);
        }
    }
    plan.remarks.iter().for_each(|remark| summary.tell(remark.clone()));
    for offer in &plan.offers {
        let then = if options.new { "" } else { ". To add and fetch it: --new" };
        say(&format!("  Not in workbooks.csv: {} {}{then}", offer.year.text(), offer.url));
    }
    if plan.jobs.is_empty() {
        let of = only.map_or(String::new(), |year| format!(" of {}", year.text()));
        let told =
            format!("{}: it lists no workbook{of}: add a row, or find it with --new", folder.join("workbooks.csv").display());
        summary.bad("", "workbooks.csv", "nothing to fetch", told);
    }
    let got = get::all(&web, &plan.jobs, &options.keep, &lock);
    for (job, got) in plan.jobs.iter().zip(got) {
        finish(folder, options, job, got, &mut lock, &mut summary)?;
    }
    summary.end()
}

fn year(text: &str) -> Outcome<Year> {
    let year = Year::from_text(text).or_else(|| Year::from_slug(text));
    year.ok_or_else(|| format!("--year {} is no MAPPA year: write it like 2024/25", quoted(text)))
}

/// Imports what was got, and notes what came of it. Only an error in writing our own files ends the whole.
fn finish(folder: &Path, options: &Options, job: &Job, got: Result<Got, Failure>, lock: &mut Lock, to: &mut Summary) -> Outcome {
    let year = job.listed.year.text();
    let got = match got {
        Ok(got) => got,
        Err(failure) => {
            to.bad(&year, &job.listed.name(), &failure.short(), format!("{year}: {} {failure}", job.listed.url));
            return Ok(());
        }
    };
    let (name, replaced) = (got.listed.name(), got.listed != job.listed);
    let dry_run = options.weighing.dry_run;
    if (job.new || replaced) && !dry_run {
        list::add(folder, &got.listed)?;
    }
    if replaced {
        let then = if dry_run { "would be" } else { "was" };
        to.tell(format!("{year}: {} is gone; {} {then} put into its place in workbooks.csv", job.listed.url, got.listed.url));
    }
    if let Some(moved) = got.moved {
        to.tell(format!("{year}: {} has moved to {moved}: put that into workbooks.csv", got.listed.url));
    }
    say(&format!("▸ {year} {name}"));
    let figures = || fs::read(folder.join("figures.csv")).unwrap_or_default();
    let before = figures();
    let own = import::Options::of(got.file, got.listed.url.as_str(), got.listed.year, options.weighing.clone());
    match import(folder, &own.published(&job.published)) {
        Err(why) => to.bad(&year, &name, "not imported", format!("{year}: {name}: {}", why.trim_end_matches('.'))),
        Ok(()) => {
            if !dry_run {
                lock.add(&got.listed.url, got.sum)?;
            }
            let new = if job.new { ", new" } else { "" };
            let what = if dry_run {
                "read, not written"
            } else if figures() == before {
                "unchanged"
            } else {
                "imported"
            };
            to.good(&year, &name, &[what, new].concat());
        }
    }
    Ok(())
}
