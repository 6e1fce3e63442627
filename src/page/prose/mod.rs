//! Prose that is written by hand, as HTML in files beside this one, English and Welsh.

mod texts;

pub use texts::{about, embed_check, of_area_pages};
