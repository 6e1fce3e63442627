//! `cargo xtask data import|fetch|check`: figures of the Ministry's workbooks into the dataset's files, and what to think of
//! them.

mod accept;
mod check;
mod fetch;
mod files;
mod import;
mod load;
mod mutate;
mod outcome;
mod put;
mod rows;
mod witness;
mod write;

use clap::{Parser, Subcommand};
use outcome::Outcome;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask data", about = "The figures of MAPPA Atlas: read them, fetch them, check them")]
struct Options {
    /// The dataset folder
    #[arg(long, global = true, default_value = "data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read area tables (xls, xlsx, ods, csv) into figures.csv
    Import(import::Options),
    /// Download the workbooks that workbooks.csv lists, then import them
    Fetch(fetch::Options),
    /// Check every row, what adds up, what jumps, and how much is held
    Check,
    /// Only open a file
    #[command(hide = true)]
    Probe {
        /// The file
        file: PathBuf,
    },
    /// Read damaged workbooks, to see that none breaks the reader
    Mutate(mutate::Options),
}

fn main() -> ExitCode {
    let options = Options::parse();
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |told| {
        // a library that a damaged file has broken: the sentence that follows says so
        if !told.location().is_some_and(|place| place.file().contains("registry")) {
            usual(told);
        }
    }));
    let outcome = files::recover(&options.data).and_then(|()| match &options.command {
        Command::Import(own) => import::import(&options.data, own),
        Command::Fetch(own) => fetch::fetch(&options.data, own),
        Command::Probe { file } => {
            let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
            mappa_import::sheets(&bytes).map(|_| ())
        }
        Command::Mutate(own) => mutate::mutate(&options.data, own),
        Command::Check => check::check(&options.data),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
