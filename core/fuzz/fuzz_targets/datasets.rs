//! A packed dataset that was damaged on its way is refused, or gives reports without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mappa_core::dataset::{pack, unpack, unpack_whole};
use mappa_core::link::{Page, View};
use mappa_core::report::Report;
use mappa_fuzz::{DATASET, sealed};
use std::sync::LazyLock;

static PACKED: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| pack(&DATASET));

fuzz_target!(|bytes: &[u8]| {
    let _ = unpack(bytes);
    // behind a checksum that is right, so that what follows is decoded
    let (ours, details) = (&PACKED.0[4..], &PACKED.1[4..]);
    for (figures, details) in [sealed(bytes, details), sealed(ours, bytes)] {
        if let Ok(read) = unpack_whole(&figures, &details) {
            for area in read.area_ids().take(3) {
                let _ = Report::new(&read, &View::of(Page::Area(area, read.page_years().next())));
            }
        }
    }
});
