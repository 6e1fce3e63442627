//! The reporter's pack: a short news text that can be printed, and the check of one that somebody else wrote.

mod besides;
mod check;
mod cited;
mod ground;
mod headlines;
mod layout;
mod national;
mod nearest;
mod paragraph;
mod parts;
mod proof;
mod welsh;
mod with;
mod wordings;
mod write;

pub use check::{About, LONGEST, Mark, Verdict, as_far_as_read, check, judge_as};
pub use headlines::Angle;
pub use parts::{Part, PartKind, Story};
pub use proof::proof;
pub use welsh::in_welsh;
pub use write::write;
