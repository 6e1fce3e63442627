//! One step of a command: it says what it does, does it, and says how long that took.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// What a command comes to: nothing, or a sentence on what went wrong and what to do.
pub type Outcome<T = ()> = Result<T, String>;

/// The project's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Does something that takes a while, saying what.
pub fn step<T>(what: &str, does: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("▸ {what}");
    let begun = Instant::now();
    let outcome = while_alive(begun, does)?;
    println!("  done in {:.1} s", begun.elapsed().as_secs_f32());
    Ok(outcome)
}

/// How often a step that is still under way says so.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// Does something, and says now and then that it is still under way: some compilers and installers are silent for minutes.
fn while_alive<T>(begun: Instant, does: impl FnOnce() -> T) -> T {
    let (done, waiting) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while waiting.recv_timeout(SIGN_OF_LIFE) == Err(RecvTimeoutError::Timeout) {
                println!("  … {} s", begun.elapsed().as_secs());
            }
        });
        let outcome = does();
        drop(done);
        outcome
    })
}

/// Runs a program in the project's root, and says which one it was if it fails.
pub fn run(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    let line = format!("{name} {}", words.join(" "));
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed ({status}); see what it said above")),
        Err(error) => Err(format!("`{line}` could not be started: {error}")),
    }
}

/// Cargo, asked in words; it builds from the versions in Cargo.lock and no others.
pub fn cargo(words: &str) -> Command {
    let (what, rest) = words.split_once(' ').unwrap_or((words, ""));
    let mut command = Command::new("cargo");
    command.arg(what).args((what != "fmt").then_some("--locked"));
    command.args(rest.split(' ').filter(|word| !word.is_empty()));
    command
}

/// What a program prints, or `None` where it is not there or fails.
pub fn ask(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).current_dir(root()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
