//! Every page of three datasets, as it is published: complete, consistent, with links that lead somewhere.
#![cfg(feature = "publish")]

mod site;

use mappa_atlas::publish::{Cards, Output, cards, changes};
use mappa_core::Measure;
use mappa_core::link::{Page, View, path};
use mappa_core::report::Report;
use serde_json::Value;
use site::{Published, made, published, published_with, root, shipped};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The text of an HTML page, without its markup.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        if entry.path().is_dir() {
            pages(&entry.path(), found);
        } else if entry.path().extension().is_some_and(|ending| ending == "html") {
            found.push(entry.path());
        }
    }
}

/// What every page of a published site must be.
fn check(Published { out, site }: &Published) {
    let dataset = &site.dataset;
    let mut all = Vec::new();
    pages(out, &mut all);
    let known: HashSet<PathBuf> = all.iter().cloned().collect();
    for page in &all {
        let html = fs::read_to_string(page).expect("a page");
        assert!(!html.contains("{{") && html.matches("<h1").count() == 1, "{}", page.display());
        assert!(html.contains("http-equiv=\"Content-Security-Policy\"") && !html.contains(" style=\""), "{}", page.display());
        if page.ends_with("404.html") || page.ends_with("mappa-atlas.html") {
            continue;
        }
        for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split(['#', '?']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') || link.ends_with("icon.svg") {
                continue; // within the page, to elsewhere, or to what Trunk copies
            }
            let mut target = page.parent().expect("a folder").to_path_buf();
            for part in link.split('/') {
                match part {
                    "" | "." => {}
                    ".." => assert!(target.pop()),
                    part => target.push(part),
                }
            }
            let there = known.contains(&target.join("index.html")) || target.is_file();
            assert!(there, "{} links to {link}, which is not there", page.display());
        }
    }
    for area in dataset.area_ids() {
        for year in dataset.page_years() {
            let view = View::of(Page::Area(area, Some(year)));
            let html = fs::read_to_string(out.join(path(dataset, &view)).join("index.html")).expect("a page");
            let report = Report::new(dataset, &view);
            let text = text(&html);
            for lead in &report.lead {
                assert!(text.contains(&lead.text), "{}: {}", path(dataset, &view), lead.text);
            }
            assert!(
                text.contains(mappa_core::sentences::CAVEAT) && text.contains("Where to get help") && text.contains("Background")
            );
            assert_eq!(html.matches("<tr").count(), report.table.rows.len() + 1, "{}", path(dataset, &view));
            let figures: Vec<_> = report.trend.area.iter().flatten().collect();
            let dots = html.matches("<circle class=\"area").count() + small_dots(&html, "area");
            assert_eq!(dots, figures.len() * 2, "each value is a dot, in both sizes: {}", path(dataset, &view));
        }
    }
}

/// How many dots of a class are parts of paths.
fn small_dots(html: &str, class: &str) -> usize {
    let begins = format!("<path class=\"{class} dot\" d=\"");
    let paths = html.split(&begins).skip(1);
    paths.filter_map(|rest| rest.split('"').next()).map(|path| path.matches("h0").count()).sum()
}

const SITE: &str = "https://atlas.example/news/";

#[test]
fn the_shipped_dataset_is_published_whole() {
    let published = published("shipped", shipped(), SITE);
    check(&published);
    heads(&published);
    frames(&published);
    sitemap(&published);
    table(&published);
    pack(&published);
    let html = published.read("area/derbyshire/2016-17/index.html");
    assert!(!html.contains("made up, for testing"));
    assert!(html.contains("href=\"mailto:data@example.org\"") && text(&html).contains("Report a wrong figure"));
    assert!(text(&html).contains("(0123456789ab)"), "the foot names the very dataset");
}

/// Every form of the data says the same, and what goes with them is true of them.
fn pack(published: &Published) {
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
    for said in ["What not to say", "Open Government Licence", mappa_core::sentences::CAVEAT, "999", "0123456789ab"] {
        assert!(readme.contains(said), "{said}");
    }
    assert_eq!(readme.contains("MADE UP"), published.site.dataset.edition.made_up);
}

