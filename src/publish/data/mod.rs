//! The data as files: tables, a form for a reader's own, every other format, and what has changed between editions.

pub mod changes;
pub(crate) mod pack;
pub(crate) mod tables;
pub(crate) mod template;
