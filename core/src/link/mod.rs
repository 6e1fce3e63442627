//! Links: the address is the state. [`parse()`] reads any address; [`path`], [`query()`], [`href`] and [`earlier`] print a view.

mod fields;
mod measure;
mod notice;
mod page;
mod parse;
mod print;
mod query;
mod view;

pub use notice::{Notice, Offer};
pub use page::Page;
pub use parse::parse;
pub use print::{earlier, english_path, href, is_single_file, path, query, welsh_path};
pub use view::{Amount, Drawn, Lock, MOST_WITH, Theme, View};
