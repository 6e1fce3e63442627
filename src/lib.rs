//! MAPPA Atlas: the page. Components and charts here; what they say comes from `mappa-core`.
//!
//! - [`app`]: what reacts: one view and all that is derived from it; the border to the browser (feature `browser`)
//! - `components`: the frame of a page, as Leptos components (feature `publish`)
//! - [`sections`]: what the page states, as HTML
//! - [`charts`]: plotters, drawing SVG text
//! - [`export`]: what a reader takes along, as text
//! - `publish`: the native publisher of every page (feature `publish`)

pub mod app;
pub mod charts;
#[cfg(feature = "publish")]
pub mod components;
pub mod export;
pub mod html;
#[cfg(feature = "publish")]
pub mod publish;
pub mod sections;
