//! Files, whatever is in them: what pages load, where all is written, what is kept, and what a page may do.

pub mod assets;
pub mod cache;
pub mod compress;
pub mod output;
pub mod policy;
pub mod worker;
