//! The data in every form.

use crate::site::Published;
use mappa_core::Measure;
use std::collections::{HashMap, HashSet};
use std::fs;

/// Every form of the data says the same, and what goes with them is true of them.
pub fn pack(published: &Published) {
    let folder = published.out.join("data");
    let read = |name: &str| fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let table = String::from_utf8(read("mappa.csv")).expect("UTF-8");
    let excel = String::from_utf8(read("mappa-excel.csv")).expect("UTF-8");
    assert_eq!(excel.strip_prefix('\u{feff}').expect("a mark").replace("\r\n", "\n"), table);

    let mut csv = csv::Reader::from_reader(table.as_bytes());
    let columns: Vec<String> = csv.headers().expect("a header").iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = csv.records().map(|row| row.expect("a row")).collect();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(folder.join("mappa.xlsx")).expect("a workbook");
    let sheet = calamine::Reader::worksheet_range(&mut book, "Figures").expect("a sheet");
    assert_eq!(sheet.height(), rows.len() + 1);
    for (row, cells) in rows.iter().zip(sheet.rows().skip(1)) {
        let cells: Vec<String> = cells.iter().map(ToString::to_string).collect();
        let plain: Vec<&str> = row.iter().map(|cell| cell.strip_suffix(".0").unwrap_or(cell)).collect(); // shown by its format
        assert_eq!(plain, cells);
    }
    // no field is one that a spreadsheet program takes for a formula
    for name in ["mappa.csv", "sources.csv", "changes.csv"] {
        let bytes = read(name);
        let mut csv = csv::Reader::from_reader(bytes.as_slice());
        let fields = csv.records().flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>());
        let formula = |field: &String| field.starts_with(['=', '+', '-', '@', '\t', '\r']) && field.parse::<f64>().is_err();
        assert_eq!(fields.filter(formula).collect::<Vec<_>>(), [] as [String; 0], "{name}");
    }
    // each area's own file holds its rows, and all of them together are all rows
    let own = published.site.dataset.area_ids().map(|area| {
        let name = format!("area/{}.csv", published.site.dataset.area(area).slug);
        csv::Reader::from_reader(read(&name).as_slice()).records().count()
    });
    assert_eq!(own.sum::<usize>(), rows.len());

    let json = |name: &str| serde_json::from_slice::<serde_json::Value>(&read(name)).expect("JSON");
    let named = |fields: &serde_json::Value| -> Vec<String> {
        fields.as_array().expect("a list").iter().map(|field| field["name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(named(&json("mappa.csv-metadata.json")["tableSchema"]["columns"]), columns);
    let package = json("datapackage.json");
    assert_eq!(named(&package["resources"][0]["schema"]["fields"]), columns);
    assert_eq!(package["resources"][0]["bytes"], table.len());
    let key =
        ["area_id", "year", "measure", "status", "source_id"].map(|name| columns.iter().position(|one| one == name).unwrap());
    let keys: HashSet<Vec<&str>> = rows.iter().map(|row| key.iter().map(|&at| &row[at]).collect()).collect();
    assert_eq!(keys.len(), rows.len(), "the key is one");

    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(read("mappa.zip"))).expect("an archive");
    assert_eq!(archive.len(), 7);
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).expect("its bytes");
        assert_eq!(bytes, read(name.strip_prefix("mappa/").expect("a folder")), "{name}");
    }
    let readme = String::from_utf8(read("README.txt")).expect("UTF-8");
    for said in ["How not to use", "Open Government Licence", mappa_core::sentences::CAVEAT, "999", "0123456789ab"] {
        assert!(readme.contains(said), "{said}");
    }
    assert_eq!(readme.contains("MADE UP"), published.site.dataset.edition.made_up);
}

/// The tidy table has what the pages have: read back, each figure of it is the dataset's.
pub fn table(published: &Published) {
    let dataset = &published.site.dataset;
    let sources = published.read("data/sources.csv");
    let known: HashSet<&str> = sources.lines().filter_map(|line| line.split(',').next()).collect();
    let table = published.read("data/mappa.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let (mut held, mut paged) = (0, 0_u64);
    for row in reader.deserialize() {
        let row: HashMap<String, String> = row.expect("a row");
        let area = dataset.area_of_slug(&row["area_id"]).expect("an area");
        let year = mappa_core::Year::from_slug(&row["year"].replace('/', "-")).expect("a year");
        let measure = Measure::ALL.iter().copied().find(|one| one.id() == row["measure"]).expect("a measure");
        assert!(row["kind"] == "not_collected" || row["source_id"].split(' ').all(|id| known.contains(id)), "{row:?}");
        match row["kind"].as_str() {
            "calculated" => {
                let rate = mappa_core::rate::rate(dataset, area, year).expect("a rate");
                assert_eq!(row["value"], rate.number.text().replace(',', ""));
            }
            _ if row["status"] == "shown" => {
                let figure = dataset.figure(area, year, measure).held().expect("it is held");
                assert_eq!(row["value"], figure.number.text().replace(',', ""));
                held += 1;
                paged += u64::from(year >= mappa_core::Year::FIRST_PAGE);
            }
            _ => assert!(["other", "suppressed", "not_collected"].contains(&row["status"].as_str()), "{row:?}"),
        }
    }
    let all = dataset.area_ids().flat_map(|area| dataset.grid.years().map(move |year| (area, year)));
    let all = all.flat_map(|(area, year)| Measure::ALL.iter().filter(move |&&m| dataset.figure(area, year, m).held().is_some()));
    assert_eq!(held, all.count());
    // the page of the data pictures the same
    let page = published.markup("data/index.html").text();
    let paged = mappa_core::number::thousands(paged);
    assert!(page.contains(&format!("We have {paged} of ")), "{paged}");
}

/// Every headline that a page may show before the page of a choice has come is that of that page, to the letter.
pub fn headlines(published: &Published) {
    let dataset = &published.site.dataset;
    for year in std::iter::once(None).chain(dataset.page_years().map(Some)) {
        let slug = year.map(|year| year.slug());
        let name = format!("data/headlines/{}.json", slug.as_deref().unwrap_or("latest"));
        let all: HashMap<String, String> = serde_json::from_str(&published.read(&name)).expect("JSON");
        assert_eq!(all.len(), dataset.area_ids().count(), "{name}");
        for (area, headline) in all {
            let page = published.read(&["area", &area, slug.as_deref().unwrap_or_default(), "index.html"].join("/"));
            assert!(page.contains(&["<header id=\"headline\">", &headline, "</header>"].concat()), "{name}: {area}");
        }
    }
}
