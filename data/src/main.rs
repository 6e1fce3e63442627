//! `mappa-data check|full|empty|places`: checks a dataset folder, writes a made-up one for tests and benchmarks, or writes the
//! list of places that the published field searches, for its tests.

use std::path::Path;
use std::process::ExitCode;

/// So many problems are told one by one.
const MOST_TOLD: usize = 20;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match *words {
        ["check", folder] => check(Path::new(folder)),
        ["places", folder, file] => places(Path::new(folder), Path::new(file)),
        ["full", base, folder] => told(mappa_data::make_full(Path::new(base), Path::new(folder))),
        ["empty", base, folder] => told(mappa_data::make_empty(Path::new(base), Path::new(folder))),
        _ => {
            eprintln!("usage: mappa-data check FOLDER | full BASE FOLDER | empty BASE FOLDER | places FOLDER FILE");
            ExitCode::from(2)
        }
    }
}

fn check(folder: &Path) -> ExitCode {
    match mappa_data::load(folder) {
        Ok(dataset) => {
            let (figures, details) = mappa_core::dataset::pack(&dataset);
            let bytes = figures.len() + details.len();
            println!(
                "{}: all rows are good ({} areas, {} sources, {bytes} bytes packed)",
                folder.display(),
                dataset.areas.len(),
                dataset.sources.len()
            );
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in problems.iter().take(MOST_TOLD) {
                eprintln!("{problem}");
            }
            eprintln!("{} problems. Nothing was built.", problems.len());
            ExitCode::FAILURE
        }
    }
}

fn places(folder: &Path, file: &Path) -> ExitCode {
    let list = mappa_data::load(folder).and_then(|dataset| {
        let welsh = mappa_data::in_welsh(folder, &dataset)?;
        mappa_data::list_of_places(folder, &dataset, &welsh)
    });
    match list {
        Ok(list) => told(std::fs::write(file, list)),
        Err(_) => check(folder), // which says what is wrong
    }
}

fn told(result: std::io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mappa-data: {error}");
            ExitCode::FAILURE
        }
    }
}
