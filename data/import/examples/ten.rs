//! How long ten workbooks take to be read: `cargo xtask bench tables`.

#[path = "../tests/made/mod.rs"]
mod made;

use made::FORMS;
use made::ministry::tables;
use mappa_import::{Headings, read};
use std::path::Path;
use std::time::{Duration, Instant};

fn main() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture");
    let dataset =
        mappa_data::load(&folder).map_err(|problems| problems.iter().take(3).map(|one| one.to_string()).collect::<String>())?;
    let headings = Headings::known()?;
    let ten: Vec<(String, Vec<u8>)> = tables(&dataset)
        .into_iter()
        .take(10)
        .zip(FORMS.iter().cycle())
        .map(|(table, (ending, write))| (format!("{}.{ending}", table.file), write(&table.sheets)))
        .collect();
    let mut best = Duration::MAX;
    let mut figures = 0;
    for _ in 0..10 {
        let begun = Instant::now();
        figures = 0;
        for (name, bytes) in &ten {
            figures += read(name, bytes, None, &dataset, &headings)?.figures.len();
        }
        best = best.min(begun.elapsed());
    }
    println!("Ten workbooks, {figures} figures: {} ms, at best of ten", best.as_millis());
    Ok(())
}
