//! The front page: the question, one field, the map, England and Wales, and the ways on. It has no app.

mod finder;
mod main;
mod national;
mod ways;

pub(crate) use main::page;
