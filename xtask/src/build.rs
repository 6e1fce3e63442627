//! Building the site: Trunk makes the app, esbuild its script, the publisher every page; then the new site takes the
//! place of the old one whole.

use crate::compiler::Compiler;
use crate::notices;
use crate::out::{New, ours};
use crate::shorten::shorten;
use crate::step::{Outcome, cargo, root, run, step};
use crate::tools::Tools;
use clap::Args;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is built, and of what.
#[derive(Args, Clone)]
pub struct Options {
    /// The dataset folder
    #[arg(long, default_value = "data")]
    pub data: PathBuf,
    /// Where the site is written
    #[arg(long, default_value = "dist")]
    pub out: PathBuf,
    /// Where the site will stand, such as https://example.org/atlas/
    #[arg(long, default_value = "")]
    pub site_url: String,
    /// Where readers report a wrong figure: a mail or web address
    #[arg(long, default_value = "")]
    pub contact: String,
    /// Where cards and compressed files are kept for the next time
    #[arg(long, default_value = "target/site/cache")]
    pub cache: PathBuf,
    /// Leave out the .br and .gz files that hosts without compression of their own serve
    #[arg(long)]
    pub no_compress: bool,
    /// Build fast instead of small
    #[arg(long, hide = true)]
    pub fast: bool,
}

/// Builds the app and publishes the site.
pub fn build(options: &Options, system: bool) -> Outcome {
    check(options)?; // said before the long wait, not after
    let _alone = alone()?;
    let tools = Tools::get()?;
    let compiler = Compiler::find(system)?;
    build_app(&tools, &compiler, options.fast)?;
    put(options)
}

/// What esbuild bundles: the name under which the publisher finds it, and where it begins.
const BUNDLES: [(&str, &str); 26] = [
    ("early", "js/page/inline.js"),
    ("start", "js/page/first_use.js"),
    ("load", "js/page/load_app.js"),
    ("offline", "js/page/offline.js"),
    ("slash", "js/page/slash.js"),
    ("worker", "js/page/service_worker.js"),
    ("compare", "js/page/compare/compare.js"),
    ("front", "js/page/front/front.js"),
    ("with", "js/page/with.js"),
    ("answer", "js/page/answer.js"),
    ("panels", "js/page/panels.js"),
    ("picture", "js/page/picture.js"),
    ("reader", "js/page/own/reader.js"),
    ("check", "js/page/embed/check.js"),
    ("frame", "js/page/embed/inline.js"),
    ("field", "js/page/places/on_its_own.js"),
    ("field_whole", "js/page/places/whole.js"),
    ("places", "js/page/places/places.js"),
    ("not_found", "js/page/not_found/not_found.js"),
    ("area", "style/area.css"),
    ("own", "style/own.css"),
    ("front", "style/front.css"),
    ("compare", "style/compare.css"),
    ("plain", "style/plain.css"),
    ("single", "style/single.css"),
    ("embed", "style/embed.css"),
];

/// Builds the app and its script into `target/site`.
pub fn build_app(tools: &Tools, compiler: &Compiler, fast: bool) -> Outcome {
    let about = if fast { "Building the app, fast" } else { "Building the app (three minutes the first time, then half of one)" };
    step(about, || {
        let mut trunk = Command::new("trunk");
        trunk
            .args(["build", "--locked"])
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            .env("ATLAS_XTASK", "yes")
            .env_remove("NO_COLOR");
        if !fast {
            trunk.arg("--release");
        }
        compiler.set(&mut trunk, !fast);
        tools.set(&mut trunk);
        run(&mut trunk)
    })?;
    step("Bundling script and style", || {
        let app = root().join("target/site/app");
        let script = find(&app, "app-", ".js")?;
        if !fast {
            shorten(tools, &find(&app, "app-", ".wasm")?, &script)?;
            shorten(tools, &app.join("panels_bg.wasm"), &app.join("panels.js"))?;
        }
        let mut esbuild = Command::new("esbuild");
        esbuild.args(BUNDLES.iter().map(|(name, file)| format!("{name}={file}")));
        esbuild.args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--loader:.html=text",
            "--external:./panels.js",
            "--external:./load_app.js",
            "--external:./picture.js",
            "--external:./with.js",
            "--external:./answer.js",
            "--external:./offline.js",
            "--external:./places.js",
            "--target=es2022",
            "--log-level=warning",
        ]);
        for name in ["import", "panels"] {
            esbuild.arg(format!("--alias:{name}={}", root().join(format!("target/site/app/{name}.js")).display()));
        }
        esbuild.arg(format!("--alias:app={}", script.display())).arg("--outdir=target/site/bundle").arg("--entry-names=[name]");
        tools.set(&mut esbuild);
        run(&mut esbuild)?;
        notices::write(&notices::place())
    })
}

