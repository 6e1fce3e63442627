//! The reporter's pack: a short news text that can be printed, and the check of one that somebody else wrote.

mod besides;
mod check;
mod claims;
mod counted;
mod paragraph;
mod proof;
mod sentence;
mod welsh;
mod words;
mod write;

pub use check::{LONGEST, Mark, Verdict, as_far_as_read, check};
pub use proof::proof;
pub use welsh::in_welsh;
pub use write::{Part, PartKind, Story, write};
