//! What the browser runs beside the app once a panel is opened. The script `js/page/panels.js` loads it.
#![cfg_attr(target_arch = "wasm32", no_main)] // the script calls `Panels`

pub use mappa_atlas::app::panels::Panels;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
