//! What reacts: the state of the page, and the program that runs on it, which asks the page's script for all that a browser does
//! (feature `browser`); the panels, which are a program of their own (feature `panels`). Nothing else knows that there is a browser.

pub mod state;

#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "panels")]
pub mod panels;
#[cfg(feature = "browser")]
mod parts;
#[cfg(feature = "browser")]
mod start;

#[cfg(feature = "browser")]
pub use browser::Browser;
#[cfg(feature = "browser")]
pub use start::{App, start};