#[test]
fn changes_between_editions_are_told_by_day_on_the_page_and_in_the_feed() {
    let folder = root().join("target/test-pages-data/changes");
    fs::create_dir_all(&folder).expect("a folder");
    let write = |rows: &str| fs::write(folder.join("changes.csv"), ["date,area,year,measure,old,new,source\n", rows].concat());
    write(
        "2026-10-30,derbyshire,2016/17,rso,1150,1154,argus-bn-2019\n2026-10-30,essex,2019/20,rso,,1596,moj-2019-20\n\
         2026-10-30,kent,2019/20,cat2,,300,moj-2019-20\n2026-11-02,kent,2019/20,cat3,,1,moj-2019-20\n",
    )
    .expect("a file");
    let changes = changes::read(&folder, &shipped()).expect("they are good");
    let published = published_with("changes", shipped(), SITE, changes);
    let page = text(&published.read("data/changes/index.html"));
    for said in [
        "Derbyshire, 2016/17, Registered sexual offenders: 1154 instead of 1150, from The Argus (Brighton), ",
        "2 figures of 2019/20 added, from moj-2019-20.",
        "One figure of 2019/20 added",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.find("2 November 2026") < page.find("30 October 2026"), "the latest first");
    let feed = published.read("data/changes/atom.xml");
    assert_eq!(feed.matches("<entry>").count(), 3, "two days, and the edition itself");
    assert!(feed.contains("<id>https://atlas.example/news/data/changes/#2026-10-30</id>"));
    for (row, told) in [
        ("someday,kent,2019/20,cat3,,1,x\n", "line 2: date “someday” is not a day like 2025-10-30"),
        ("2026-11-02,kant,2019/20,cat3,,1,x\n", "area “kant” is not an id in areas.csv"),
        ("2026-11-02,kent,2019,cat3,,1,x\n", "year “2019” is not a year like 2016/17"),
        ("2026-11-02,kent,2019/20,cats,,1,x\n", "measure “cats” is not"),
    ] {
        write(row).expect("a file");
        let error = changes::read(&folder, &shipped()).expect_err(row);
        assert!(error.contains(told), "{error}");
    }
}

#[test]
fn a_full_dataset_is_published_whole() {
    let published = published("full", made(mappa_data::make_full, "full"), SITE);
    check(&published);
    heads(&published);
    pack(&published);
    assert!(published.read("index.html").contains("The figures on this page are made up, for testing."));
    let made_up = |card: &cards::Card| cards::words(card).expect("a card").join(" ").contains("made up, for testing");
    assert!(published.site.cards.all().all(|pictured| made_up(&pictured.alt)));
}

#[test]
fn an_empty_dataset_is_published_whole() {
    let published = published("empty", made(mappa_data::make_empty, "empty"), "");
    check(&published);
    assert!(text(&published.read("area/kent/index.html")).contains("so there is no chart to draw"));
    // addresses that must be absolute are left out where nobody knows them
    let html = published.read("area/kent/index.html");
    assert!(!html.contains("canonical") && !html.contains("og:image") && !html.contains("oembed"));
    assert!(!published.out.join("sitemap.xml").exists() && !published.out.join("oembed").exists());
    assert_eq!(published.site.cards.all().count(), 1, "the general card");
}

/// What every frame says, whatever is asked of it.
fn frames(Published { out, .. }: &Published) {
    let mut all = Vec::new();
    pages(&out.join("embed"), &mut all);
    all.retain(|page| !page.ends_with("check/index.html")); // it has no figures
    assert!(all.len() > 50);
    for page in all {
        let text = text(&fs::read_to_string(&page).expect("a page"));
        let said = [
            mappa_core::sentences::CAVEAT,
            "A child in danger: 999. Worried about someone: 101.",
            "Edition 2026-11 (0123456789ab)",
        ];
        for words in said {
            assert!(text.contains(words), "{}: {words}", page.display());
        }
        assert!(
            text.contains("Every year, every source, and where to get help: MAPPA Atlas: atlas.example/news/"),
            "{}",
            page.display()
        );
    }
}

#[test]
fn cards_are_pictures_of_the_size_that_they_say() {
    let folder = root().join("target/test-pages/cards");
    let _ = fs::remove_dir_all(&folder);
    let out = Output::new(&folder).expect("a folder can be made");
    let cards = Cards::of_dataset(&shipped());
    for one in cards.all().step_by(29) {
        let bytes = cards::png(&one.alt).expect("a card can be painted");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
        let info = reader.info();
        assert_eq!((info.width, info.height), cards::SIZE);
        let words: Vec<_> = info.utf8_text.iter().filter_map(|text| text.get_text().ok()).collect();
        assert_eq!(words, [one.alt.alt()], "the card in words is inside it");
        let palette: Vec<u8> = info.palette.as_ref().expect("a palette").to_vec();
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        let white = |pixel: &u8| palette[usize::from(*pixel) * 3..][..3] == [255, 255, 255];
        let (width, height) = (cards::SIZE.0 as usize, cards::SIZE.1 as usize);
        let ink = pixels.iter().filter(|pixel| !white(pixel)).count();
        assert!(ink > 20_000, "{}: something is painted, {ink}", one.path);
        // nothing runs out of the picture: its edges are bare
        let edge = |x: usize, y: usize| x < 20 || y < 20 || x >= width - 20 || y >= height - 12;
        let out_of_it = (0..width * height).filter(|at| edge(at % width, at / width) && !white(&pixels[*at])).count();
        assert_eq!(out_of_it, 0, "{}", one.path);
        out.put(&one.path, &bytes).expect("it can be written, to be looked at");
    }
}

