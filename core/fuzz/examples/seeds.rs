//! Writes the seeds: for addresses every slug on every kind of page, for stories what we write ourselves of every area
//! and year, for datasets the two parts as they are published, for tables those of the importer's tests that are text.

use mappa_core::dataset::pack;
use mappa_core::link::{Page, View, href};
use mappa_core::story::{Story, write};
use mappa_core::{AreaId, Measure, Year};
use mappa_fuzz::DATASET;
use std::path::Path;

fn addresses() -> Vec<Vec<u8>> {
    let pages = DATASET.area_ids().flat_map(|area| [Page::Area(area, None), Page::Embed(area, Year::beginning(2016))]);
    let pages = pages.chain(DATASET.page_years().flat_map(|year| [Page::Compare(year), Page::EmbedCompare(year)]));
    let with: Vec<AreaId> = DATASET.area_ids().take(3).collect();
    let views = pages.map(|page| View { measure: Measure::Cat2, with: with.clone(), ..View::of(page) });
    let printed = views.map(|view| href(&DATASET, "", &view).into_bytes());
    printed.chain([b"?area=essex&year=2019-20&lock=area,year".to_vec()]).collect()
}

fn stories() -> Vec<Vec<u8>> {
    let all = DATASET.area_ids().flat_map(|area| DATASET.page_years().map(move |year| write(&DATASET, area, year, &[])));
    let text = |story: Story| {
        let headlines = story.headlines.into_iter().map(|(_, sentence)| sentence);
        let sentences = headlines.chain(story.parts.into_iter().flat_map(|part| part.sentences)).map(|sentence| sentence.text);
        sentences.collect::<Vec<_>>().join(" ").into_bytes()
    };
    all.map(text).collect()
}

fn tables() -> Vec<Vec<u8>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/import/tests");
    let files = ["inputs", "books"].into_iter().flat_map(|folder| std::fs::read_dir(tests.join(folder)).into_iter().flatten().flatten());
    let texts = files.map(|file| file.path()).filter(|file| file.extension().is_some_and(|ending| ending == "csv"));
    texts.filter_map(|file| std::fs::read(file).ok()).collect()
}

fn main() -> std::io::Result<()> {
    let (figures, details) = pack(&DATASET);
    let datasets = [figures, details].map(|part| part.get(4..).unwrap_or_default().to_vec()).into();
    for (target, seeds) in [("addresses", addresses()), ("stories", stories()), ("datasets", datasets), ("tables", tables())] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
        std::fs::create_dir_all(&folder)?;
        for (at, seed) in seeds.iter().enumerate() {
            std::fs::write(folder.join(format!("seed-{at}")), seed)?;
        }
        println!("{target}: {} seeds", seeds.len());
    }
    Ok(())
}
