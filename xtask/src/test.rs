//! Every test of the project, from formatting to a reader's whole visit in Chromium: in parts, each of which runs alone too.

use crate::build;
use crate::compiler::Compiler;
use crate::hostile::hostile;
use crate::machine::{self, Browser};
use crate::rehearsal::rehearse;
use crate::sites::Sites;
use crate::step::{self, Outcome, root, run, step};
use crate::tools::Tools;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A part of the tests. Without one all but the last two run, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Formatting and clippy
    Check,
    /// The JavaScript without a browser: types, Biome's linter and formatter, the tests beside the scripts
    Js,
    /// What needs no browser: core, data, importer, pages, publisher
    Native,
    /// Release day on a copy of data/: three made workbooks are imported and published; what holds of any dataset is tested
    /// of that and of data/ itself
    Rehearsal,
    /// The app's own tests in Chromium
    Components,
    /// A reader's visit, end to end, to the sites of the fixture and of the made-up datasets
    E2e,
    /// The same in short in WebKit, which Safari is made of; without a part, only where its driver is or can be installed
    Webkit,
    /// Our frames in a real WordPress: pasted by its editors, seen by its readers; without a part in short, without the editors, and
    /// only where it is or can be installed
    Wordpress,
    /// Only when it is asked for: what we give out, opened and saved by LibreOffice, and read again
    Office,
    /// Only when it is asked for (by --hostile, too): what somebody would try who means harm
    Hostile,
}

/// What is tested.
#[derive(clap::Args)]
pub struct Options {
    /// Only this part
    #[arg(long)]
    part: Option<Part>,
    /// Only the end-to-end tests whose names hold this
    #[arg(long)]
    only: Option<String>,
    /// The end-to-end tests in Firefox, and no others
    #[arg(long, conflicts_with = "webkit")]
    firefox: bool,
    /// The tests in WebKit, and no others: the same as --part webkit
    #[arg(long, conflicts_with = "part")]
    webkit: bool,
    /// The tests in WordPress, and no others: the same as --part wordpress
    #[arg(long, conflicts_with_all = ["part", "webkit", "firefox"])]
    wordpress: bool,
    /// The same as --part hostile
    #[arg(long)]
    hostile: bool,
}

/// Runs every test, the quick ones first; or only those that the options name.
pub fn test(options: &Options, system: bool) -> Outcome {
    let alone = options.only.is_some() || options.firefox;
    let named = [
        (options.webkit, Part::Webkit),
        (options.wordpress, Part::Wordpress),
        (options.hostile, Part::Hostile),
        (alone, Part::E2e),
    ];
    let part = options.part.or(named.into_iter().find_map(|(is, part)| is.then_some(part)));
    let other = matches!(part, Some(Part::Webkit | Part::Wordpress)) && !options.firefox;
    let in_browser = matches!(part, Some(Part::E2e | Part::Rehearsal | Part::Hostile)) || other;
    if alone && !in_browser {
        return Err("--only and --firefox are about the tests in a browser: give no --part, or e2e, rehearsal or hostile".into());
    }
    let asked = |this| part.is_none_or(|part| part == this);
    let mut sites = Sites::new(system);
    if asked(Part::Check) {
        check()?;
        let tools = Tools::get()?;
        workflows(&tools)?;
        trunk_alone(&tools)?;
    }
    if asked(Part::Js) {
        javascript(&Tools::get()?)?;
    }
    if asked(Part::Native) {
        native()?;
    }
    if asked(Part::Rehearsal) {
        let browser = Browser::find(system)?;
        rehearse()?;
        sites.need(&["shipped", "rehearsal"])?;
        end_to_end("shipped", options, &browser, system)?;
    }
    if asked(Part::Components) {
        let browser = Browser::find(system)?;
        sites.need(&["fixture"])?;
        components(&Tools::get()?, &Compiler::find(system)?, &browser)?;
    }
    if asked(Part::E2e) {
        let browser = Browser::find(system)?;
        sites.need(&["fixture", "full", "empty"])?;
        end_to_end("fixture", options, &browser, system)?;
    }
    let mut left_out = String::new();
    if asked(Part::Webkit) {
        match machine::webkit(system) {
            Ok(driver) => {
                sites.need(&["served", "full"])?;
                webkit(&driver, options, part.is_none())?;
            }
            Err(why) if part.is_some() => return Err(why),
            Err(_) => left_out += " Those in WebKit were left out: `cargo xtask test --webkit` says what they need.",
        }
    }
    if asked(Part::Wordpress) {
        match machine::wordpress(system) {
            Ok(folder) => {
                let browser = Browser::find(system)?;
                sites.need(&["wordpress"])?;
                wordpress(&folder, &browser, options, part.is_none())?;
            }
            Err(why) if part.is_some() => return Err(why),
            Err(_) => left_out += " Those in WordPress were left out: `cargo xtask test --wordpress` says what they need.",
        }
    }
    if part == Some(Part::Office) {
        office(system)?;
    }
    if part == Some(Part::Hostile) {
        let browser = Browser::find(system)?;
        if !alone {
            hostile()?;
        }
        sites.need(&["fixture", "full"])?;
        // its own tests, and of a reader’s visit those with bad hosts and networks
        end_to_end("hostile*", options, &browser, system)?;
    }
    println!("\n{} passed.{left_out}", if part.is_none() { "All tests" } else { "What was asked for" });
    Ok(())
}

