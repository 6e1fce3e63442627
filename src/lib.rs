//! MAPPA Atlas: the page. What it states comes from `mappa-core`. Each room may use those above it, never those below:
//!
//! - [`charts`]: plotters, drawing SVG text
//! - [`export`]: what a reader takes along, as text
//! - `files`: where all is written, and what is kept between builds (feature `publish`, as all that follows but `page`)
//! - `cards`: the pictures that go with links
//! - `site`: what every page is written with
//! - [`page`]: the markup of every page, as templates; its parts are the same natively and in the browser
//! - `publish`: which pages there are; data, feed, sitemap, service worker
//! - `app`: what reacts: one view and all that is derived from it; the border to the browser (feature `web`)

#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "publish")]
pub mod cards;
pub mod charts;
pub mod export;
#[cfg(feature = "publish")]
pub mod files;
pub mod page;
#[cfg(feature = "publish")]
pub mod publish;
#[cfg(feature = "publish")]
pub mod site;
