//! `publish --app DIR --bundle DIR --data DIR --out DIR`: writes the site around the app that Trunk has built.

use clap::Parser;
use mappa_atlas::cards::Cards;
use mappa_atlas::files::cache::Cache;
use mappa_atlas::files::compress::compress;
use mappa_atlas::files::output::Output;
use mappa_atlas::files::progress::timed;
use mappa_atlas::publish::{options, publish, seldom};
use mappa_atlas::site::Site;
use mappa_atlas::site::assets::Assets;
use mappa_atlas::site::changes;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Parser)]
#[command(about = "Writes every page of MAPPA Atlas")]
struct PublishArgs {
    /// What Trunk has built
    #[arg(long, default_value = "target/site/app")]
    app: PathBuf,
    /// Script and style, bundled and minified
    #[arg(long, default_value = "target/site/bundle")]
    bundle: PathBuf,
    /// The dataset folder
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// Where the site is written: a new or empty folder
    #[arg(long, default_value = "dist")]
    out: PathBuf,
    /// Where cards and compressed files are kept for the next time
    #[arg(long, default_value = "target/site/cache")]
    cache: PathBuf,
    /// Where the site will stand, such as https://example.org/atlas/ (for links that must be absolute)
    #[arg(long, default_value = "")]
    site_url: String,
    /// Where readers report a wrong figure: a mail or web address
    #[arg(long, default_value = "")]
    contact: String,
    /// Write .br and .gz files beside text
    #[arg(long)]
    compress: bool,
    /// Only check the options and the dataset
    #[arg(long)]
    check: bool,
}

fn main() -> ExitCode {
    match run(&PublishArgs::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &PublishArgs) -> Result<(), String> {
    let in_words = |problems: Vec<mappa_data::Problem>| {
        let lines: Vec<String> = problems.iter().take(20).map(ToString::to_string).collect();
        format!("{}\n{} problems in {}. Nothing was published.", lines.join("\n"), problems.len(), options.data.display())
    };
    let site_url = options::site_url(&options.site_url)?;
    let contact = options::contact(&options.contact)?;
    let dataset = Arc::new(mappa_data::load(&options.data).map_err(in_words)?);
    if options.check {
        return Ok(());
    }
    let out = Output::new(&options.out)?;
    let welsh = Arc::new(mappa_data::in_welsh(&options.data, &dataset).map_err(in_words)?);
    let places = mappa_data::list_of_places(&options.data, &dataset, &welsh).map_err(in_words)?;
    let site = Site {
        source_ids: mappa_data::source_ids(&options.data),
        changes: changes::read(&options.data, &dataset)?,
        assets: Assets::copy(&options.app, &options.bundle, &dataset, &places, &out)?,
        cards: Cards::of_dataset(&dataset),
        welsh,
        dataset,
        site_url,
        contact,
    };
    let keeping = |kind| Cache::new(options.cache.join(kind));
    let (cards, compressed) = (keeping("cards"), keeping("compressed"));
    let welsh = site.in_welsh();
    timed(|| publish(&site, &welsh, &out), |pages| format!("{pages} pages"))?;
    let paint = || site.cards.paint(&out, &cards).and_then(|()| welsh.cards.paint(&out, &cards));
    timed(paint, |()| format!("cards: {}", cards.summary()))?;
    if options.compress {
        let seldom = |path: &str| seldom(&site.dataset, path);
        timed(|| compress(&out, &compressed, seldom), |()| format!("brotli and gzip: {}", compressed.summary()))?;
    }
    cards.prune();
    compressed.prune();
    let written = out.written();
    let bytes: usize = written.values().map(|file| file.bytes).sum();
    println!("  {} files, {:.1} MB", written.len(), bytes as f64 / 1e6);
    if site.site_url.is_empty() {
        println!(
            "  no --site-url: canonical links, pictures of links, oEmbed and the sitemap are left out, since they must be absolute"
        );
    }
    Ok(())
}
