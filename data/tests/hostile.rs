//! Texts that would do something in a page, a spreadsheet or a terminal are refused at the data's door, with file, line and remedy.

use std::fs;
use std::path::Path;

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixture")
}

/// What is said of a dataset in which one text of a file is another.
fn said(file: &str, was: &str, is: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for name in mappa_data::FILES {
        let text = fs::read_to_string(data().join(name)).unwrap();
        let text = if *name == file {
            assert!(text.contains(was), "{file} has no {was}");
            text.replacen(was, &format!("\"{}\"", is.replace('"', "\"\"")), 1)
        } else {
            text
        };
        fs::write(folder.path().join(name), text).unwrap();
    }
    mappa_data::load(folder.path()).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn no_text_that_does_something_comes_in() {
    let texts = [
        ("=HYPERLINK(A1)", "begins as a formula does"),
        ("+1+1", "begins as a formula does"),
        ("-2+3", "begins as a formula does"),
        ("@SUM(A1)", "begins as a formula does"),
        ("Kent<img src=x onerror=alert(1)>", "holds markup"),
        ("</title><script>", "holds markup"),
        ("<!-- ", "holds markup"),
        ("Kent &lt;b&gt;", "holds markup"),
        ("{{body}}", "holds markup"),
        ("Kent\u{0}", "a sign that is not seen"),
        ("Ke\u{7}nt", "a sign that is not seen"),
        ("\u{1b}[2JKent", "a sign that is not seen"),
        ("Kent\u{202e}txt", "a sign that is not seen"),
        ("\u{2066}Kent", "a sign that is not seen"),
        ("Ke\u{200b}nt", "a sign that is not seen"),
        ("Ke\nnt", "a sign that is not seen"),
    ];
    let places = [
        ("areas.csv", "Avon & Som."),
        ("areas.csv", "Avon and Somerset"),
        ("sources.csv", "The Argus (Brighton)"),
        ("edition.csv", "2026"),
    ];
    let mut tried = 0;
    for (file, was) in places {
        let was = if file == "edition.csv" { edition() } else { was.to_owned() };
        for (text, wrong) in texts {
            let said = said(file, &was, text);
            let told = said.iter().find(|one| one.contains(wrong)).unwrap_or_else(|| panic!("{file} {text:?}: {said:?}"));
            assert!(told.starts_with(&format!("data/{file}, line ")) && told.contains(". To fix it: "), "{told}");
            assert!(told.chars().all(|letter| !letter.is_control() && letter != '\u{202e}'), "{told:?}");
            tried += 1;
        }
    }
    println!("{tried} hostile texts: all refused, each with file, line and remedy");
}

/// The version of the frozen dataset's edition.
fn edition() -> String {
    let text = fs::read_to_string(data().join("edition.csv")).unwrap();
    text.lines().nth(1).and_then(|row| row.split(',').next()).unwrap().to_owned()
}
