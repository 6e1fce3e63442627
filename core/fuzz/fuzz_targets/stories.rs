//! A pasted story is checked without a panic, and every mark lies on a part of its text. The first byte chooses the area.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mappa_core::Year;
use mappa_core::story::check;
use mappa_fuzz::DATASET;

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Some(area) = DATASET.area_ids().cycle().nth(usize::from(*first)) else { return };
    let text = String::from_utf8_lossy(rest);
    for mark in check(&DATASET, area, Year::beginning(2016).expect("a year"), &text) {
        assert!(text.get(mark.start..mark.end).is_some_and(|part| !part.is_empty()), "{text:?}: {mark:?}");
    }
});
