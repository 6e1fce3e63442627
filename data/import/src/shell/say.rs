//! What is printed. File names, cells and pages of the web are foreign: no sign in them does anything to the terminal.

use mappa_core::quoted::unmarked;

/// Prints a line.
pub fn say(line: &str) {
    println!("{}", unmarked(line));
}

/// Prints a line where errors go.
pub fn complain(line: &str) {
    eprintln!("{}", unmarked(line));
}
