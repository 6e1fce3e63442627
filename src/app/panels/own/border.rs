//! What of JavaScript the panel works with: the app, and what reads files.

use wasm_bindgen::prelude::*;
use web_sys::File;
use web_sys::js_sys::{Promise, Uint8Array};

#[wasm_bindgen]
extern "C" {
    /// The app that runs on the page.
    #[derive(Clone)]
    pub type App;
    /// Shows a dataset that has the reader's figures in it.
    #[wasm_bindgen(method, catch)]
    pub fn own(this: &App, figures: &Uint8Array, details: &Uint8Array, year: &str) -> Result<(), JsValue>;
    /// Shows the published figures again.
    #[wasm_bindgen(method)]
    pub fn published(this: &App);

    /// The function that reads a file in a worker: its promise gives an [`Answer`], or fails with a sentence for the reader.
    #[derive(Clone)]
    pub type Read;
    /// Reads a file beside the published figures; `quoted` is its name as it is said of it.
    #[wasm_bindgen(method, js_name = call)]
    pub fn read(this: &Read, receiver: &JsValue, file: &File, quoted: &str, year: &str, without: &str) -> Promise;
    /// Reads a file beside figures that another has been read into.
    #[wasm_bindgen(method, js_name = call)]
    pub fn read_beside(
        this: &Read,
        receiver: &JsValue,
        file: &File,
        quoted: &str,
        year: &str,
        without: &str,
        figures: &Uint8Array,
        details: &Uint8Array,
    ) -> Promise;
    /// Ends the reading; its promise is never kept.
    #[wasm_bindgen(method)]
    pub fn stop(this: &Read);

    /// What has been read.
    pub type Answer;
    #[wasm_bindgen(method, getter)]
    pub fn lines(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    pub fn concerns(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    pub fn guesses(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    pub fn figures(this: &Answer) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    pub fn details(this: &Answer) -> Uint8Array;
    #[wasm_bindgen(method, getter)]
    pub fn year(this: &Answer) -> String;
}
