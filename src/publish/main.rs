//! `publish --assets DIR --data DIR --out DIR`: writes the site around the app that Trunk has built.

use clap::Parser;
use mappa_atlas::publish::{Assets, Site, publish};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Parser)]
#[command(about = "Writes every page of MAPPA Atlas")]
struct Options {
    /// What Trunk has built
    #[arg(long)]
    app: PathBuf,
    /// Script and style, bundled and minified
    #[arg(long)]
    bundle: PathBuf,
    /// The dataset folder
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// Where the site is written
    #[arg(long)]
    out: PathBuf,
    /// Where the site will stand, such as https://example.org/atlas/ (for links that must be absolute)
    #[arg(long, default_value = "")]
    site_url: String,
}

fn main() -> ExitCode {
    match run(Options::parse()) {
        Ok(pages) => {
            println!("{pages} pages written");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: Options) -> Result<usize, String> {
    let told = |problems: Vec<mappa_data::Problem>| {
        let lines: Vec<String> = problems.iter().take(20).map(ToString::to_string).collect();
        format!("{}\n{} problems in {}. Nothing was published.", lines.join("\n"), problems.len(), options.data.display())
    };
    let dataset = mappa_data::load(&options.data).map_err(told)?;
    let assets = Assets::copy(&options.app, &options.bundle, &dataset, &options.out)?;
    let site_url =
        if options.site_url.is_empty() || options.site_url.ends_with('/') { options.site_url } else { options.site_url + "/" };
    publish(&Site { dataset: Arc::new(dataset), assets, out: &options.out, site_url })
}
