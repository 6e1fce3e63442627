//! Elements of the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;

/// The element of this id, if it is there and of this type.
pub fn element<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
