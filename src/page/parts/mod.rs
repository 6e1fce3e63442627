//! The parts of a page that follow the view. The publisher writes them into the page; in the browser each is written again
//! when its content changes.

mod chooser;
mod facts;
mod headline;
mod links;
mod list;
mod notes;
mod standing;
mod topics;
mod trend;
mod years;

pub use chooser::{area_options, notices};
pub use links::link_to_page_as;
pub use list::{PARTS, Part, part};
pub use notes::sources;
