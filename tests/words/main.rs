//! The words of the house: what no page, card, download or story says, in either language, of whatever data.
#![cfg(feature = "publish")]

mod computed;
mod datasets;
mod published;
mod read;
mod rules;
mod said;
#[path = "../site/mod.rs"]
mod site;
mod strings;
