//! Every figure comes back: area tables of each year from 2010/11 to 2024/25 are imported, published as pages and as files, and
//! the files are imported again.
#![cfg(feature = "publish")]

#[path = "../data/import/tests/made/mod.rs"]
mod made;
#[path = "site/mod.rs"]
mod site;

use made::FORMS;
use made::ministry::{Truth, differing, tables};
use mappa_core::Year;
use mappa_core::dataset::{Absence, Dataset, Figure, Kind};
use mappa_import::{Headings, Import, read};
use site::{Published, fixture, fixture_folder, published, root};
use std::fs;
use std::path::PathBuf;

fn truth_of(imports: &[Import]) -> Truth {
    let figures = imports.iter().flat_map(|import| &import.figures).map(|one| &one.found);
    figures.map(|found| ((found.area, found.year, found.measure), (found.kind, found.number))).collect()
}

/// The figures without those that the files have besides: that a measure was not collected before it began.
fn told(dataset: &Dataset, imports: &[Import]) -> Truth {
    let begins = |area, year, measure| matches!(dataset.figure(area, year, measure), Figure::Absent(Absence::NotCollected([])));
    truth_of(imports).into_iter().filter(|&((area, year, measure), _)| !begins(area, year, measure)).collect()
}

/// The fixture with these figures in place of its own.
fn folder(dataset: &Dataset, figures: &Truth) -> PathBuf {
    let folder = root().join("target/test-pages-data/returned");
    fs::create_dir_all(&folder).expect("a folder can be made");
    for name in mappa_data::FILES {
        fs::copy(fixture_folder().join(name), folder.join(name)).expect("a file can be copied");
    }
    let mut rows = String::from("area,year,measure,value,kind,sources,standing,note\n");
    let sources = fs::read_to_string(folder.join("sources.csv")).expect("sources.csv");
    // those of populations stay
    let mut sources: String = sources
        .split_inclusive('\n')
        .enumerate()
        .filter(|(at, row)| *at == 0 || row.contains(",ons,"))
        .map(|(_, row)| row)
        .collect();
    for (&(area, year, measure), &(kind, number)) in figures {
        let id = ["moj-", &year.slug()].concat();
        if !sources.contains(&id) {
            sources += &format!("{id},workbook,Ministry of Justice,MAPPA annual report {}: area tables,,\n", year.text());
        }
        let value = if kind.has_value() { number.text().replace(',', "") } else { String::new() };
        let kind = Kind::ALL.iter().find(|(_, one)| *one == kind).map_or("", |(name, _)| *name);
        let slug = &dataset.area(area).slug;
        rows += &format!("{slug},{},{},{value},{kind},{id},shown,\n", year.text(), measure.id());
    }
    fs::write(folder.join("figures.csv"), rows).expect("figures.csv");
    fs::write(folder.join("sources.csv"), sources).expect("sources.csv");
    folder
}

#[test]
fn every_figure_goes_through_import_page_and_download_and_is_the_same() {
    let (held, headings) = (fixture(), Headings::known().expect("the headings"));
    let mut truth = Truth::new();
    let mut imports = Vec::new();
    for (at, table) in tables(&held).into_iter().enumerate() {
        let (ending, write) = FORMS[at % FORMS.len()];
        let file = format!("{}.{ending}", table.file);
        imports.push(read(&file, &write(&table.sheets), None, &held, &headings).expect(&file));
        truth.extend(table.truth);
    }
    let published = published("returned", &folder(&held, &truth_of(&imports)), "");
    on_pages(&published, &truth);
    let dataset = &published.site.dataset;
    let again = |name: &str| {
        let bytes = fs::read(published.out.join("data").join(name)).expect(name);
        read(name, &bytes, None, dataset, &headings).unwrap_or_else(|why| panic!("{why}"))
    };
    for name in ["mappa.csv", "mappa-excel.csv", "mappa.xlsx"] {
        let import = again(name);
        assert_eq!(differing(&truth, &told(dataset, &[import])), [] as [String; 0], "{name}");
    }
    let areas: Vec<Import> = dataset.area_ids().map(|area| again(&format!("area/{}.csv", dataset.area(area).slug))).collect();
    assert_eq!(differing(&truth, &told(dataset, &areas)), [] as [String; 0], "area/*.csv");
    println!("{} figures of 15 years, on pages and in {} files", truth.len(), 3 + areas.len());
}

/// Each figure of a year stands on its page.
fn on_pages(published: &Published, truth: &Truth) {
    let dataset = &published.site.dataset;
    let mut missing = Vec::new();
    let mut page: Option<((_, Year), String)> = None;
    for (&(area, year, measure), &(kind, number)) in truth {
        if page.as_ref().is_none_or(|(place, _)| *place != (area, year)) {
            let path = format!("area/{}/{}/index.html", dataset.area(area).slug, year.slug());
            page = Some(((area, year), published.markup(&path).text()));
        }
        let text = page.as_ref().map_or("", |(_, text)| text.as_str());
        let said = match kind {
            Kind::Nil => "none".into(),
            Kind::Suppressed => "withheld".into(),
            Kind::NotCollected => "not collected".into(),
            _ => number.text(),
        };
        if !text.contains(&said) {
            missing.push(format!("{}, {}, {}: {said}", dataset.area(area).name, year.text(), measure.id()));
        }
    }
    assert!(missing.is_empty(), "{} figures: {:?}", missing.len(), missing.iter().take(20).collect::<Vec<_>>());
}
