//! MAPPA Atlas: the page. What it states comes from `mappa-core`.
//!
//! - [`page`]: the markup of every page, as templates; the same natively and in the browser
//! - [`charts`]: plotters, drawing SVG text
//! - `app`: what reacts: one view and all that is derived from it; the border to the browser (feature `web`)
//! - [`export`]: what a reader takes along, as text
//! - `publish`: the native publisher of every page (feature `publish`)

#[cfg(feature = "web")]
pub mod app;
pub mod charts;
pub mod export;
pub mod page;
#[cfg(feature = "publish")]
pub mod publish;
