//! The data as files: tables, a form for a reader's own, every other format.

pub(crate) mod compared;
pub(crate) mod headlines;
pub(crate) mod pack;
pub(crate) mod tables;
pub(crate) mod template;
