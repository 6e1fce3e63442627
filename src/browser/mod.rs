//! The border to the browser: start, address, links, controls and parts. Nothing else in the program knows that there is
//! one.

mod address;
mod controls;
mod links;
mod parts;
mod start;

pub use start::{App, start};

use gloo::utils::document;
use wasm_bindgen::JsCast;

/// The element of this id, if it is there and of this type.
fn element<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
