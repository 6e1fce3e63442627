//! Stands in for the crate `wasm-streams`, by `[patch.crates-io]` in the root's Cargo.toml.
//!
//! Leptos links that crate for the bodies of server functions. This app has no server and calls none, but what the crate
//! exports to JavaScript cannot be left out by a linker, and it was a twentieth of the wasm. So there is only what `server_fn`
//! must find in order to compile; whoever begins to use server functions takes the patch out.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser's, of which nothing is ever read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the browser's.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream that is none: nothing is taken from `_stream`.
    pub fn from_stream(_stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// The stream of the browser's.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream without any item.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
