//! Which compilation of the figures a dataset is.

/// Which compilation of the figures this is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Its name, such as `2026-11`.
    pub version: String,
    /// The day it was compiled, `2026-11-22`.
    pub compiled: String,
    /// Whether the figures are made up, for testing; every page then says so.
    pub made_up: bool,
}
