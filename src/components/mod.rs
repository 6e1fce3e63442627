//! The frame of an area's page as Leptos components, rendered natively. The parts that follow the view are written by
//! [`crate::sections`], here and again in the browser.

mod choices;
mod chooser;
mod figures;
mod own;
mod record;
mod share;

pub use choices::{Choices, ChoicesProps};
pub use chooser::{Chooser, ChooserProps};
pub use figures::{Figures, FiguresProps};
pub use own::{Own, OwnProps};
pub use record::{Record, RecordProps, Years, YearsProps};
pub use share::{Share, ShareProps};

use crate::app::state::Atlas;
use crate::sections::PARTS;

/// The content of the part of this id.
pub fn part(atlas: Atlas, id: &str) -> String {
    let part = PARTS.iter().find(|part| part.id == id);
    part.map(|part| atlas.write(|context| part.write(context))).unwrap_or_default()
}
