//! What programs read: search engines, chat programs, social sites, feed readers.

pub mod feed;
pub mod json_ld;
pub mod oembed;
pub mod sitemap;
