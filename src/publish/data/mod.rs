//! The data as files: tables, every other form, and what has changed between editions.

pub mod changes;
pub(crate) mod pack;
pub(crate) mod tables;
