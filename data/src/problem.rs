//! What is wrong with a dataset folder, where, and what to do about it.

use mappa_core::quoted;
use mappa_core::quoted::unmarked;
use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1; 0 where the file as a whole is meant.
    pub line: u64,
    /// The column's heading; empty where the line as a whole is meant.
    pub column: String,
    /// The value that stands there.
    pub value: String,
    /// What is wrong with it.
    pub wrong: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/{}", self.file)?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        if !self.column.is_empty() {
            write!(f, ", column {}: {}", unmarked(&self.column), quoted(&self.value))?;
        }
        write!(f, " {}. To fix it: {}.", self.wrong, self.remedy)
    }
}

/// Problems as they are found.
#[derive(Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub(crate) fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