fn cargo(words: &str) -> Outcome {
    run(&mut step::cargo(words))
}

fn check() -> Outcome {
    step("Checking the formatting", || cargo("fmt --all --check"))?;
    step("Checking with clippy: everything native, the app, the importer's program", || {
        cargo("clippy --quiet --workspace --all-targets --features publish -- -D warnings")?;
        cargo("clippy --quiet --features browser,panels -- -D warnings")?;
        cargo("clippy --quiet --package mappa-import --all-targets --features shell -- -D warnings")
    })
}

fn native() -> Outcome {
    step("Testing natively: core, data, importer, pages, publisher, and data/ itself", || {
        cargo("test --quiet --workspace --features publish")
    })?;
    step("Testing the core as readers run it: in English only", || cargo("test --quiet --package mappa-core"))?;
    step("Testing the importer's program", || {
        cargo(
            "test --quiet --package mappa-import --features shell --test shell --test whose --test safe --test killed --test fetch --bin mappa-figures",
        )
    })
}

/// What we give out, opened and saved by LibreOffice, and read again.
fn office(system: bool) -> Outcome {
    let soffice = machine::office(system)?;
    step("Opening and saving what we give out in LibreOffice", || {
        run(step::cargo("run --quiet --features publish --example office --").arg(soffice))
    })
}

/// Whoever knows Leptos types `trunk build` first: it says in one line what to type instead.
fn trunk_alone(tools: &Tools) -> Outcome {
    step("Typing `trunk build`", || {
        let mut trunk = Command::new("trunk");
        trunk.arg("build").env("TRUNK_SKIP_VERSION_CHECK", "true").env_remove("ATLAS_XTASK").env_remove("NO_COLOR");
        tools.set(&mut trunk);
        let output = trunk.current_dir(root()).output().map_err(|error| format!("trunk could not be started: {error}"))?;
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        let told = !output.status.success() && said.contains("Type: cargo xtask serve");
        told.then_some(()).ok_or_else(|| format!("it did not say what to type instead: {said}"))
    })
}

/// The workflows of GitHub, by a linter of theirs.
fn workflows(tools: &Tools) -> Outcome {
    step("Checking the workflows", || {
        let mut lint = Command::new("node");
        lint.arg("workflows.js").current_dir(root().join("js"));
        tools.set(&mut lint);
        run(&mut lint)
    })
}

/// The scripts of the pages, of the service worker and of their tests are three programs to TypeScript: each knows other globals.
const TYPED: [&str; 3] = ["tsconfig.json", "tsconfig.worker.json", "tsconfig.tests.json"];

/// The JavaScript, as far as that goes without a browser.
fn javascript(tools: &Tools) -> Outcome {
    let js = root().join("js");
    let ask = |tool: &str, words: &[&str], folder: &Path| {
        let mut command = Command::new(tool);
        command.args(words).current_dir(folder);
        tools.set(&mut command);
        run(&mut command)
    };
    step("Checking the types of the JavaScript", || {
        TYPED.iter().try_for_each(|project| ask("tsc", &["--project", project], &js))
    })?;
    step("Checking the JavaScript with Biome", || ask("biome", &["check", "--error-on-warnings"], &js))?;
    step("Writing the list of places of data/, which the tests of its search read", || {
        fs::create_dir_all(root().join("target/site")).map_err(|error| format!("target/site: {error}"))?;
        cargo("run --quiet --package mappa-data -- places data target/site/towns.txt")
    })?;
    // without names: node looks for them itself, in every version
    step("Testing the JavaScript without a browser", || ask("node", &["--test"], &js.join("page")))
}

