//! Prose that is written by hand, as HTML in files beside this one, English and Welsh.

mod texts;

pub use texts::{about, background, embed_check, help, limits};
