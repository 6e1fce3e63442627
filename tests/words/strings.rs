//! What panels, scripts, importer and commands say, as their programs have it.

use crate::read::of_program;
use crate::said::Said;
use crate::site::{fixture, root};
use std::fs;
use std::path::Path;

/// The programs in a folder.
fn add(said: &mut Said, folder: &Path) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.display().to_string();
        if path.is_dir() {
            add(said, &path);
        } else if (name.ends_with(".rs") || name.ends_with(".js")) && !name.ends_with(".test.js") {
            let texts = of_program(&fs::read_to_string(&path).expect("text"), name.ends_with(".rs"));
            texts.into_iter().for_each(|text| said.add(&name, text));
        }
    }
}

#[test]
fn programs() {
    let mut said = Said::default();
    for folder in ["src", "js/page", "core/src", "data/src", "data/import/src"] {
        add(&mut said, &root().join(folder));
    }
    said.check(&fixture());
}
