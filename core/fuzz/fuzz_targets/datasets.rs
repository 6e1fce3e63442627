//! A packed dataset that was damaged on its way is refused, or gives reports without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mappa_core::dataset::{add_details, pack, unpack};
use mappa_core::link::{Page, View};
use mappa_core::report::Report;
use mappa_fuzz::DATASET;
use std::sync::LazyLock;

static DETAILS: LazyLock<Vec<u8>> = LazyLock::new(|| pack(&DATASET).1);

fuzz_target!(|bytes: &[u8]| {
    if let Ok(mut read) = unpack(bytes) {
        let _ = add_details(&mut read, &DETAILS);
        for area in read.area_ids().take(3) {
            let _ = Report::new(&read, &View::of(Page::Area(area, read.page_years().next())));
        }
    }
    let mut whole = DATASET.clone();
    let _ = add_details(&mut whole, bytes);
});
