//! What programs read: search engines, feed readers, the browser's service worker.

pub mod feed;
pub mod service_worker;
pub mod sitemap;
