//! What a reader takes along, as text: a story to print, a reference, a table, a picture, code to paste. It knows no browser.

pub mod areas;
pub mod cite;
pub mod code;
pub mod picture;
pub mod print;
