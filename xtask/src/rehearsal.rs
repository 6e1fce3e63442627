//! Release day, rehearsed: what the run-book says is done to a copy of data/ with made workbooks, and the result is tested.

use crate::step::{Outcome, cargo, root, run, step};

/// The copy of data/, after the imports.
pub const DATA: &str = "target/site/rehearsal-data";

/// Imports the made workbooks, then tests what holds of any dataset.
pub fn rehearse() -> Outcome {
    build()?;
    import()?;
    step("Testing what holds of any dataset, on the result", || {
        let test = "test --quiet --features publish --test shipped";
        run(cargo(test).env("MAPPA_DATA", DATA))
    })
}

/// Builds the importer's program, and the one that makes workbooks.
pub fn build() -> Outcome {
    step("Building the importer's program", || {
        let build = "build --quiet --profile native --package mappa-import --features shell --bin mappa-figures";
        run(&mut cargo(build))?;
        run(&mut cargo("build --quiet --features publish --example rehearsal"))
    })
}

/// Makes the workbooks, and imports them by the program that a maintainer uses.
pub fn import() -> Outcome {
    step("Rehearsing release day: three made workbooks go into a copy of data/", || {
        let mut rehearse = cargo("run --quiet --features publish --example rehearsal --");
        rehearse.arg(root().join("target/native/mappa-figures")).args(["data", DATA, "target/rehearsal.md"]);
        run(&mut rehearse)
    })
}
