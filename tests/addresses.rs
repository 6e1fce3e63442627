//! What an address asks for is read twice: by the core, and by the script of the compare page (`js/page/compare/address.js`). One
//! table of addresses, `addresses.json` beside that script, holds the two together. Here it is compared with what the core
//! reads, and `address.test.js` compares it with what the script does. `INSTA_UPDATE=always` writes it anew: an address is
//! added by its `search` alone.
#![cfg(feature = "publish")]

use mappa_core::link::{Amount, Drawn, parse, query};
use mappa_core::{Dataset, Measure};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[test]
fn the_script_of_the_compare_page_and_the_core_read_the_same_from_an_address() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dataset = mappa_data::load(&root.join("tests/fixture")).expect("the fixture is good");
    let file = root.join("js/page/compare/addresses.json");
    let table = fs::read_to_string(&file).expect("the table is there");
    let given: Value = serde_json::from_str(&table).expect("it is JSON");
    let rows: Vec<Value> = given["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| read(&dataset, row["search"].as_str().expect("an address")))
        .collect();
    let areas: Vec<&str> = dataset.police_areas().map(|area| dataset.area(area).slug.as_str()).collect();
    let read = lines(&areas, &rows);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&file, &read).expect("it can be written");
    } else {
        assert!(table == read, "the core reads another table than {}:\n{read}", file.display());
    }
}

/// What the core reads from a query of a compare page.
fn read(dataset: &Dataset, search: &str) -> Value {
    let (view, notices) = parse(dataset, &["compare/2019-20/", search].concat());
    let view_id = Drawn::ALL.iter().find(|(_, drawn)| *drawn == view.drawn).map(|(id, _)| *id);
    let amount = Amount::NAMED.iter().find(|(_, amount)| *amount == view.amount).map(|(id, _)| *id);
    let with: Vec<&str> = view.with.iter().map(|&area| dataset.area(area).slug.as_str()).collect();
    // which field has a value that is not understood, and the value; and whether more areas are named than can be shown
    let (more, unknown): (Vec<_>, Vec<_>) = notices.iter().partition(|notice| notice.text.contains("five areas at most"));
    let unknown: Vec<(&str, &str)> = unknown.iter().map(|notice| (field(&notice.text), within(&notice.text))).collect();
    json!({
        "search": search,
        "with": with,
        "view": view_id,
        "measure": amount.filter(|_| view.measure == Measure::Rso).unwrap_or(view.measure.id()),
        "unknown": unknown,
        "more": !more.is_empty(),
        "query": query(dataset, &view),
    })
}

/// The field that a line is about, by what it says is done.
fn field(text: &str) -> &str {
    let done = [("registered sex offenders", "measure"), ("the trend", "view"), ("every year", "from")];
    done.iter().find(|(done, _)| text.contains(["so this page shows ", done].concat().as_str())).map_or("with", |(_, name)| name)
}

/// What stands between the quotation marks of a line.
fn within(text: &str) -> &str {
    text.split('“').nth(1).and_then(|part| part.split('”').next()).unwrap_or_default()
}

/// The table as text, a row a line.
fn lines(areas: &[&str], rows: &[Value]) -> String {
    let rows: Vec<String> = rows.iter().map(|row| format!("    {row}")).collect();
    format!("{{\n  \"areas\": {},\n  \"rows\": [\n{}\n  ]\n}}\n", json!(areas), rows.join(",\n"))
}
