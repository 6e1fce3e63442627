//! The project's own tools, pinned, in `target/tools` and `js/node_modules`: Trunk, wasm-bindgen, and npm's.

use crate::machine::paths;
use crate::step::{Outcome, ask, root, run, step};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: &str = "0.21.14";

/// Where the tools are.
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// Gets every tool of the build that is missing or of another version.
    pub fn get() -> Outcome<Tools> {
        let cargo_bin = root().join("target/tools/cargo/bin");
        let npm_bin = root().join("js/node_modules/.bin");
        if version(&cargo_bin.join("trunk")).as_deref() != Some(TRUNK) {
            step(&format!("Building Trunk {TRUNK} (about four minutes, once)"), || {
                cargo_install("trunk", TRUNK, &["--locked", "--no-default-features"])
            })?;
        }
        let bindgen = locked_version("wasm-bindgen")?;
        if version(&cargo_bin.join("wasm-bindgen")).as_deref() != Some(bindgen.as_str()) {
            // its published lock file does not resolve everywhere, so this one goes without
            step(&format!("Building wasm-bindgen {bindgen} (about three minutes, once)"), || {
                cargo_install("wasm-bindgen-cli", &bindgen, &[])
            })?;
        }
        npm()?;
        Ok(Tools { folders: vec![cargo_bin, npm_bin] })
    }

    /// Puts the tools before everything else on a command's PATH.
    pub fn set(&self, command: &mut Command) {
        let path = env::join_paths(self.folders.iter().cloned().chain(paths(command)));
        if let Ok(path) = path {
            command.env("PATH", path);
        }
    }
}

/// The second word of `tool --version`.
fn version(tool: &Path) -> Option<String> {
    ask(tool, &["--version"])?.split_whitespace().nth(1).map(ToOwned::to_owned)
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{package}\"\n")));
    let version = entry.and_then(|entry| entry.split("version = \"").nth(1)?.split('"').next());
    version.map(ToOwned::to_owned).ok_or_else(|| format!("Cargo.lock has no {package}: run `cargo fetch`"))
}

/// Builds a tool from crates.io: quickly, since it is run here only.
fn cargo_install(package: &str, version: &str, more: &[&str]) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["install", package, "--version", version, "--force", "--quiet"]).args(more);
    command.arg("--root").arg(root().join("target/tools/cargo"));
    command.arg("--target-dir").arg(root().join("target/tools/build"));
    command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").current_dir(env::temp_dir());
    run(&mut command)
}

/// npm's packages as their lock file has them, unless that is what is there.
fn npm() -> Outcome {
    let js = root().join("js");
    let lock = fs::read(js.join("package-lock.json")).map_err(|error| format!("js/package-lock.json: {error}"))?;
    let stamp = js.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if ask("npm", &["--version"]).is_none() {
        return Err(
            "npm is missing: install Node.js 20 or later (it minifies the script, optimises the wasm and runs the browser tests)"
                .into(),
        );
    }
    step("Getting npm's packages", || {
        run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]).current_dir(&js))?;
        fs::write(&stamp, &lock).map_err(|error| format!("{}: {error}", stamp.display()))
    })
}
