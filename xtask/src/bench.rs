//! Measures how long publishing takes, how soon a page is painted, what a change costs, and all of it beside rivals. Never a
//! test: machines differ.

use crate::build::{self, build_app};
use crate::compiler::Compiler;
use crate::machine::Browser;
use crate::rehearsal;
use crate::step::{Outcome, cargo, root, run, step};
use crate::tools::Tools;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Publishes with nothing kept, then again, then measures first paint.
pub fn bench(rounds: u32, system: bool) -> Outcome {
    let browser = Browser::find(system)?;
    let tools = Tools::get()?;
    build_app(&tools, &Compiler::find(system)?, false)?;
    let cache = root().join("target/site/bench-cache");
    let _ = fs::remove_dir_all(&cache);
    let full = build::make_up("full")?;
    for (data, site) in [("data", "bench"), (full.as_str(), "bench-full")] {
        let options = options(data, site, cache.clone());
        println!("\nPublishing {data}, with nothing kept from before:");
        build::publish(&options)?;
        println!("\nPublishing {data} again:");
        build::publish(&options)?;
    }
    release_day()?;
    step("Getting the rivals and Lighthouse from npm", || {
        let mut get = Command::new("npm");
        get.args(["ci", "--no-audit", "--no-fund"]).current_dir(root().join("js/bench/rivals"));
        tools.set(&mut get);
        run(&mut get)
    })?;
    let scripts = [
        ("Measuring changes", "change.js"),
        ("Measuring our page beside its rivals", "rivals/run.js"),
        ("Measuring first paint beside plain HTML", "paint.js"),
        ("Measuring what a larger dataset would cost", "growth.js"),
        ("Reckoning what visits cost a host", "traffic.js"),
        ("Measuring the check of a story", "check.js"),
        ("Asking Lighthouse", "rivals/lighthouse.js"),
    ];
    for (about, script) in scripts {
        step(about, || {
            let mut measure = Command::new("node");
            measure.args([&format!("bench/{script}"), &rounds.to_string()]).current_dir(root().join("js"));
            measure.env("CHROME", &browser.chromium).env("XTASK", std::env::current_exe().unwrap_or_default());
            tools.set(&mut measure);
            run(&mut measure)
        })?;
    }
    Ok(())
}

fn options(data: &str, site: &str, cache: PathBuf) -> build::Options {
    build::Options {
        data: PathBuf::from(data),
        out: PathBuf::from(format!("target/site/{site}")),
        site_url: "https://atlas.example/".into(),
        contact: String::new(),
        cache,
        no_compress: false,
        fast: false,
    }
}

/// Prints how long release day takes, from made workbooks to the site. The programs are built before, and the app where there is none.
pub fn release(system: bool) -> Outcome {
    if !root().join("target/site/bundle").exists() {
        build_app(&Tools::get()?, &Compiler::find(system)?, false)?;
    }
    release_day()
}

fn release_day() -> Outcome {
    rehearsal::build()?;
    build::build_publisher()?;
    let cache = root().join("target/site/release-cache");
    let _ = fs::remove_dir_all(&cache);
    let begun = Instant::now();
    rehearsal::import()?;
    let imported = begun.elapsed().as_secs_f32();
    build::publish(&options(rehearsal::DATA, "bench-release", cache))?;
    let all = begun.elapsed().as_secs_f32();
    println!(
        "\nRelease day, with nothing kept: three workbooks made, imported and checked in {imported:.1} s, the site published in {:.1}; \
         {all:.1} s in all, of 60.",
        all - imported
    );
    Ok(())
}

/// Prints what the check of a story finds by kind of wording, and what a megabyte of text costs it.
pub fn story() -> Outcome {
    run(&mut cargo("run --quiet --profile native --package mappa-core --example story"))
}

/// Prints how long ten workbooks take to be read.
pub fn tables() -> Outcome {
    run(&mut cargo("run --quiet --profile native --package mappa-import --example ten"))
}
