//! The native publisher: writes every file of the site. The markup of its pages is [`crate::page`]'s.
//!
//! - `site`, `hash`, `licence`: what everything else is written with
//! - `pages`: which pages there are, and where each is written
//! - `machines`: what programs read (JSON-LD, oEmbed, the sitemap, the feed)
//! - `data`: tables, the data in every form, changes between editions
//! - `cards`: the pictures that go with links
//! - `files`: assets, the folder that is filled, what is kept between builds, compressed forms, content security policies,
//!   the service worker

pub mod cards;
pub mod data;
pub(crate) mod files;
pub(crate) mod hash;
pub(crate) mod licence;
pub(crate) mod machines;
pub mod options;
mod pages;
mod progress;
pub(crate) mod site;

pub use cards::Cards;
pub use files::assets::Assets;
pub use files::cache::Cache;
pub use files::compress::compress;
pub use files::output::Output;
pub use pages::publish;
pub use progress::timed;
pub use site::Site;
