//! The commands of this project. `cargo xtask serve` builds the site and serves it; `cargo xtask test` runs every test.

mod bench;
mod build;
mod compiler;
mod hostile;
mod install;
mod machine;
mod notices;
mod out;
mod rehearsal;
mod serve;
mod shorten;
mod sites;
mod step;
mod test;
mod tools;
mod watch;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "MAPPA Atlas: build it, serve it, test it")]
struct Options {
    #[command(subcommand)]
    command: Command,
    /// Install missing system packages too, without being root (with sudo)
    #[arg(long, global = true)]
    system: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site into dist/
    Build(build::Options),
    /// Build the site and serve it
    Serve {
        #[command(flatten)]
        build: build::Options,
        /// The port to serve on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open it in a browser
        #[arg(long)]
        open: bool,
        /// Build fast instead of small, watch the sources, and build again when they change
        #[arg(long)]
        dev: bool,
    },
    /// Serve a folder that has been built already
    Static {
        /// The folder
        folder: PathBuf,
        /// The port to serve on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The path that the folder is served under
        #[arg(long, default_value = "/")]
        base: String,
    },
    /// Measure how long publishing takes and how soon a page is painted; or release day, the check of a story, or the reading of
    /// tables, alone
    Bench {
        #[command(subcommand)]
        what: Option<Bench>,
        /// How many rounds
        #[arg(long, default_value_t = 15)]
        rounds: u32,
    },
    /// Figures: import the Ministry's tables, fetch them, check what is held (`cargo xtask data --help`)
    #[command(disable_help_flag = true)]
    Data {
        /// What `mappa-figures` is asked
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<String>,
    },
    /// Run every test, or a part: formatting and clippy, native, a rehearsal of release day, in the browser, end to end
    Test(test::Options),
}

#[derive(Subcommand)]
enum Bench {
    /// What the check of a story finds, by kind of wording, and what a megabyte of text costs it
    Story,
    /// How long ten workbooks take to be read
    Tables,
    /// How long release day takes, from made workbooks to the site
    Release,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let outcome = match options.command {
        Command::Build(build) => build::build(&build, options.system),
        Command::Serve { build, port, open, dev } => serve::build_and_serve(build, port, open, dev, options.system),
        Command::Static { folder, port, base } => serve::serve(&folder, port, &base),
        Command::Bench { what: Some(Bench::Story), .. } => bench::story(),
        Command::Bench { what: Some(Bench::Tables), .. } => bench::tables(),
        Command::Bench { what: Some(Bench::Release), .. } => bench::release(options.system),
        Command::Bench { what: None, rounds } => bench::bench(rounds, options.system),
        Command::Data { words } => data(&words),
        Command::Test(own) => test::test(&own, options.system),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\nxtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Figures are the matter of a program of their own, which is built when it is needed. It says itself what went wrong.
fn data(words: &[String]) -> step::Outcome {
    step::run(&mut step::cargo("build --quiet --profile native --package mappa-import --features shell --bin mappa-figures"))?;
    let figures = step::root().join("target/native/mappa-figures");
    let status = std::process::Command::new(figures).args(words).current_dir(step::root()).status();
    match status.map_err(|error| error.to_string())?.code() {
        Some(0) => Ok(()),
        code => std::process::exit(code.unwrap_or(1)),
    }
}
