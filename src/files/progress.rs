//! How far a long step has come, for whoever waits for it.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Instant;

/// A bar that fills as `many` things are done; hidden where the output is no terminal.
pub fn bar(what: &'static str, many: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("  {prefix} {wide_bar} {pos} of {len}");
    let bar = ProgressBar::new(many as u64).with_prefix(what);
    if let Ok(style) = style { bar.with_style(style) } else { bar }
}

/// Does something that takes a while, and prints a summary of its result and how long it took.
pub fn timed<T>(does: impl FnOnce() -> Result<T, String>, summary: impl FnOnce(&T) -> String) -> Result<T, String> {
    let begun = Instant::now();
    let made = does()?;
    println!("  {} in {:.1} s", summary(&made), begun.elapsed().as_secs_f32());
    Ok(made)
}
