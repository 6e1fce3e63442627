//! The border to the browser: what the page's script (`js/page/border.js`) does for the app, which touches no document itself.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The page in the browser.
    pub type Browser;

    /// Whether the page has a part of this id: not every page has every part.
    #[wasm_bindgen(method)]
    pub fn has(this: &Browser, part: &str) -> bool;

    /// Writes a part of the page again, from what was written there last; only what differs is touched.
    #[wasm_bindgen(method)]
    pub fn write(this: &Browser, part: &str, before: &str, content: &str);

    /// Is told what the page shows: its whole address, its title, the slug of the area, the year as in addresses, the id of the
    /// measure, and whether the address names the year.
    #[wasm_bindgen(method)]
    pub fn tell(this: &Browser, address: &str, title: &str, area: &str, year: &str, measure: &str, pinned: bool);
}
