//! What the machine has, and getting what it lacks: a compiler for wasm, a browser, the system packages behind them.

use crate::step::{Outcome, ask, run, step};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's packages for a machine whose rustup cannot fetch a target: a whole toolchain with the library's source.
const TOOLCHAIN: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// Debian's packages for the tests in a browser.
const BROWSER: &[&str] = &["chromium", "chromium-driver", "fonts-dejavu-core"];
const TARGET: &str = "wasm32-unknown-unknown";

/// How wasm is compiled on this machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Compiler {
    /// rustup has the target; and with its component rust-src the library's source, for a smaller app.
    Rustup {
        /// Whether the source is there.
        source: bool,
    },
    /// Debian's toolchain, which has the library's source; this is its linker.
    Debian {
        /// `wasm-ld`
        linker: PathBuf,
    },
}

impl Compiler {
    /// Finds a compiler for wasm, or gets one.
    pub fn find(system: bool) -> Outcome<Compiler> {
        let best = Compiler::Rustup { source: true };
        if rustup() == Some(best.clone()) {
            return Ok(best);
        }
        if let Some(debian) = debian() {
            return Ok(debian);
        }
        step("Adding rustup's target for wasm, and the library's source", || {
            let add = |words: &[&str]| run(Command::new("rustup").args(words)).is_ok();
            Ok(add(&["target", "add", TARGET]) && add(&["component", "add", "rust-src"]))
        })?;
        if let Some(found) = rustup() {
            return Ok(found);
        }
        println!("  rustup cannot fetch it here: Debian's toolchain with the standard library's source will do");
        install(TOOLCHAIN, system)?;
        debian()
            .ok_or_else(|| format!("no compiler for wasm: install {}, or run `rustup target add {TARGET}`", TOOLCHAIN.join(" ")))
    }

    /// Sets a command up to compile wasm; `release` for the published build, in which the standard library is compiled
    /// with the app where its source is at hand: that makes it a tenth smaller.
    pub fn set(&self, command: &mut Command, release: bool) {
        if let Compiler::Debian { linker } = self {
            let path = env::join_paths(std::iter::once(PathBuf::from("/usr/bin")).chain(paths(command)));
            if let Ok(path) = path {
                command.env("PATH", path);
            }
            command.env("RUSTC", "/usr/bin/rustc").env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        let has_target = matches!(self, Compiler::Rustup { .. });
        let build_library = *self != Compiler::Rustup { source: false } && (release || !has_target);
        if build_library {
            // unstable settings, on the stable compiler that is there
            command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        }
        if build_library && release {
            let flags = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";
            command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
    }
}

/// The folders of the PATH that a command will have.
pub fn paths(command: &Command) -> Vec<PathBuf> {
    let own = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, path)| path.map(ToOwned::to_owned));
    own.or_else(|| env::var_os("PATH")).map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

/// What rustup's toolchain has, if it has the target.
fn rustup() -> Option<Compiler> {
    let has = |what: &[&str], name: &str| ask("rustup", what).is_some_and(|list| list.lines().any(|line| line == name));
    has(&["target", "list", "--installed"], TARGET)
        .then(|| Compiler::Rustup { source: has(&["component", "list", "--installed"], "rust-src") })
}

fn debian() -> Option<Compiler> {
    let sysroot = ask("/usr/bin/rustc", &["--print", "sysroot"])?;
    let library = Path::new(&sysroot).join("lib/rustlib/src/rust/library/std");
    let linker = ["/usr/bin/wasm-ld-22", "/usr/bin/wasm-ld"].iter().map(PathBuf::from).find(|linker| linker.exists())?;
    (library.exists() && Path::new("/usr/bin/cargo").exists()).then_some(Compiler::Debian { linker })
}

/// Chromium and its driver.
pub struct Browser {
    /// The browser itself.
    pub chromium: PathBuf,
    /// What drives it for the component tests.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds Chromium and its driver (`CHROME`, `CHROMEDRIVER`, else on the PATH), or gets them.
    pub fn find(system: bool) -> Outcome<Browser> {
        if let Some(found) = browser() {
            return Ok(found);
        }
        install(BROWSER, system)?;
        browser().ok_or_else(|| {
            "no Chromium with its chromedriver: install both, or name them in the variables CHROME and CHROMEDRIVER".into()
        })
    }
}

fn browser() -> Option<Browser> {
    let chromium = program("CHROME", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"])?;
    Some(Browser { chromium, driver: program("CHROMEDRIVER", &["chromedriver"])? })
}

/// Finds Firefox (`FIREFOX`, else on the PATH), or gets it.
pub fn firefox(system: bool) -> Outcome<PathBuf> {
    let find = || program("FIREFOX", &["firefox-esr", "firefox"]);
    if let Some(found) = find() {
        return Ok(found);
    }
    install(&["firefox-esr"], system)?;
    find().ok_or_else(|| "no Firefox: install it, or name it in the variable FIREFOX".into())
}

/// A program that a variable names, or the first of these that is on the PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from).filter(|path| path.exists());
    let folders: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    named.or_else(|| names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.exists()))
}

/// Installs system packages as root on Debian, or with `--system`; else says the one command that would.
fn install(packages: &[&str], system: bool) -> Outcome {
    let list = packages.join(" ");
    let hand = format!("sudo apt-get update && sudo apt-get install --no-install-recommends {list}");
    if !Path::new("/etc/debian_version").exists() {
        return Err(format!("this machine lacks what Debian calls {list}; install the like of it, then run this again"));
    }
    let root = ask("id", &["-u"]).as_deref() == Some("0");
    if !root && !system {
        return Err(format!(
            "system packages are missing. To install them:\n\n    {hand}\n\nthen run this again, or add --system and it will be done for you"
        ));
    }
    step(&format!("Installing Debian's {list} (a few minutes)"), || {
        let apt = |words: &[&str]| {
            let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
            if !root {
                command.arg("apt-get");
            }
            run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
        };
        apt(&["update", "-qq"])?;
        let mut words = vec!["install", "-y", "-qq", "--no-install-recommends"];
        words.extend(packages);
        apt(&words)
    })
}
