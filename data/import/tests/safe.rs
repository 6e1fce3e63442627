//! What was tried against the figures on 25 November 2026, by somebody who means harm or has bad luck: none is lost or becomes
//! wrong without a word, and nothing that is read does anything to the terminal.
#![cfg(feature = "shell")]

mod copied;
mod made;

use copied::{Data, here};
use made::Sheet;
use std::fs::{self, File};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const BOOK: &str = "mappa-2024-25-area-tables.xlsx";

#[test]
fn a_year_that_the_file_contradicts_is_accepted_by_name_or_not_at_all() {
    let data = Data::copied();
    let before = data.all();
    let (good, said) = data.import(BOOK, &["--year", "2005/06", "--accept", "changes,rates,sums"]);
    let told = "? years: it was read as of 2005/06, the year given, but its title says 2024/25";
    assert!(!good && said.contains(told) && said.contains("--accept years"), "{said}");
    assert_eq!(data.all(), before);
    // the file's name says another year than its title, and a table that names its years has none of that given
    let (good, said) =
        data.table("tables-2016-17.csv", "MAPPA 2018/19\nArea,Category 1 Total\nKent,1000\n", &["--accept", "areas"]);
    assert!(!good && said.contains("? years: it was read as of 2018/19, but the file’s name says 2016/17"), "{said}");
    let tidy = "area,year,measure,value\nkent,2016/17,rso,1000\n";
    let (good, said) = data.table("mine.csv", tidy, &["--source", "argus-bn-2019", "--year", "2015/16"]);
    assert!(!good && said.contains("? years: the year given, 2015/16, was not used"), "{said}");
    assert_eq!(data.all(), before);
    let (good, said) = data.import(BOOK, &["--year", "2024/25"]);
    assert!(good, "{said}");
}

#[test]
fn a_year_that_has_not_ended_is_doubted() {
    let data = Data::copied();
    let mine = |year: &str| format!("area,year,measure,value\nkent,{year},rso,5\n");
    let source = ["--source", "argus-bn-2019"];
    let (good, said) = data.table("mine.csv", &mine("2098/99"), &source);
    let told = "? years: 2098/99 has not ended yet: its figures would be of 31 March 2099";
    assert!(!good && said.contains(told) && data.row("kent,2098/99").is_empty(), "{said}");
    let (good, said) = data.table("mine.csv", &mine("2098/99"), &[&source[..], &["--accept", "years"]].concat());
    assert!(good && data.row("kent,2098/99").len() == 1, "{said}");
}

#[test]
fn the_sheets_that_were_read_are_named_and_those_that_were_not() {
    let data = Data::copied();
    let workbook = |sheets: &[Sheet]| {
        let file = data.0.path().join("tables.xlsx");
        fs::write(&file, (made::FORMS[0].1)(sheets)).unwrap();
        let answer = data.run(&["import", file.to_str().unwrap(), "--accept", "areas", "--dry-run"]);
        fs::remove_file(file).unwrap();
        answer
    };
    let table = |name: &str, kent: &str| Sheet::of(name, &["MAPPA 2016/17|", "Area|Category 1 Total", &format!("Kent|{kent}")]);
    let notes = Sheet::of("Notes", &["Figures are of 31 March|"]);
    let (good, said) = workbook(&[table("Tables", "1887"), notes]);
    assert!(good && said.contains("Read from the sheet “Tables”; no figures were read from the sheet “Notes”."), "{said}");
    // as it was tried: the second sheet has another figure
    let (good, said) = workbook(&[table("Tables", "1887"), table("Old", "5")]);
    assert!(!good && said.contains("is 1,887 in sheet “Tables”") && said.contains("and 5 in sheet “Old”"), "{said}");
}

