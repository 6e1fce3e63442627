//! What reacts: the state of the page, and the border to the browser: start, address, links, controls and parts (feature
//! `browser`); the panels, which are a program of their own (feature `panels`). Nothing else knows that there is a browser.

pub mod state;

#[cfg(feature = "browser")]
mod address;
#[cfg(feature = "browser")]
mod controls;
#[cfg(feature = "browser")]
mod links;
#[cfg(feature = "panels")]
pub mod panels;
#[cfg(feature = "browser")]
mod parts;
#[cfg(feature = "browser")]
mod start;

#[cfg(feature = "browser")]
pub use start::{App, start};

use gloo::utils::document;
use wasm_bindgen::JsCast;

/// The element of this id, if it is there and of this type.
fn element<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
