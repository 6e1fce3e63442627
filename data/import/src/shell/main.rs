//! `cargo xtask data import|fetch|check`: figures of the Ministry's workbooks into the dataset's files, and what to think of
//! them.

mod accept;
mod check;
mod fetch;
mod files;
mod hold;
mod import;
mod load;
mod mutate;
mod outcome;
mod put;
mod rows;
mod say;
mod trial;
mod witness;
mod write;

use clap::{Parser, Subcommand};
use outcome::Outcome;
use std::path::{Path, PathBuf};
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
    let outcome = match &options.command {
        Command::Import(own) => alone(&options.data, |folder| import::import(folder, own)),
        Command::Fetch(own) => alone(&options.data, |folder| fetch::fetch(folder, own)),
        Command::Check => alone(&options.data, check::check),
        Command::Probe { file } => {
            std::fs::read(file).map_err(|error| error.to_string()).and_then(|bytes| mappa_import::sheets(&bytes).map(|_| ()))
        }
        Command::Mutate(own) => mutate::mutate(&options.data, own),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say::complain(&message);
            ExitCode::FAILURE
        }
    }
}

/// Does something in a folder while no other command does, after what an interrupted one had begun there is finished.
fn alone(folder: &Path, work: impl FnOnce(&Path) -> Outcome) -> Outcome {
    let _held = hold::Held::take(folder)?;
    files::recover(folder)?;
    work(folder)
}
