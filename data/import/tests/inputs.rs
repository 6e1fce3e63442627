//! Files in the shapes that people have, and what is right for each: its figures, or a refusal; and what must be told.

use mappa_core::Year;
use mappa_core::dataset::{Dataset, Kind};
use mappa_import::{Headings, Import, read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> = LazyLock::new(|| mappa_data::load(&folder("../../tests/fixture")).expect("the dataset"));

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn bytes(file: &str, bytes: &[u8]) -> Result<Import, String> {
    read(file, bytes, None, &HELD, &Headings::known().unwrap())
}

fn outcome(file: &str) -> Result<Import, String> {
    bytes(file, &std::fs::read(folder("tests/inputs").join(file)).expect(file))
}

/// The figures as `area measure value`, and what is told.
fn said(import: &Import) -> (Vec<String>, String) {
    let figure = |one: &mappa_import::Compared| {
        let found = &one.found;
        let value = match found.kind {
            Kind::Published => found.number.text().replace(',', ""),
            Kind::Derived => format!("{} derived", found.number.text().replace(',', "")),
            Kind::Nil => "nil".into(),
            Kind::Suppressed => "withheld".into(),
            _ => "not collected".into(),
        };
        format!("{} {} {value}", HELD.area(found.area).slug, found.measure.id())
    };
    let told: Vec<&str> = import.concerns.iter().map(|(_, text)| text.as_str()).collect();
    (import.figures.iter().map(figure).collect(), told.join("\n"))
}

/// The seven areas of most inputs, of two measures.
const SEVEN: &str = "avon-and-somerset rso 1900;avon-and-somerset cat2 475;bedfordshire rso 800;bedfordshire cat2 200;\
                     derbyshire rso 1500;derbyshire cat2 375;essex rso 1900;essex cat2 475;kent rso 2200;kent cat2 550;\
                     london rso 9000;london cat2 2250;england-and-wales rso 70000;england-and-wales cat2 17500";
const RATES: &str = "avon-and-somerset rso 1900;avon-and-somerset rso_rate 122.5;bedfordshire rso 800;bedfordshire rso_rate 130.1;\
                     derbyshire rso 1500;derbyshire rso_rate 160.2;essex rso 1900;essex rso_rate 114.4;kent rso 2200;\
                     kent rso_rate 137.2;london rso 9000;london rso_rate 115.1";

/// A file, its figures, and what must be told of it; or what a refusal says.
const RIGHT: &[(&str, Result<&str, &str>, &[&str])] = &[
    ("chart-tab-2023-24.xlsx", Ok(RATES), &[]),
    ("code-first-2023-24.csv", Ok("derbyshire rso 1500;derbyshire cat2 375;essex rso 1900;essex cat2 475"), &[]),
    (
        "footnotes-on-headings-2023-24.xlsx",
        Ok("derbyshire rso 1500;derbyshire rso_rate 160.2"),
        &["marks of notes: Category 1 Total1"],
    ),
    (
        "footnotes-on-names-2023-24.xlsx",
        Ok("derbyshire rso 1500;london rso 9000;essex rso 1900;kent rso 2200;gwent rso 500;norfolk rso 900;bedfordshire rso 800"),
        &["left off these names, as notes: London3, Norfolk 1, 2"],
    ),
    ("hidden-last-2023-24.xlsx", Ok(RATES), &["the sheet “working” is hidden and was not read"]),
    ("indexed-2023-24.csv", Ok(SEVEN), &[]),
    ("line-break-2023-24.ods", Ok(RATES), &[]),
    (
        "london-as-two-2023-24.csv",
        Ok("derbyshire rso 1500;derbyshire cat2 375;london rso 9000 derived;london cat2 2225 derived"),
        &["rows 3 and 4: Metropolitan Police and City of London are the two forces of London"],
    ),
    (
        "names-of-the-home-office-2023-24.csv",
        Ok(
            "devon-and-cornwall rso 1000;dyfed-powys rso 1000;london rso 2000 derived;hampshire rso 1000;north-wales rso 1000;south-wales rso 1000;england-and-wales rso 1000",
        ),
        &["in rows 6 and 7: read once", "TOTAL ENGLAND AND WALES1"],
    ),
    ("no-figure-2023-24.csv", Err("no figure in it could be read: row 2, column B (Derbyshire"), &[]),
    ("note-with-commas-2023-24.csv", Ok(SEVEN), &[]),
    ("note-with-semicolons-2023-24.csv", Ok(SEVEN), &[]),
    ("password-2023-24.ods", Err("protected by a password"), &[]),
    ("plain-2023-24.ods", Ok(RATES), &[]),
    (
        "regions-2023-24.csv",
        Ok("derbyshire rso 1500;leicestershire rso 1400;bedfordshire rso 800;essex rso 1900;england-and-wales rso 70000"),
        &[],
    ),
    (
        "second-heading-2023-24.csv",
        Ok("derbyshire rso 1500;essex rso 1900;gwent rso 600;gwent cat2 200;north-wales rso 700;north-wales cat2 190"),
        &[],
    ),
    (
        "shorthand-2023-24.csv",
        Ok(
            "derbyshire rso 1500;essex rso 1900;kent rso 2200;kent cat2 withheld;surrey cat2 withheld;sussex rso nil;sussex cat2 not collected",
        ),
        &["[p]: provisional", "[r]: revised", "more than none, but less than half", "too unreliable"],
    ),
    ("stacked-2023-24.xlsx", Ok(SEVEN), &[]),
    ("table-a-sheet-2023-24.xlsx", Ok("kent rso 2200;kent cat2 550;kent shpo 110;england-and-wales shpo 3500"), &[]),
    ("tabs-and-thousands-2023-24.txt", Ok("derbyshire rso 1500;england-and-wales rso 1070000"), &[]),
    (
        "thousands-by-points-2023-24.csv",
        Ok("derbyshire rso 1500;essex rso 2000;england-and-wales rso 70000;england-and-wales cat2 17500"),
        &["points taken to part thousands"],
    ),
    ("transposed-2023-24.csv", Err("has the areas side by side"), &[]),
    (
        "two-row-header-2023-24.xlsx",
        Ok("derbyshire rso_l1 1480;derbyshire rso 1500;derbyshire cat2_l1 300;derbyshire cat2 325;essex rso 1900;essex cat2 436"),
        &[],
    ),
    ("unicode-text-2023-24.txt", Ok(SEVEN), &[]),
    ("unicode-text-be-2023-24.csv", Ok(SEVEN), &[]),
    ("windows-1252-2023-24.csv", Ok("derbyshire rso 1500;derbyshire cat2 nil;essex rso 1900;essex cat2 475"), &[]),
    ("windows-1252-title.csv", Ok("derbyshire rso 1500;derbyshire cat2 375;essex rso 1900;essex cat2 475"), &[]),
    (
        "years-turned-to-dates.csv",
        Ok("derbyshire rso 749;derbyshire rso 800;derbyshire rso 1106;derbyshire rso 1154"),
        &["“Nov-10” as 2010/11, “2011-12-01” as 2011/12", "appears twice with the same value"],
    ),
];

#[test]
fn every_input_is_read_rightly_or_refused() {
    let mut wrong = Vec::new();
    for (file, right, told) in RIGHT {
        let answer = outcome(file);
        match (&answer, right) {
            (Ok(import), Ok(figures)) => {
                let (found, concerns) = said(import);
                println!("{file}: read, {} figures\n    {}", found.len(), concerns.replace('\n', "\n    "));
                let missing: Vec<&str> = figures.split(';').filter(|figure| !found.iter().any(|one| one == figure)).collect();
                let silent: Vec<&&str> = told.iter().filter(|told| !concerns.contains(**told)).collect();
                if !missing.is_empty() || !silent.is_empty() {
                    wrong.push(format!("{file}: lacks {missing:?}, says nothing of {silent:?}\n  {found:?}\n  {concerns}"));
                }
            }
            (Err(why), Err(right)) if why.contains(right) => println!("{file}: refused\n    {why}"),
            (Err(why), _) => wrong.push(format!("{file}: refused: {why}")),
            (Ok(import), Err(_)) => wrong.push(format!("{file}: read {:?}", said(import))),
        }
    }
    let listed: Vec<&str> = RIGHT.iter().map(|(file, ..)| *file).collect();
    for entry in std::fs::read_dir(folder("tests/inputs")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(listed.contains(&name.as_str()), "{name} is not listed");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A table in text that is of 2023/24, and its figures or what refuses it, and what is told.
const TEXTS: &[(&str, Result<&str, &str>, &str)] = &[
    (
        "Area,Category 1,,,,Category 2\n,Level 1,Level 2,Level 3,Total,Total\nKent,5,3,2,10,20\n",
        Ok("kent rso_l1 5;kent rso_l2 3;kent rso_l3 2;kent rso 10;kent cat2 20"),
        "was taken to reach",
    ),
    (
        ",Category 1,,Category 2,\nArea,Level 1,Total,Level 1,Total\nKent,8,10,18,20\n",
        Ok("kent rso_l1 8;kent rso 10;kent cat2_l1 18;kent cat2 20"),
        "was taken to reach",
    ),
    (
        "Area,,Category 1,,,Category 2\n,Level 1,Total,,Level 1,Total\nKent,8,10,,18,20\n",
        Err("cannot tell which columns are under which"),
        "",
    ),
    (
        "Area,Category 1,,\n,Total,Returned to custody for breach of licence,\nKent,8,1,\n",
        Ok("kent rso 8"),
        "may or may not stand under",
    ),
    ("Area,Level,Category 1\nKent,Level 1,10\n", Err("part each area"), ""),
    ("Area,Category 1 (Level 1)\nKent,10\n", Ok("kent rso_l1 10"), ""),
    ("Area,Category 1 %,Category 2\nKent,10,20\n", Ok("kent cat2 20"), "do not recognise the heading “Category 1 %”"),
    ("Area,Year,Category 1\nKent,2021/22,10\nKent,2022-23,11\n", Ok("kent rso 10;kent rso 11"), ""),
    ("Area,RSOs 2021/22,RSOs 2022/23\nKent,10,11\n", Ok("kent rso 10;kent rso 11"), ""),
    ("Area,Category 1,Category 2\nKent,2.000,3.000\n", Err("may be 2000 or 2"), ""),
    ("Area,Category 1,Category 2\nKent,2.000,3.500\n", Ok("kent rso 2000;kent cat2 3500"), "points taken"),
    ("Area;RSOs per 100,000 population;RSOs\nKent;125,2;1 500\n", Ok("kent rso_rate 125.2;kent rso 1500"), "a comma taken"),
    ("Area,Category 1\nKent,1500.0\nEssex,2000.00\n", Ok("kent rso 1500;essex rso 2000"), ""),
    ("Area,Category 1\nKent,\"1,500\"\nEssex,1\u{2009}900\n", Ok("kent rso 1500;essex rso 1900"), ""),
    ("Area,Category 1\rKent,1500\rEssex,1900\r", Ok("kent rso 1500;essex rso 1900"), ""),
    ("Area,Category 1\nKent,1500\n\"Essex,1900\nSurrey,700\n", Err("is never closed"), ""),
    ("sep=;\nArea;Category 1\nKent;1500\n", Ok("kent rso 1500"), ""),
    ("Area|Category 1\nKent|1500\n", Ok("kent rso 1500"), ""),
    (
        "Location,Category 1\nKent,1500\nEssex,1900\nSurrey,5\n",
        Ok("kent rso 1500;essex rso 1900;surrey rso 5"),
        "no column is headed “Area”",
    ),
    ("Area,Category 1\nKent,10\nEssex,20\nTotal,30\n", Ok("kent rso 10;essex rso 20"), "may be the total of some of the 2 areas"),
    ("Area,Category 1\nKent,10\nTotal,10\nEssex,20\nTotal,20\n", Ok("kent rso 10;essex rso 20"), "may be the total of some"),
    ("Table 3: Level 3 offenders\nArea,Category 1,SHPOs imposed\nKent,10,4\n", Ok("kent shpo 4"), "says “level 3”"),
    ("Level 3 offenders\nArea,Category 1\nKent,10\n", Err("says “level 3”"), ""),
    ("RSOs per 100,000 population\nArea,RSOs\nKent,125\n", Ok("kent rso 125"), "says “per 100”"),
    ("Area,Category 1\nCity of London,10\nKent,2\n", Ok("kent rso 2"), "and the smaller"),
    ("Area,Category 1\nMetropolitan Police,10\n", Ok("london rso 10"), "was taken for London"),
    ("Area,Category 1\nWales,10\nEngland,20\nKent,2\n", Ok("kent rso 2"), "“Wales” is not a police area"),
    ("Area,Category 1\nHampshire (excluding Isle of Wight),10\n", Ok("hampshire rso 10"), "left off these names"),
    ("Area,Category 1\nE23000032,10\nW15000002 Gwent,4\n", Ok("kent rso 10;gwent rso 4"), ""),
    (
        "Area,Category 1,,Area,Category 1\nKent,10,,Essex,20\nSurrey,1,,Sussex,2\n",
        Ok("kent rso 10;surrey rso 1;essex rso 20;sussex rso 2"),
        "",
    ),
    ("Area,Category 1\nKent,10\n\nArea,Category 1\nKent,11\n", Err("take one of them out"), ""),
    ("Table 2, 2022/23\nArea,Category 1\nKent,10\n", Ok("kent rso 10"), "read as of 2022/23, but the file’s name says 2023/24"),
    ("Area,Category 1,\nKent,10,20\n", Ok("kent rso 10"), "without a heading"),
    ("Area,Category 1\nKent,10\n,20\n", Ok("kent rso 10"), "no name beside the figures"),
    (
        "a title\nand a hint\narea_id,area_name,gss_code,year,measure,value,unit,kind,status\nkent,Kent,E,2016–17,rso,10,number,published,shown\nkent,Kent,E,2016/17,rso,11,number,published,other\n",
        Ok("kent rso 10"),
        "",
    ),
    (
        "area,year,measure,value\nkent,Nov-10,rso,749\nkent,2011-12-01,rso,800\n",
        Ok("kent rso 749;kent rso 800"),
        "made dates of some years",
    ),
    (
        "Area,Category 1,Category 2\nKent,10,20\nEssex,1",
        Ok("kent rso 10;kent cat2 20;essex rso 1"),
        "row 3, the last, has fewer cells",
    ),
    ("<html><table><tr><td>Area</td></tr></table></html>", Err("it is a web page"), ""),
    ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", Err("XML form of 2003"), ""),
    ("{\"area\": \"kent\"}", Err("JSON"), ""),
    ("%PDF-1.7 x", Err("it is a PDF"), ""),
    ("{\\rtf1 Area}", Err("text document"), ""),
];

#[test]
fn other_texts_of_the_same_kinds() {
    let mut wrong = Vec::new();
    for (text, right, told) in TEXTS {
        match (bytes("2023-24.csv", text.as_bytes()), right) {
            (Ok(import), Ok(figures)) => {
                let (found, concerns) = said(&import);
                if found.join(";") != *figures || !concerns.contains(told) {
                    wrong.push(format!("{text:?}\n  {found:?}\n  {concerns}"));
                }
            }
            (Err(why), Err(right)) if why.contains(right) => {}
            (answer, _) => wrong.push(format!("{text:?}\n  {:?}", answer.as_ref().map(said))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn years_and_kinds_of_text_are_the_same_in_every_reader() {
    let year = |begins| Year::beginning(begins).unwrap();
    for title in ["2023 to 2024", "year ending March 2024", "2023‑24", "202324", "2023/2024", "as at 31 March 2024"] {
        let import = bytes("x.csv", format!("MAPPA {title}\nArea,Category 1\nKent,10\n").as_bytes()).expect(title);
        assert_eq!(import.years, [year(2023)], "{title}");
        let tidy = format!("area,year,measure,value\nkent,{title},rso,10\n");
        assert_eq!(bytes("x.csv", tidy.as_bytes()).expect(title).years, [year(2023)], "{title}");
    }
}

#[test]
fn a_row_that_is_wrong_says_where_and_what() {
    let rows = "area,year,measure,value\nkent,2016/17,rso,10\nnowhere,2016/17,rso,5\nkent,2016,rso,5\nkent,2016/17,much,5\n";
    let import = bytes("x.csv", rows.as_bytes()).expect("the first row is good");
    let told: String = import.concerns.iter().map(|(_, text)| format!("{text}\n")).collect();
    for said in ["row 3, column A has “nowhere”", "row 4, column B has “2016”", "row 5, column C has “much”"] {
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn a_heading_that_is_not_known_is_named_with_its_place() {
    let table = "Area,Category 1,Wombats\nKent,10,1\nEssex,11,2\nSurrey,12,3\n";
    let import = bytes("mappa-2023-24.csv", table.as_bytes()).expect("a column is known");
    let told: String = import.concerns.iter().map(|(_, text)| format!("{text}\n")).collect();
    assert!(told.contains("row 1, column C"), "{told}");
}
