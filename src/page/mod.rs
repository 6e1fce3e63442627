//! The markup of every page, and nothing else: pure functions of a dataset, a view, its report and the way to the site's root.
//!
//! One rule: what is text is a template here; what reacts is in `crate::app`. Templates are [maud]'s, checked when they are
//! compiled: elements and attributes are closed, and every text that is put into one is escaped (`&`, `<`, `>`, `"`). What is
//! put in as it is, is named [`maud::PreEscaped`]: other templates, charts, the prose in `prose/*.html`, inline scripts, and
//! JSON in which `<` is written as an escape.
//!
//! - [`parts`]: what follows the view; the same functions natively and in the browser
//! - the rest is the publisher's: `layout` is what stands around every page (head, header, footer, document); `area` (Welsh too),
//!   `areas`, `embed`, `compare`, `data`, `plain` (prose, in `prose/`), `single` and `not_found` are the pages themselves

mod context;
pub mod parts;

#[cfg(feature = "publish")]
pub(crate) mod area;
#[cfg(feature = "publish")]
mod areas;
#[cfg(feature = "publish")]
pub(crate) mod compare;
#[cfg(feature = "publish")]
pub(crate) mod data;
#[cfg(feature = "publish")]
pub(crate) mod embed;
#[cfg(feature = "publish")]
pub(crate) mod embed_code;
#[cfg(feature = "publish")]
pub(crate) mod front;
#[cfg(feature = "publish")]
mod layout;
#[cfg(feature = "publish")]
pub(crate) mod map;
#[cfg(feature = "publish")]
pub(crate) mod not_found;
#[cfg(feature = "publish")]
pub(crate) mod oembed;
#[cfg(feature = "publish")]
pub(crate) mod own;
#[cfg(feature = "publish")]
pub(crate) mod plain;
#[cfg(feature = "publish")]
pub(crate) mod prose;
#[cfg(feature = "publish")]
pub(crate) mod rendered;
#[cfg(feature = "publish")]
pub(crate) mod single;

pub use context::Context;