/// Publishes around the app that has been built already.
pub fn publish(options: &Options) -> Outcome {
    check(options)?;
    let _alone = alone()?;
    put(options)
}

/// One build at a time: two would write the app into one folder. The system lets go of the lock however a build ends.
fn alone() -> Outcome<File> {
    let place = root().join("target/site/.lock");
    let told = |error: std::io::Error| format!("{}: {error}", place.display());
    fs::create_dir_all(root().join("target/site")).map_err(told)?;
    let lock = OpenOptions::new().write(true).create(true).truncate(false).open(&place).map_err(told)?;
    if lock.try_lock().is_err() {
        println!("▸ Another build is at work here: waiting for it to end");
        lock.lock().map_err(told)?;
    }
    Ok(lock)
}

/// Writes every page around the app, beside the old site, and swaps the new one in when it is whole.
fn put(options: &Options) -> Outcome {
    let out = root().join(&options.out);
    step(&format!("Publishing {} to {}", options.data.display(), options.out.display()), || {
        let new = New::beside(&out)?;
        let mut command = publisher(options);
        command.args(["--app", "target/site/app", "--bundle", "target/site/bundle"]).arg("--out").arg(new.folder());
        command.arg("--cache").arg(&options.cache);
        if !options.no_compress {
            command.arg("--compress");
        }
        run(&mut command)?;
        new.put()
    })
}

/// Whether what is asked for can be done: the place, the dataset, the addresses.
fn check(options: &Options) -> Outcome {
    ours(&root().join(&options.out))?;
    build_publisher()?;
    run(publisher(options).arg("--check"))
}

/// Builds the program that writes the pages.
pub fn build_publisher() -> Outcome {
    step("Building the publisher (two minutes the first time)", || {
        run(&mut cargo("build --profile native --features publish --bin publish"))
    })
}

fn publisher(options: &Options) -> Command {
    let mut command = Command::new(root().join("target/native/publish"));
    command.arg("--data").arg(&options.data);
    command.arg("--site-url").arg(&options.site_url).arg("--contact").arg(&options.contact);
    command
}

/// Makes up the full or the empty dataset, for tests and measurements; its folder.
pub fn make_up(kind: &str) -> Outcome<String> {
    let folder = format!("target/site/{kind}-data");
    fs::create_dir_all(root().join(&folder)).map_err(|error| format!("{folder}: {error}"))?;
    step(&format!("Making up the {kind} dataset"), || {
        run(cargo("run --quiet --package mappa-data --").args([kind, "tests/fixture", &folder]))
    })?;
    Ok(folder)
}

/// The file in a folder whose name begins and ends so.
pub fn find(folder: &Path, begins: &str, ends: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let fits = |name: &str| name.starts_with(begins) && name.ends_with(ends);
    let mut paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths
        .find(|path| path.file_name().is_some_and(|name| fits(&name.to_string_lossy())))
        .ok_or_else(|| format!("no file {begins}…{ends} in {}", folder.display()))
}
