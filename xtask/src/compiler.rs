//! The compiler of the wasm: one version, pinned, so that the same source gives the same bytes on every machine. Everything
//! else is compiled by whatever Rust the machine has.

use crate::install::install;
use crate::step::{Outcome, ask, run, step};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version that rustup installs, beside the machine's own. A newer one is measured first: `cargo xtask test --only budget`.
const PINNED: &str = "1.96.0";
const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's packages for a machine whose rustup cannot fetch a toolchain: a whole one, with the library's source.
const DEBIAN: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// Names the compiler that is wanted, to measure with the other one: `pinned` or `debian`.
const WISH: &str = "WASM_COMPILER";

/// A compiler for wasm, with the standard library's source, which is compiled with the app: that makes it a tenth smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiler {
    /// The folder of its rustc and its cargo.
    bin: PathBuf,
    /// Its linker, where it does not bring one.
    linker: Option<PathBuf>,
}

impl Compiler {
    /// Finds a compiler for wasm, or gets one, and says which it is: the pinned one where rustup has it or can fetch it,
    /// else Debian's.
    pub fn find(system: bool) -> Outcome<Compiler> {
        let wish = env::var(WISH).unwrap_or_default();
        let found = match wish.as_str() {
            "" => pinned_or_fetch().map_or_else(|| debian_or_install(system), Ok)?,
            "pinned" => pinned_or_fetch().ok_or_else(|| format!("rustup has no Rust {PINNED} and cannot fetch it here"))?,
            "debian" => debian_or_install(system)?,
            other => return Err(format!("{WISH} is “{other}”: make it pinned or debian, or leave it out")),
        };
        let version = ask(found.bin.join("rustc"), &["--version"]).unwrap_or_default();
        println!("▸ The wasm is compiled by {version}, {}", if found.linker.is_some() { "Debian’s" } else { "rustup’s" });
        Ok(found)
    }

    /// Sets a command up to compile wasm; `release` for the published build.
    pub fn set(&self, command: &mut Command, release: bool) {
        let folders = std::iter::once(self.bin.clone()).chain(crate::machine::paths(command));
        if let Ok(path) = env::join_paths(folders) {
            command.env("PATH", path);
        }
        command.env("RUSTC", self.bin.join("rustc")).env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        // unstable settings, on a stable compiler that is pinned
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        if release {
            let flags = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";
            command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
    }
}

/// Whether a toolchain has the source of the standard library.
fn has_source(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std").exists()
}

fn pinned() -> Option<Compiler> {
    // asked through rustup, which does not install what is missing (RUSTUP_AUTO_INSTALL=0 or not)
    let rustc = ask("rustup", &["which", "--toolchain", PINNED, "rustc"]).map(PathBuf::from)?;
    let bin = rustc.parent()?.to_path_buf();
    let sysroot = bin.parent()?;
    let whole = has_source(sysroot) && sysroot.join("lib/rustlib").join(TARGET).exists() && bin.join("cargo").exists();
    whole.then_some(Compiler { bin, linker: None })
}

fn pinned_or_fetch() -> Option<Compiler> {
    if let Some(found) = pinned() {
        return Some(found);
    }
    ask("rustup", &["--version"])?;
    let fetched = step(&format!("Getting Rust {PINNED} for the wasm, beside this machine’s own (80 MB, once)"), || {
        let words = ["toolchain", "install", PINNED, "--profile", "minimal", "--component", "rust-src", "--target", TARGET];
        run(Command::new("rustup").args(words).arg("--no-self-update"))
    });
    if fetched.is_err() {
        println!("  rustup cannot fetch it here");
    }
    pinned()
}

fn debian() -> Option<Compiler> {
    let sysroot = ask("/usr/bin/rustc", &["--print", "sysroot"])?;
    let linker = ["/usr/bin/wasm-ld-22", "/usr/bin/wasm-ld"].iter().map(PathBuf::from).find(|linker| linker.exists())?;
    let whole = has_source(Path::new(&sysroot)) && Path::new("/usr/bin/cargo").exists();
    whole.then_some(Compiler { bin: "/usr/bin".into(), linker: Some(linker) })
}

fn debian_or_install(system: bool) -> Outcome<Compiler> {
    if let Some(found) = debian() {
        return Ok(found);
    }
    println!("  Debian’s toolchain with the standard library’s source will do");
    install(DEBIAN, system)?;
    let words = DEBIAN.join(" ");
    debian().ok_or_else(|| {
        format!("no compiler for wasm: let rustup install {PINNED} with rust-src and {TARGET}, or install {words}")
    })
}
