//! Files, whatever is in them: where all is written, what is kept between builds, compressed forms, templates, hashes, progress.

pub mod cache;
pub mod compress;
pub mod filled;
pub mod hash;
pub mod output;
pub mod progress;
