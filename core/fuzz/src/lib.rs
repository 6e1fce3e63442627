//! What the targets share: the shipped dataset, read once.
//!
//! `cargo run --release --example seeds` here writes good inputs into `corpus/`; then, from the project's root,
//! `cargo fuzz run --fuzz-dir core/fuzz -s none addresses -- -max_total_time=600 -timeout=1` damages them for ten minutes,
//! led by what code they reach, and stops at the first input that fails. With `-s none` it needs no nightly compiler.

use mappa_core::Dataset;
use std::path::Path;
use std::sync::LazyLock;

/// The shipped dataset.
pub static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    mappa_data::load(&folder).expect("the shipped dataset is good")
});

/// Figures and details behind checksums that are right, whatever they hold: FNV-1a, as they are packed with.
pub fn sealed(figures: &[u8], details: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let sum = |from: u32, bytes: &[u8]| bytes.iter().fold(from, |sum, &byte| (sum ^ u32::from(byte)).wrapping_mul(16_777_619));
    let first = sum(u32::from_be_bytes(*b"MAP\x04"), figures);
    let second = sum(first, details);
    ([&first.to_le_bytes(), figures].concat(), [&second.to_le_bytes(), details].concat())
}
