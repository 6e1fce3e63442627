//! The border to the browser: start, address, links. Nothing else in the program knows that there is one.

mod address;
mod links;
mod start;

pub use start::{App, start};
