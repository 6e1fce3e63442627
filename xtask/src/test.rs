//! Every test of the project, from formatting to a reader's whole visit in Chromium.

use crate::build::{self, build, make_up, publish};
use crate::machine::{self, Browser, Compiler};
use crate::step::{Outcome, root, run, step};
use crate::tools::Tools;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Runs every test, the quick ones first; or only the end-to-end tests whose names hold `only`, or only those, in Firefox.
pub fn test(only: Option<&str>, firefox: bool, system: bool) -> Outcome {
    let all = only.is_none() && !firefox;
    if all {
        native()?;
    }
    let other = if firefox { Some(machine::firefox(system)?) } else { None };
    let browser = Browser::find(system)?;
    let tools = Tools::get()?;
    let compiler = Compiler::find(system)?;
    sites(system)?;
    if all {
        components(&tools, &compiler, &browser)?;
    }
    let about = if firefox { "Testing end to end in Firefox" } else { "Testing end to end in Chromium" };
    step(about, || {
        let mut playwright = Command::new("playwright");
        playwright.arg("test").current_dir(root().join("tests")).env("CHROME", &browser.chromium);
        playwright.env("XTASK", std::env::current_exe().unwrap_or_default());
        if let Some(firefox) = &other {
            playwright.env("FIREFOX", firefox);
        }
        if let Some(only) = only {
            playwright.args(["--grep", only]);
        }
        tools.set(&mut playwright);
        run(&mut playwright)
    })?;
    println!("\nAll tests passed.");
    Ok(())
}

fn native() -> Outcome {
    let cargo = |words: &str| run(Command::new("cargo").args(words.split(' ')));
    step("Checking the formatting", || cargo("fmt --all --check"))?;
    step("Checking with clippy", || {
        cargo("clippy --quiet --workspace --all-targets --features publish -- -D warnings")?;
        cargo("clippy --quiet --features browser,desk -- -D warnings")?;
        cargo("clippy --quiet --package mappa-import --all-targets --features shell -- -D warnings")
    })?;
    step("Testing natively", || {
        cargo("test --quiet --workspace --features publish")?;
        cargo("test --quiet --package mappa-import --features shell --test shell --test fetch --bin mappa-figures")
    })
}

/// Builds the site of the shipped dataset, and publishes the made-up full and empty ones around the same app.
fn sites(system: bool) -> Outcome {
    let options = |data: &str, out: &str, site_url: &str| build::Options {
        data: PathBuf::from(data),
        out: PathBuf::from(out),
        site_url: site_url.into(),
        contact: "https://atlas.example/tell".into(),
        cache: PathBuf::from("target/site/cache"),
        no_compress: true,
        fast: false,
    };
    build(&options("data", "target/site/shipped", "https://atlas.example/"), system)?;
    for kind in ["full", "empty"] {
        let folder = make_up(kind)?;
        publish(&options(&folder, &format!("target/site/{kind}"), ""))?;
    }
    Ok(())
}

/// The components' own tests, in Chromium by wasm-bindgen's runner.
fn components(tools: &Tools, compiler: &Compiler, browser: &Browser) -> Outcome {
    step("Testing components in Chromium", || {
        let mut cargo = Command::new("cargo");
        cargo.args(["test", "--target", "wasm32-unknown-unknown", "--features", "browser", "--test", "components"]);
        cargo.env("CHROMEDRIVER", &browser.driver);
        let driver = root().join("target/site/webdriver.json");
        let flags = r#""--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage""#;
        let chrome = browser.chromium.display();
        let wishes = format!(r#"{{"goog:chromeOptions": {{"binary": "{chrome}", "args": [{flags}]}}}}"#);
        fs::write(&driver, wishes).map_err(|error| format!("{}: {error}", driver.display()))?;
        cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        // the tests run on the very page and figures that were published
        let site = root().join("target/site/shipped");
        cargo.env("MAPPA_PAGE", site.join("index.html"));
        for (variable, stem) in [("MAPPA_FIGURES", "figures-"), ("MAPPA_DETAILS", "details-")] {
            cargo.env(variable, build::find(&site.join("assets"), stem, "")?);
        }
        tools.set(&mut cargo);
        compiler.set(&mut cargo, false);
        run(&mut cargo)
    })
}