/// The components' own tests, in Chromium by wasm-bindgen's runner.
fn components(tools: &Tools, compiler: &Compiler, browser: &Browser) -> Outcome {
    step("Testing components in Chromium", || {
        let mut cargo = step::cargo("test --target wasm32-unknown-unknown --features browser --test components");
        cargo.env("CHROMEDRIVER", &browser.driver);
        let driver = root().join("target/site/webdriver.json");
        let flags = r#""--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage""#;
        let chrome = browser.chromium.display();
        let wishes = format!(r#"{{"goog:chromeOptions": {{"binary": "{chrome}", "args": [{flags}]}}}}"#);
        fs::write(&driver, wishes).map_err(|error| format!("{}: {error}", driver.display()))?;
        cargo
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &driver)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env("WASM_BINDGEN_SPLIT_LINKED_MODULES", "1");
        // the tests run on the very page and figures that were published
        let site = root().join("target/site/fixture");
        cargo.env("MAPPA_PAGE", site.join("area/england-and-wales/index.html"));
        for (variable, stem) in [("MAPPA_FIGURES", "figures-"), ("MAPPA_DETAILS", "details-")] {
            cargo.env(variable, build::find(&site.join("assets"), stem, "")?);
        }
        tools.set(&mut cargo);
        compiler.set(&mut cargo, false);
        run(&mut cargo)
    })
}

/// The end-to-end tests of a project of `js/playwright.config.js`, or of those whose names begin so, with `*` behind it.
fn end_to_end(project: &str, options: &Options, browser: &Browser, system: bool) -> Outcome {
    let other = if options.firefox { Some(machine::firefox(system)?) } else { None };
    let tools = Tools::get()?;
    let about = if options.firefox { "Firefox" } else { "Chromium" };
    step(&format!("Testing end to end in {about}: {}", project.trim_end_matches('*')), || {
        let mut playwright = Command::new("playwright");
        playwright.env("CHROME", &browser.chromium);
        if let Some(firefox) = &other {
            playwright.env("FIREFOX", firefox);
        }
        play(playwright, project, options.only.as_deref(), &tools)
    })
}

/// The tests of `js/webkit`, on a screen that nobody sees; `short` without those of damaged files, which wait for minutes. Playwright runs
/// them; what it knows of browsers it does not need.
fn webkit(driver: &Path, options: &Options, short: bool) -> Outcome {
    let tools = Tools::get()?;
    step("Testing in WebKit", || {
        let mut screen = Command::new("xvfb-run");
        screen.args(["-a", "-s", "-screen 0 1400x1200x24", "playwright"]).env("WEBKIT_DRIVER", driver);
        if short {
            screen.env("SHORT", "yes");
        }
        play(screen, "webkit", options.only.as_deref(), &tools)
    })
}

/// The tests of `js/wordpress`, in Chromium; `short` without those in WordPress's editors.
fn wordpress(folder: &Path, browser: &Browser, options: &Options, short: bool) -> Outcome {
    let tools = Tools::get()?;
    step("Testing in WordPress", || {
        let mut playwright = Command::new("playwright");
        playwright.env("CHROME", &browser.chromium).env("WORDPRESS", folder);
        let only = options.only.as_deref().or(short.then_some("@short"));
        play(playwright, "wordpress", only, &tools)
    })
}

/// Runs a project of Playwright's.
fn play(mut playwright: Command, project: &str, only: Option<&str>, tools: &Tools) -> Outcome {
    playwright.args(["test", &format!("--project={project}")]).current_dir(root().join("js"));
    if project.starts_with("hostile") {
        playwright.arg("--workers=4"); // they mostly wait for what never comes
    }
    playwright.env("XTASK", std::env::current_exe().unwrap_or_default());
    if let Some(only) = only {
        playwright.args(["--grep", only]);
    }
    tools.set(&mut playwright);
    run(&mut playwright)
}
