//! What stands around the content of a page.

mod areas;
mod document;
mod footer;
mod head;
mod header;
mod json_ld;
mod places;

pub use areas::areas;
pub use document::{Document, around, document, fill};
pub use head::{About, head};
pub use header::FRAME_NOT_STARTED;
pub use places::places;