/// An import that runs on while the test does something else.
fn begun(data: &Data, words: &[&str]) -> Child {
    data.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn of_two_imports_at_once_none_is_lost() {
    let rounds = 4;
    for round in 0..rounds {
        let data = Data::copied();
        let table = data.0.path().join("tables-2016-17.csv");
        fs::write(&table, "Area,Category 1 Total\nKent,1000\n").unwrap();
        let book = here("tests/books").join(BOOK);
        let both = [
            begun(&data, &["import", book.to_str().unwrap()]),
            begun(&data, &["import", table.to_str().unwrap(), "--accept", "areas"]),
        ];
        for import in both {
            let output = import.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let figures = data.text("figures.csv");
        assert_eq!(figures.matches("moj-2024-25").count(), 1032, "round {round}");
        assert_eq!(figures.matches("moj-2016-17").count(), 1, "round {round}");
    }
    println!("{rounds} rounds of two imports at once: none lost");
}

#[test]
fn a_check_waits_for_an_import_and_leaves_what_it_has_staged() {
    let data = Data::copied();
    // as a running import: it holds the folder, and has begun to stage
    let held = File::create(data.0.path().join(".lock")).unwrap();
    held.lock().unwrap();
    let staged = data.0.path().join(".staged");
    fs::create_dir(&staged).unwrap();
    let mut check = begun(&data, &["check"]);
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(700) {
        assert!(staged.exists() && check.try_wait().unwrap().is_none());
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(held);
    let output = check.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("Another command is at work in ") && !staged.exists(), "{said}");
}

#[test]
fn what_is_ready_is_looked_at_before_it_is_moved() {
    let data = Data::copied();
    let ready = data.0.path().join(".ready");
    let put = |name: &str, text: &str| {
        fs::create_dir_all(&ready).unwrap();
        fs::write(ready.join(name), text).unwrap();
    };
    fs::write(data.0.path().join("README.md"), "mine").unwrap();
    let before = data.all();
    for (name, text, why) in [
        ("README.md", "theirs", "holds “README.md”, which no import writes"),
        ("figures.csv", "area,year\n", "holds files that do not fit those of the folder"),
        ("neighbours.csv", "area,neighbour\nkent,essex\n", "holds files that do not fit those of the folder"),
    ] {
        put(name, text);
        for command in [&["check"][..], &["import", "/no/such/file"]] {
            let (good, said) = data.run(command);
            assert!(!good && said.contains(why) && said.contains("look at it, and move it away"), "{said}");
            assert_eq!(data.all(), before);
        }
        fs::remove_dir_all(&ready).unwrap();
    }
    #[cfg(unix)]
    {
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("changes.csv"), "x").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), &ready).unwrap();
        let (good, said) = data.run(&["check"]);
        assert!(!good && said.contains("is no folder") && elsewhere.path().join("changes.csv").exists(), "{said}");
        fs::remove_file(&ready).unwrap();
    }
    // what an import had made ready when it was killed is finished; what it had only begun is forgotten
    put("changes.csv", "date,area,year,measure,old,new,source\n");
    fs::create_dir(data.0.path().join(".staged")).unwrap();
    fs::write(data.0.path().join(".staged/figures.csv"), "half").unwrap();
    let (good, said) = data.run(&["check"]);
    assert!(good && data.text("changes.csv").ends_with(",source\n"), "{said}");
    assert!(!ready.exists() && !data.0.path().join(".staged").exists());
}

#[test]
fn nothing_that_is_read_does_anything_to_the_terminal() {
    let data = Data::copied();
    let hostile = "\u{1b}[2J\u{1b}[H0 changed\u{7}\u{202e}\u{9b}31m";
    let long = "x".repeat(2_500_000);
    let csv =
        format!("MAPPA {hostile}\nArea,Category 1 Total,{hostile}\nKent,{hostile}\n{hostile},12\nEssex,{long}\nSurrey,800\n");
    let xlsx = (made::FORMS[0].1)(&[Sheet::of(
        "T_x001B_[2J",
        &["Area|Category 1 Total|_x001B_[2J", "Kent|_x001B_[31mno|3", "_x001B_c|4|4"],
    )]);
    let mut tried = 0;
    for (name, bytes) in
        [("a\u{1b}[2J\u{202e}-2016-17.csv", csv.as_bytes()), ("b-2016-17.xlsx", xlsx.as_slice()), ("c\u{7}.xlsx", b"PK\x03\x04")]
    {
        let file = data.0.path().join(name);
        fs::write(&file, bytes).unwrap();
        for more in
            [&[][..], &["--year", "\u{1b}[2J"], &["--accept", "\u{1b}[2J"], &["--source", "\u{1b}[2J"], &["--date", "\u{1b}[2J"]]
        {
            let begun = Instant::now();
            let (good, said) = data.run(&[&["import", file.to_str().unwrap()], more].concat());
            assert!(!good && !said.is_empty());
            assert!(said.chars().all(|letter| letter == '\n' || !letter.is_control()), "{said:?}");
            assert!(!said.contains('\u{202e}') && said.lines().all(|line| line.chars().count() < 1_000), "{name} {more:?}");
            assert!(begun.elapsed() < Duration::from_secs(10));
            tried += 1;
        }
    }
    println!("{tried} imports of hostile texts: no control sign printed");
}
