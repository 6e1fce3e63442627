//! Building the site: Trunk makes the app, esbuild its script, the publisher every page; then the new site takes the
//! place of the old one whole.

use crate::compiler::Compiler;
use crate::notices;
use crate::shorten::shorten;
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
        trunk.arg("build").env("TRUNK_SKIP_VERSION_CHECK", "true").env("ATLAS_XTASK", "yes").env_remove("NO_COLOR");
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
    put(options)
}

/// Writes every page around the app, beside the old site, and swaps the new one in when it is whole.
fn put(options: &Options) -> Outcome {
    let out = root().join(&options.out);
    let new = beside(&out, "new");
    step(&format!("Publishing {} to {}", options.data.display(), options.out.display()), || {
        remove(&new)?;
        let mut command = publisher(options);
        command.args(["--app", "target/site/app", "--bundle", "target/site/bundle"]).arg("--out").arg(&new);
        command.arg("--cache").arg(&options.cache);
        if !options.no_compress {
            command.arg("--compress");
        }
        let published = run(&mut command).and_then(|()| swap(&new, &out));
        if published.is_err() {
            remove(&new)?; // half a site is of no use to anyone, and it may be what filled the disk
        }
        published
    })
}

/// Whether what is asked for can be done: the place, the dataset, the addresses.
fn check(options: &Options) -> Outcome {
    ours(&root().join(&options.out))?;
    step("Building the publisher (two minutes the first time)", || {
        run(Command::new("cargo").args(["build", "--profile", "native", "--features", "publish", "--bin", "publish"]))
    })?;
    run(publisher(options).arg("--check"))
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
        run(Command::new("cargo").args(["run", "--quiet", "--package", "mappa-data", "--", kind, "tests/fixture", &folder]))
    })?;
    Ok(folder)
}

/// A file that every site of ours has, and hardly any other folder.
const MARK: &str = "mappa-atlas.html";

/// Whether a folder may be replaced: it is not there, is empty, or holds a site of ours.
fn ours(out: &Path) -> Outcome {
    let Ok(mut entries) = fs::read_dir(out) else {
        return if out.exists() { Err(format!("{} is a file: name a folder with --out", out.display())) } else { Ok(()) };
    };
    if entries.next().is_none() || out.join(MARK).exists() {
        return Ok(());
    }
    Err(format!(
        "{} has files that are not a site of ours, and would be replaced: name a new or empty folder with --out, or empty this one",
        out.display()
    ))
}

/// A folder beside another, for what is on its way in or out: on the same disk, so that it can be moved at once.
fn beside(out: &Path, what: &str) -> PathBuf {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!(".{name}.{what}"))
}

fn swap(new: &Path, out: &Path) -> Outcome {
    let old = beside(out, "old");
    let failed = |error| format!("{}: {error}", out.display());
    remove(&old)?;
    if out.exists() {
        fs::rename(out, &old).map_err(failed)?;
    }
    if let Err(error) = fs::rename(new, out) {
        let _ = fs::rename(&old, out); // the last good site stays
        return Err(failed(error));
    }
    remove(&old)
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
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

#[cfg(test)]
mod tests {
    use super::{MARK, beside, ours, swap};
    use std::fs;
    use std::path::PathBuf;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("mappa-build-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn only_a_site_of_ours_or_an_empty_folder_is_replaced() {
        let place = folder("ours");
        assert!(ours(&place.join("not-there")).is_ok());
        assert!(ours(&place).is_ok());
        fs::write(place.join("thesis.doc"), "years of work").unwrap();
        assert!(ours(&place).unwrap_err().contains("has files that are not a site of ours"));
        assert!(ours(&place.join("thesis.doc")).unwrap_err().contains("is a file"));
        fs::write(place.join(MARK), "").unwrap();
        assert!(ours(&place).is_ok());
    }

    #[test]
    fn the_new_site_takes_the_place_of_the_old_one_whole_or_not_at_all() {
        let place = folder("swap");
        let (out, new) = (place.join("dist"), beside(&place.join("dist"), "new"));
        for (folder, file) in [(&out, "old.html"), (&new, "new.html")] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join(file), "").unwrap();
        }
        swap(&new, &out).unwrap();
        assert!(out.join("new.html").exists() && !out.join("old.html").exists() && !new.exists());
        // there is no new one: the old one stays
        assert!(swap(&new, &out).is_err());
        assert!(out.join("new.html").exists());
    }
}
