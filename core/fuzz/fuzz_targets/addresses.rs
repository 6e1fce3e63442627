//! An address is read without a panic, with few and short notices, and what it is read as is printed and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mappa_core::link::{href, parse};
use mappa_core::report::Report;
use mappa_fuzz::DATASET;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let (view, notices) = parse(&DATASET, &text);
    let _ = Report::new(&DATASET, &view);
    let printed = href(&DATASET, "", &view);
    let (again, none) = parse(&DATASET, printed.trim_start_matches("./"));
    assert!(again == view && none.is_empty(), "{text:?} is read as {view:?}, printed as {printed:?}, read as {again:?}");
    let short = notices.iter().all(|notice| notice.text.chars().count() < 400);
    assert!(short && notices.len() <= 12, "{text:?}: {notices:?}");
});
