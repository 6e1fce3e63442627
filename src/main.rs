//! What the browser runs. The script `js/page/load_app.js` loads it, hands it the figures, and says so if it cannot.
#![cfg_attr(target_arch = "wasm32", no_main)] // the script calls `start`; what runs before a `main` would be 2 kB

pub use mappa_atlas::app::{App, start};

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
