//! The page as Leptos components: the controls, and the sections that follow the view. None knows the browser.

mod chooser;
mod sections;

pub use sections::{Figures, FiguresProps, Record, RecordProps};
