//! The publisher as a program: what it does with bad input, and with a disk that is full.
#![cfg(feature = "publish")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// A folder of its own, with stand-ins for what Trunk and esbuild make, which no test here runs.
fn folder(name: &str) -> PathBuf {
    let folder = root().join("target/test-publisher").join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, content) in [
        ("app/app-1_bg.wasm", "app"),
        ("app/index.html", "<title>{{head}}</title>{{body}}"),
        ("app/public/icon.png", "a picture"),
        ("bundle/start.js", "start()"),
        ("bundle/load.js", "load()"),
        ("bundle/compare.css", ""),
        ("bundle/with.js", "open()"),
        ("bundle/answer.js", "answer()"),
        ("bundle/compare.js", "compare()"),
        ("bundle/panels.js", "open()"),
        ("bundle/picture.js", "draw()"),
        ("bundle/check.js", "check()"),
        ("bundle/offline.js", "keep()"),
        ("bundle/slash.js", "slash()"),
        ("bundle/reader.js", "read()"),
        ("app/import_bg.wasm", "wasm"),
        ("app/panels_bg.wasm", "wasm"),
        ("bundle/early.js", "early()"),
        ("bundle/worker.js", "[\"{{first}}\", \"{{later}}\", \"{{pages}}\", \"{{build}}\"]"),
        ("bundle/frame.js", "frame()"),
        ("bundle/not_found.js", "not_found()"),
        ("bundle/front.js", "front()"),
        ("bundle/area.css", "p{}"),
        ("bundle/front.css", "p{}"),
        ("bundle/plain.css", "p{}"),
        ("bundle/single.css", "p{}"),
        ("bundle/embed.css", "p{}"),
        ("bundle/own.css", "p{}"),
        ("bundle/THIRD-PARTY.txt", "notices"),
    ] {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        fs::write(file, content).expect("a file can be written");
    }
    folder
}

fn publisher(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_publish"));
    for (option, place) in [("--app", "app"), ("--bundle", "bundle"), ("--out", "out"), ("--cache", "cache")] {
        command.arg(option).arg(folder.join(place));
    }
    command.arg("--data").arg(root().join("tests/fixture")).args(more);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn bad_options_are_named_with_the_remedy_before_anything_is_written() {
    let folder = folder("options");
    for (options, words) in [
        (["--site-url", "atlas"], "--site-url “atlas” is no web address"),
        (["--site-url", "https://example.org/?a"], "has a query or a fragment"),
        (["--contact", "nobody"], "--contact “nobody” is neither a mail address nor a web address"),
    ] {
        let output = publisher(&folder, &options).output().expect("the publisher starts");
        assert!(!output.status.success() && said(&output).contains(words), "{options:?}: {}", said(&output));
        assert!(!folder.join("out").exists(), "{options:?}");
    }
}

#[test]
fn without_the_app_it_says_what_to_run() {
    let folder = folder("no-app");
    fs::remove_file(folder.join("app/app-1_bg.wasm")).expect("it is there");
    let output = publisher(&folder, &[]).output().expect("the publisher starts");
    assert!(!output.status.success() && said(&output).contains("run `cargo xtask build`"), "{}", said(&output));
}

/// The shell's limit on the length of files stands in for a disk that is full: the system refuses to write on.
#[test]
fn a_full_disk_is_told_as_such() {
    let folder = folder("full-disk");
    let publisher = publisher(&folder, &[]);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" \"$@\""])
        .arg(publisher.get_program())
        .args(publisher.get_args());
    let output = limited.output().expect("a shell");
    assert!(!output.status.success());
    assert!(
        said(&output).contains("there is no room on the disk for") && said(&output).contains("the last site is untouched"),
        "{}",
        said(&output)
    );
}
