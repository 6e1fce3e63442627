//! The native publisher: writes every file of the site. The markup of its pages is [`crate::page`]'s.
//!
//! - `pages`: which pages there are, and where each is written
//! - `machines`: what programs read (the sitemap, the feed, the service worker)
//! - `data`: tables, the data in every form
//! - `seldom`: what publishing does not take its time over

pub(crate) mod data;
pub(crate) mod machines;
pub mod options;
mod pages;
mod seldom;

pub use pages::publish;
pub use seldom::seldom;
