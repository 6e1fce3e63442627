//! What the browser runs. The script `src/browser/load.js` loads it, hands it the figures, and says so if it cannot.

pub use mappa_atlas::browser::{App, start};

fn main() {}
