//! `cargo xtask data fetch` as a maintainer runs it, against a server on this machine and a copy of the frozen dataset.
#![cfg(feature = "shell")]

mod collection;
mod downloads;
mod hostile;
mod manners;
mod moved;
mod reply;
mod server;
mod world;