/// The value of the first attribute that follows `before`.
fn after<'a>(html: &'a str, before: &str) -> Option<&'a str> {
    html.split_once(before)?.1.split('"').next()
}

/// Every page that is in two languages names both, and is named by both.
fn translations(html: &str, path: &str, out: &Path) {
    let of = |code: &str| after(html, &format!("hreflang=\"{code}\" href=\"{SITE}")).map(str::to_owned);
    let (english, welsh) = (of("en-GB"), of("cy"));
    let both = out.join("cy").join(path.trim_start_matches("cy/")).join("index.html").exists() && !html.contains("noindex");
    assert_eq!(english.is_some() && welsh.is_some(), both, "{path}");
    if let (Some(english), Some(welsh)) = (english, welsh) {
        assert_eq!((english == path, welsh == path), (!path.starts_with("cy/"), path.starts_with("cy/")), "{path}");
        assert_eq!(welsh, ["cy/", &english].concat());
        assert!(out.join(english).join("index.html").exists(), "{path}");
    }
    let language = after(html, "<html lang=\"");
    assert_eq!(language, Some(if path.starts_with("cy/") { "cy" } else { "en-GB" }), "{path}");
}

/// What every page says of itself; and no card contradicts its page.
fn heads(published: &Published) {
    let Published { out, site } = published;
    let welsh = site.in_welsh();
    let all_cards = site.cards.all().chain(welsh.cards.all());
    let pictures: HashMap<&str, &cards::Card> = all_cards.map(|one| (one.path.as_str(), &one.alt)).collect();
    let mut all = Vec::new();
    pages(out, &mut all);
    let mut told = HashSet::new();
    for page in all.iter().filter(|page| page.ends_with("index.html")) {
        let path = page.parent().and_then(|folder| folder.strip_prefix(out).ok()).expect("a page of the site");
        let path = path.to_str().map(|path| if path.is_empty() { String::new() } else { format!("{path}/") }).expect("a path");
        let html = fs::read_to_string(page).expect("a page");
        // what follows holds of a Welsh page as of the English one, with Welsh words
        let whole_path = path.clone();
        let (in_welsh, path) = (path.starts_with("cy/"), path.trim_start_matches("cy/").to_owned());
        let say = |english, welsh| if in_welsh { welsh } else { english };
        let general = say("card/mappa-atlas.png", "card/cy-mappa-atlas.png");
        let canonical = after(&html, "rel=\"canonical\" href=\"").expect("every page has a canonical address");
        let whole = match path.as_str() {
            "embed/check/" => path.clone(),
            _ => path.replace("embed/compare/", "compare/").replace("embed/", "area/"),
        };
        assert_eq!(canonical, [SITE, say("", "cy/"), &whole].concat());
        translations(&html, &whole_path, out);
        assert_eq!(after(&html, "og:url\" content=\""), Some(canonical));
        let title = after(&html, "og:title\" content=\"").expect("a title");
        let description = after(&html, "name=\"description\" content=\"").expect("a description");
        if !path.starts_with("embed/") {
            assert!(told.insert(title.to_owned()), "{path}: {title} stands twice");
            assert!(told.insert(description.to_owned()), "{path}: {description} stands twice");
        }

        let picture = after(&html, "og:image\" content=\"").and_then(|url| url.strip_prefix(SITE)).expect("a picture");
        let picture = picture.strip_suffix("?v=0123456789ab").expect("pictures are named by edition, for old caches");
        let card = pictures.get(picture).unwrap_or_else(|| panic!("{path} has the picture {picture}, which is none"));
        let alt = text(after(&html, "og:image:alt\" content=\"").unwrap_or_default());
        assert_eq!(alt, card.alt(), "{path}");
        let seen = cards::words(card).expect("a card can be drawn");
        let large = after(&html, "<strong>").map(|rest| rest.split("</strong>").next().unwrap_or_default());
        if path.starts_with("area/") && large.is_some_and(|large| large != say("not known", "anhysbys")) {
            assert_ne!(picture, general, "{path}");
            let (large, page) = (large.unwrap_or_default(), text(&html));
            assert_eq!(seen.iter().filter(|word| *word == large).count().min(1), 1, "{path}: {large} is on the card");
            assert!(page.contains(&card.place) && page.contains(&card.comparison), "{path}");
            assert!(seen.contains(&card.place) && seen.contains(&card.year), "{path}");
            let seen = seen.join(" ");
            for text in [&card.comparison, &card.source, card.caveat, say("A child in danger: 999.", "Plentyn mewn perygl: 999.")]
            {
                assert!(seen.contains(text), "{path}: {text} is on the card");
            }
        } else if !path.starts_with("embed/") {
            assert_eq!(picture, general, "{path}: no card contradicts its link");
        }

        if html.contains("noindex") {
            continue;
        }
        let data = html.split_once("<script type=\"application/ld+json\">").and_then(|(_, rest)| rest.split("</script>").next());
        let data: Value = serde_json::from_str(data.expect("every page tells of its data")).expect("and does so in JSON");
        assert_eq!((&data["@type"], &data["name"]), (&"Dataset".into(), &text(title).into()));
        assert_eq!(data["distribution"]["contentUrl"], [SITE, "data/mappa.csv"].concat());
        assert!(data["description"].as_str().is_some_and(|words| (50..=5_000).contains(&words.len())), "{path}");

        let answer = after(&html, "application/json+oembed\" href=\"");
        let framed = path.is_empty() || path.starts_with("area/") || path.starts_with("compare/");
        assert_eq!(answer.is_some(), framed, "{path}: what can be framed is found by oEmbed");
        let Some(answer) = answer else { continue };
        let answer = answer.strip_prefix(SITE).expect("an address of ours");
        let answer: Value = serde_json::from_str(&published.read(answer)).expect("an answer in JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        let frame = answer["html"].as_str().expect("a frame");
        let framed = after(frame, "iframe src=\"").and_then(|src| src.strip_prefix(SITE)).expect("a frame of ours");
        assert!(out.join(framed).join("index.html").exists(), "{framed}");
        assert!(
            frame.contains(say("does not measure how safe a place is", "nid yw’n mesur pa mor ddiogel yw lle"))
                && frame.contains(&format!("title=\"{title}\"")),
            "{path}"
        );
    }
}

/// The sitemap has every page that may be indexed, and no other.
fn sitemap(published: &Published) {
    let sitemap = published.read("sitemap.xml");
    let listed: HashSet<&str> = sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let mut all = Vec::new();
    pages(&published.out, &mut all);
    let indexed = all.iter().filter(|page| page.ends_with("index.html")).filter_map(|page| {
        let html = fs::read_to_string(page).expect("a page");
        (!html.contains("noindex")).then(|| after(&html, "rel=\"canonical\" href=\"").expect("an address").to_owned())
    });
    let indexed: HashSet<String> = indexed.collect();
    assert_eq!(listed, indexed.iter().map(String::as_str).collect());
    assert!(published.read("robots.txt").contains(&[SITE, "sitemap.xml"].concat()));
}

/// The tidy table has what the pages have: read back, each figure of it is the dataset's.
fn table(published: &Published) {
    let dataset = &published.site.dataset;
    let sources = published.read("data/sources.csv");
    let known: HashSet<&str> = sources.lines().filter_map(|line| line.split(',').next()).collect();
    let table = published.read("data/mappa.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let (mut held, mut paged) = (0, 0);
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
                paged += usize::from(year >= mappa_core::Year::FIRST_PAGE);
            }
            _ => assert!(["other", "suppressed", "not_collected"].contains(&row["status"].as_str()), "{row:?}"),
        }
    }
    let all = dataset.area_ids().flat_map(|area| dataset.grid.years().map(move |year| (area, year)));
    let all = all.flat_map(|(area, year)| Measure::ALL.iter().filter(move |&&m| dataset.figure(area, year, m).held().is_some()));
    assert_eq!(held, all.count());
    // the page of the data pictures the same
    let page = text(&published.read("data/index.html"));
    assert!(page.contains(&format!("(areas × years × measures), {paged} are held.")), "{paged}");
    let essex = page.split_once("Essex").expect("a row").1.split_once("Gloucestershire").expect("the next").0;
    assert!(essex.contains("C R +3"), "{essex}");
}

#[test]
fn the_trend_charts_are_drawn_as_before() {
    use mappa_atlas::charts::{Size, trend_svg};
    let dataset = shipped();
    for (name, address) in [
        ("derbyshire", "area/derbyshire/2016-17/"),
        ("durham", "area/durham/"),
        ("kent", "area/kent/"),
        ("lone_dot", "area/norfolk/?measure=cat3"),
    ] {
        let (view, _) = mappa_core::link::parse(&dataset, address);
        let report = Report::new(&dataset, &view);
        for (size, word) in [(Size::Wide, "wide"), (Size::Narrow, "narrow")] {
            insta::assert_snapshot!(format!("trend_{name}_{word}"), trend_svg(&report.trend, size).replace("/><", "/>\n<"));
        }
    }
}
