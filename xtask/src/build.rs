//! Building the site: Trunk makes the app, esbuild its script, the publisher every page; then the new site takes the
//! place of the old one whole.

use crate::machine::Compiler;
use crate::notices;
use crate::step::{Outcome, root, run, step};
use crate::tools::Tools;
use clap::Args;
use std::fs;
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
    /// Build fast instead of small
    #[arg(long, hide = true)]
    pub fast: bool,
}

/// Builds the app and publishes the site.
pub fn build(options: &Options, system: bool) -> Outcome {
    let tools = Tools::get()?;
    let compiler = Compiler::find(system)?;
    build_app(&tools, &compiler, options.fast)?;
    publish(options)
}

/// Builds the app and its script into `target/site`.
fn build_app(tools: &Tools, compiler: &Compiler, fast: bool) -> Outcome {
    let about = if fast { "Building the app, fast" } else { "Building the app (three minutes the first time, then half of one)" };
    step(about, || {
        let mut trunk = Command::new("trunk");
        trunk.arg("build").env("TRUNK_SKIP_VERSION_CHECK", "true").env_remove("NO_COLOR");
        if !fast {
            trunk.arg("--release");
        }
        compiler.set(&mut trunk, !fast);
        tools.set(&mut trunk);
        run(&mut trunk)
    })?;
    step("Bundling script and style", || {
        let script = find(&root().join("target/site/app"), ".js")?;
        let mut esbuild = Command::new("esbuild");
        esbuild.args([
            "src/browser/start.js",
            "style/main.css",
            "--bundle",
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--log-level=warning",
        ]);
        esbuild.arg(format!("--alias:app={}", script.display())).arg("--outdir=target/site/bundle").arg("--entry-names=[name]");
        tools.set(&mut esbuild);
        run(&mut esbuild)?;
        notices::write(&notices::place())
    })
}

/// Writes every page around the app, and swaps the new site in.
pub fn publish(options: &Options) -> Outcome {
    let out = root().join(&options.out);
    let new = root().join("target/site/new");
    let publisher = root().join("target/native/publish");
    step("Building the publisher", || {
        run(Command::new("cargo").args(["build", "--quiet", "--profile", "native", "--features", "publish", "--bin", "publish"]))
    })?;
    step(&format!("Publishing {} to {}", options.data.display(), options.out.display()), || {
        remove(&new)?;
        let mut command = Command::new(publisher);
        command.args(["--app", "target/site/app", "--bundle", "target/site/bundle"]);
        command.arg("--data").arg(&options.data).arg("--out").arg(&new);
        run(command.arg("--site-url").arg(&options.site_url))?;
        swap(&new, &out)
    })
}

fn swap(new: &Path, out: &Path) -> Outcome {
    let old = root().join("target/site/old");
    let failed = |error| format!("{}: {error}", out.display());
    remove(&old)?;
    if let Some(parent) = out.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    if out.exists() {
        fs::rename(out, &old).map_err(failed)?;
    }
    fs::rename(new, out).map_err(failed)?;
    remove(&old)
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// The file in a folder whose name has this in it.
pub fn find(folder: &Path, part: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().contains(part)))
        .ok_or_else(|| format!("no file named {part} in {}", folder.display()))
}
