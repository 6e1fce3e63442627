//! Every branch of every sentence in Welsh, on the areas that have Welsh pages; and its numbers beside those of the English.

mod made;

use made::{fixture, fixture_folder, full, root, with, year};
use mappa_core::area_year::AreaYear;
use mappa_core::link::{Page, View, english_path, path, welsh_path};
use mappa_core::report::Report;
use mappa_core::sentences::{chance, comparison, description, finding, headline, in_a_year, one_in, since_first, sources};
use mappa_core::story::{Story, in_welsh, write};
use mappa_core::summary::Summary;
use mappa_core::{AreaId, Dataset, Language};
use rstest::rstest;
use std::path::Path;

const GWENT: &str = "gwent";
const EW: &str = "england-and-wales";

/// The same dataset in Welsh.
fn welsh(dataset: &Dataset) -> Dataset {
    mappa_data::in_welsh(&fixture_folder(), dataset).expect("every Welsh name is there")
}

fn with_welsh(figures: &[(&str, &str, &str, &str)]) -> Dataset {
    welsh(&with(figures))
}

fn id(dataset: &Dataset, slug: &str) -> AreaId {
    dataset.area_of_slug(slug).expect("an area")
}

#[rstest]
#[case::whole(GWENT, &[("rso", "1596"), ("rso_rate", "99")],
    "Ar 31 Mawrth 2020, roedd 1,596 o droseddwyr rhywiol cofrestredig yn cael eu rheoli yn ardal heddlu Gwent: 99 am bob 100,000 o bobl 10 oed a throsodd.")]
#[case::rate_only("north-wales", &[("rso_rate", "104.5")],
    "Ar 31 Mawrth 2020, roedd 104.5 o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd yn ardal heddlu Gogledd Cymru; nid yw’r nifer gennym.")]
#[case::rate_with_suppressed_count(GWENT, &[("rso_rate", "104"), ("rso", "supp")],
    "Ar 31 Mawrth 2020, roedd 104 o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd yn ardal heddlu Gwent; ni ryddhawyd y nifer gan y cyhoeddwr.")]
#[case::rate_with_uncollected_count(GWENT, &[("rso_rate", "104"), ("rso", "none")],
    "Ar 31 Mawrth 2020, roedd 104 o droseddwyr rhywiol cofrestredig am bob 100,000 o bobl 10 oed a throsodd yn ardal heddlu Gwent; ni chasglwyd y nifer.")]
#[case::nothing("south-wales", &[],
    "Nid yw nifer y troseddwyr rhywiol cofrestredig a oedd yn cael eu rheoli yn ardal heddlu De Cymru ar 31 Mawrth 2020 gennym. Nid yw hynny’n golygu nad oedd yr un.")]
#[case::suppressed(GWENT, &[("rso", "supp")],
    "Ni ryddhaodd y cyhoeddwr nifer y troseddwyr rhywiol cofrestredig a oedd yn cael eu rheoli yn ardal heddlu Gwent ar 31 Mawrth 2020.")]
#[case::not_collected(GWENT, &[("rso", "none")],
    "Ni chasglwyd nifer y troseddwyr rhywiol cofrestredig a oedd yn cael eu rheoli yn ardal heddlu Gwent ar 31 Mawrth 2020.")]
#[case::nil("dyfed-powys", &[("rso", "nil")],
    "Ar 31 Mawrth 2020, nid oedd unrhyw droseddwyr rhywiol cofrestredig yn cael eu rheoli yn ardal heddlu Dyfed-Powys.")]
#[case::one(GWENT, &[("rso", "1"), ("rso_rate", "0.1")],
    "Ar 31 Mawrth 2020, roedd 1 troseddwr rhywiol cofrestredig yn cael ei reoli yn ardal heddlu Gwent: 0.1 am bob 100,000 o bobl 10 oed a throsodd.")]
#[case::rounded(EW, &[("rso", "~64300"), ("rso_rate", "122")],
    "Ar 31 Mawrth 2020, roedd tua 64,300 o droseddwyr rhywiol cofrestredig yn cael eu rheoli yng Nghymru a Lloegr: 122 am bob 100,000 o bobl 10 oed a throsodd.")]
#[case::police(GWENT, &[("rso", "p700"), ("rso_rate", "97")],
    "Ar 31 Mawrth 2020, roedd 700 o droseddwyr rhywiol cofrestredig yn cael eu rheoli yn ardal heddlu Gwent, yn ôl ffigurau’r heddlu ei hun: 97 am bob 100,000 o bobl 10 oed a throsodd.")]
fn the_headline(#[case] area: &str, #[case] figures: &[(&str, &str)], #[case] said: &str) {
    let figures: Vec<_> = figures.iter().map(|&(measure, value)| (area, "2019/20", measure, value)).collect();
    let dataset = with_welsh(&figures);
    assert_eq!(headline(&AreaYear::new(&dataset, id(&dataset, area), year("2019/20"))).text, said);
}

#[rstest]
#[case::higher("125.2", "108.0", "Mae hynny 16% yn uwch na chyfradd Cymru a Lloegr, sef 108.0.")]
#[case::twice("200", "100", "Mae hynny tua 100% yn uwch na chyfradd Cymru a Lloegr, sef 100.")]
#[case::lower("80.5", "119.0", "Mae hynny 32% yn is na chyfradd Cymru a Lloegr, sef 119.0.")]
#[case::about("87", "119", "Mae hynny tua 27% yn is na chyfradd Cymru a Lloegr, sef 119.")]
#[case::same("119", "119", "Mae hynny tua’r un faint â chyfradd Cymru a Lloegr, sef 119.")]
fn the_comparison(#[case] own: &str, #[case] theirs: &str, #[case] said: &str) {
    let dataset = with_welsh(&[(GWENT, "2019/20", "rso_rate", own), (EW, "2019/20", "rso_rate", theirs)]);
    assert_eq!(comparison(&Summary::of(&dataset, id(&dataset, GWENT), year("2019/20"))).expect("a comparison").text, said);
}

#[test]
fn why_there_is_no_comparison() {
    let dataset = with_welsh(&[(GWENT, "2019/20", "rso_rate", "100")]);
    let said = comparison(&Summary::of(&dataset, id(&dataset, GWENT), year("2019/20"))).expect("a reason").text;
    assert_eq!(said, "Nid oes gennym gyfradd Cymru a Lloegr ar gyfer 2019/20.");
    let dataset = with_welsh(&[(GWENT, "2010/11", "rso", "500"), (EW, "2010/11", "rso_rate", "75")]);
    let said = comparison(&Summary::of(&dataset, id(&dataset, GWENT), year("2010/11"))).expect("a reason").text;
    assert_eq!(said, "Nid ydym wedi cymharu hyn â Chymru a Lloegr gan mai bras yw un o’r ddwy gyfradd.");
}

#[rstest]
#[case::rose(&[(GWENT, "2018/19", "1000"), (GWENT, "2019/20", "1040"), (EW, "2018/19", "1000"), (EW, "2019/20", "1030")],
    "Bu cynnydd o 40 (4%) yn y nifer mewn blwyddyn; yng Nghymru a Lloegr bu cynnydd o 3%.")]
#[case::fell(&[(GWENT, "2018/19", "1040"), (GWENT, "2019/20", "1000"), (EW, "2018/19", "1000"), (EW, "2019/20", "1000")],
    "Bu gostyngiad o 40 (4%) yn y nifer mewn blwyddyn; yng Nghymru a Lloegr ni fu newid.")]
#[case::same(&[(GWENT, "2018/19", "1000"), (GWENT, "2019/20", "1000")], "Ni fu newid yn y nifer mewn blwyddyn.")]
#[case::rounded(&[(GWENT, "2018/19", "~1000"), (GWENT, "2019/20", "1040")], "Bu cynnydd o tua 40 (tua 4%) yn y nifer mewn blwyddyn.")]
#[case::little(&[(GWENT, "2018/19", "1000"), (GWENT, "2019/20", "1003")], "Bu cynnydd o 3 (llai nag 1%) yn y nifer mewn blwyddyn.")]
#[case::near(&[(GWENT, "2018/19", "1000"), (GWENT, "2019/20", "1040"), (EW, "2018/19", "1000"), (EW, "2019/20", "1044")],
    "Bu cynnydd o 40 (4%) yn y nifer mewn blwyddyn, tua’r un faint ag yng Nghymru a Lloegr.")]
#[case::few(&[(GWENT, "2018/19", "10"), (GWENT, "2019/20", "12")], "Bu cynnydd o 2 yn y nifer mewn blwyddyn.")]
#[case::remarkable(&[(GWENT, "2018/19", "1000"), (GWENT, "2019/20", "1300")],
    "Bu cynnydd o 300 (30%) yn y nifer mewn blwyddyn. Mae hwn yn newid mawr iawn am un flwyddyn. Gwiriwch ef yn erbyn tablau’r Weinyddiaeth cyn ei ddefnyddio.")]
#[case::no_earlier(&[(GWENT, "2019/20", "1000")],
    "Ni allwn ddangos y newid ers y flwyddyn flaenorol gan nad oes gennym ffigur y flwyddyn honno.")]
#[case::other_basis(&[(GWENT, "2018/19", "p1000"), (GWENT, "2019/20", "1000")],
    "Nid ydym yn dangos y newid ers y flwyddyn flaenorol gan mai ffigur yr heddlu ei hun yw un ohonynt, ac efallai iddo gael ei gyfrif yn wahanol.")]
fn the_change_in_a_year(#[case] figures: &[(&str, &str, &str)], #[case] said: &str) {
    let figures: Vec<_> = figures.iter().map(|&(area, when, value)| (area, when, "rso", value)).collect();
    let dataset = with_welsh(&figures);
    assert_eq!(in_a_year(&Summary::of(&dataset, id(&dataset, GWENT), year("2019/20"))).expect("a sentence").text, said);
}

#[rstest]
#[case::both_rose(&[(GWENT, "2010/11", "749"), (GWENT, "2019/20", "1154"), (EW, "2010/11", "1000"), (EW, "2019/20", "1670")],
    "Ers 2010/11, pan oedd y nifer yn 749, bu cynnydd o 54% (67% yng Nghymru a Lloegr).")]
#[case::apart(&[(GWENT, "2010/11", "1000"), (GWENT, "2019/20", "900"), (EW, "2010/11", "1000"), (EW, "2019/20", "1670")],
    "Ers 2010/11, pan oedd y nifer yn 1,000, bu gostyngiad o 10% (yng Nghymru a Lloegr bu cynnydd o 67%).")]
#[case::same(&[(GWENT, "2010/11", "1000"), (GWENT, "2019/20", "1000")], "Ers 2010/11, pan oedd y nifer yn 1,000, ni fu newid.")]
#[case::little(&[(GWENT, "2010/11", "1000"), (GWENT, "2019/20", "1003")], "Ers 2010/11, pan oedd y nifer yn 1,000, bu cynnydd o lai nag 1%.")]
#[case::same_beside_more(&[(GWENT, "2010/11", "1000"), (GWENT, "2019/20", "1000"), (EW, "2010/11", "1000"), (EW, "2019/20", "1380")],
    "Ers 2010/11, pan oedd y nifer yn 1,000, ni fu newid (yng Nghymru a Lloegr bu cynnydd o 38%).")]
#[case::from_none(&[(GWENT, "2010/11", "nil"), (GWENT, "2019/20", "30")],
    "Ers 2010/11, pan nad oedd yr un, bu cynnydd o 30.")]
fn the_change_since_the_first_year(#[case] figures: &[(&str, &str, &str)], #[case] said: &str) {
    let figures: Vec<_> = figures.iter().map(|&(area, when, value)| (area, when, "rso", value)).collect();
    let dataset = with_welsh(&figures);
    assert_eq!(since_first(&Summary::of(&dataset, id(&dataset, GWENT), year("2019/20"))).expect("a sentence").text, said);
}

/// The areas of the fixture whose differences are of each kind have no Welsh page; what is said does not know that.
#[test]
fn what_there_is_to_a_difference() {
    let dataset = welsh(&fixture());
    let ends = |slug: &str, when: &str| {
        let text = chance(&Summary::of(&dataset, id(&dataset, slug), year(when))).expect("an interval").1.text;
        text.split("yr un bobl yw’r rhan fwyaf. ").last().expect("an end").to_owned()
    };
    let more = "Mae’r gwahaniaeth â Chymru a Lloegr yn fwy nag y byddai hap yn unig yn ei esbonio";
    assert_eq!(ends("essex", "2019/20"), format!("{more}, ond nid yw’n anarferol ymhlith ardaloedd heddlu."));
    assert_eq!(ends("lancashire", "2019/20"), format!("{more}, a’r tu allan i’r hyn sy’n arferol ymhlith ardaloedd heddlu."));
    assert_eq!(ends("derbyshire", "2016/17"), format!("{more}."));
    assert_eq!(ends("hampshire", "2019/20"), "Gallai’r gwahaniaeth â Chymru a Lloegr fod yn hap yn unig.");
}

#[test]
fn what_a_chart_shows_and_which_areas_have_welsh_pages() {
    let of = |own: &str, theirs: &str| {
        let dataset = with_welsh(&[(GWENT, "2019/20", "rso_rate", own), (EW, "2019/20", "rso_rate", theirs)]);
        finding(&Report::new(&dataset, &View::of(Page::Area(id(&dataset, GWENT), None))).trend)
    };
    assert_eq!(of("99", "119"), "Roedd cyfradd Gwent yn is na chyfradd Cymru a Lloegr yn 2019/20");
    assert_eq!(of("125", "119"), "Roedd cyfradd Gwent yn uwch na chyfradd Cymru a Lloegr yn 2019/20");
    assert_eq!(of("119", "119"), "Roedd cyfradd Gwent tua’r un faint â chyfradd Cymru a Lloegr yn 2019/20");
    let dataset = welsh(&fixture());
    let listed: Vec<&str> = dataset.listed_areas().iter().map(|&area| dataset.area(area).name.as_str()).collect();
    assert_eq!(listed, ["Cymru a Lloegr", "De Cymru", "Dyfed-Powys", "Gogledd Cymru", "Gwent"]);
}

#[test]
fn what_the_population_alone_would_do_to_a_change() {
    insta::assert_debug_snapshot!(made::growth_in_every_way(Language::Welsh));
}

#[test]
fn a_number_of_the_forces_own_is_said_to_be_theirs() {
    let dataset = with_welsh(&[(GWENT, "2019/20", "rso", "p700")]);
    let gwent = id(&dataset, GWENT);
    let lead = &in_welsh(&dataset, gwent, year("2019/20"), &[]).parts[0].sentences[0].text;
    assert!(lead.ends_with("yn ardal heddlu Gwent ar 31 Mawrth 2020, yn ôl yr heddlu."), "{lead}");
    let said = description(&Summary::of(&dataset, gwent, year("2019/20")));
    assert_eq!(said, "700 o droseddwyr rhywiol cofrestredig yn ardal heddlu Gwent ar 31 Mawrth 2020. Nid mesur o ddiogelwch.");
}

#[test]
fn one_in_so_many_and_who_says_so() {
    let dataset = with_welsh(&[(GWENT, "2019/20", "rso_rate", "125.2"), (GWENT, "2018/19", "rso", "p700")]);
    let gwent = id(&dataset, GWENT);
    assert_eq!(one_in(&Summary::of(&dataset, gwent, year("2019/20"))).expect("a rate").text, "Mae hynny’n un o bob 799.");
    assert_eq!(sources(&AreaYear::new(&dataset, gwent, year("2018/19")))[0], "Ffynhonnell: Heddlu Gwent, mewn ymateb i gais.");
    let said = &sources(&AreaYear::new(&dataset, gwent, year("2019/20")))[0];
    let begins = "Ffynhonnell: ffigurau MAPPA y Weinyddiaeth Gyfiawnder ar gyfer 2019/20, fel yr adroddwyd gan ";
    assert!(said.starts_with(begins), "{said}");
}

/// The numbers of a text, in their order; a year and a date are numbers too.
fn numbers(text: &str) -> Vec<String> {
    let digits = text.split(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.' || c == '/'));
    digits
        .map(|part| part.trim_end_matches([',', '.', '/']).to_owned())
        .filter(|part| part.contains(|c: char| c.is_ascii_digit()))
        .collect()
}

/// Number by number the two languages say the same, in every text of every page that is in both.
#[test]
fn both_languages_state_the_same_numbers() {
    for english in [fixture(), full()] {
        let welsh = welsh(&english);
        let mut pages = 0;
        for area in english.area_ids().filter(|&area| english.area(area).in_welsh) {
            for year in english.page_years() {
                let view = View::of(Page::Area(area, Some(year)));
                let (one, other) = (Report::new(&english, &view), Report::new(&welsh, &view));
                let at = || format!("{} {}", english.area(area).slug, year.text());
                let texts = |report: &Report| -> Vec<Vec<String>> {
                    let facts = report.facts.iter().chain(report.topics.iter().flat_map(|topic| &topic.facts));
                    let facts = facts.flat_map(|fact| [&fact.value, &fact.label, &fact.detail]);
                    let rates = report.rates.iter().filter_map(|rated| rated.value.as_ref());
                    let cells = report.table.rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.text);
                    let lead = report.lead.iter().map(|noted| &noted.text);
                    let texts = lead.chain(facts).chain(rates).chain(cells).chain([&report.title, &report.trend_text]);
                    texts.map(|text| sorted(numbers(text))).collect()
                };
                assert_eq!(texts(&one), texts(&other), "{}", at());
                let marks = |report: &Report| report.facts.iter().map(|fact| (fact.held, fact.notes.clone())).collect::<Vec<_>>();
                assert_eq!(marks(&one), marks(&other), "{}", at());
                assert_eq!(one.notes.len(), other.notes.len());
                let with: Vec<_> = english.neighbours(area).collect();
                let (one, other) = (write(&english, area, year, &with), in_welsh(&welsh, area, year, &with));
                let shape = |story: &Story| {
                    let headlines = story.headlines.iter().map(|(angle, one)| (*angle, one.cites.clone()));
                    let parts = story.parts.iter();
                    let parts =
                        parts.map(|part| (part.kind, part.sentences.iter().map(|one| one.cites.clone()).collect::<Vec<_>>()));
                    (headlines.collect::<Vec<_>>(), parts.collect::<Vec<_>>(), story.before_printing.len())
                };
                assert_eq!(shape(&one), shape(&other), "{}", at());
                for ((_, one), (_, other)) in one.headlines.iter().zip(&other.headlines) {
                    let numbers = [&one.text, &other.text].map(|text| sorted(numbers(text)));
                    assert_eq!(numbers[0], numbers[1], "{}: {} / {}", at(), one.text, other.text);
                }
                pages += 1;
            }
        }
        assert!(pages >= 5 * 14);
    }
}

fn sorted(mut numbers: Vec<String>) -> Vec<String> {
    numbers.sort();
    numbers
}

#[test]
fn a_welsh_address_is_that_of_a_welsh_page_or_of_the_english_one() {
    let english = fixture();
    let welsh = welsh(&english);
    let (gwent, kent) = (id(&english, GWENT), id(&english, "kent"));
    let when = Some(year("2016/17"));
    let printed = |page| path(&welsh, &View::of(page));
    assert_eq!(printed(Page::Area(gwent, when)), "cy/area/gwent/2016-17/");
    assert_eq!(printed(Page::Embed(gwent, None)), "cy/embed/gwent/");
    assert_eq!([printed(Page::Home), printed(Page::About)], ["cy/", "cy/about/"]);
    assert_eq!([printed(Page::Area(kent, when)), printed(Page::Data)], ["area/kent/2016-17/", "data/"]);
    let view = View::of(Page::Area(gwent, when));
    assert_eq!([english_path(&welsh, &view), welsh_path(&english, &view)], ["area/gwent/2016-17/", "cy/area/gwent/2016-17/"]);
    assert_eq!(path(&english, &view), "area/gwent/2016-17/");
}

#[test]
fn a_missing_word_is_named() {
    let folder = root().join("target/welsh-with-gaps");
    std::fs::create_dir_all(&folder).expect("a folder");
    let copy = |name: &str, change: fn(String) -> String| {
        let text = std::fs::read_to_string(fixture_folder().join(name)).expect("a file");
        std::fs::write(folder.join(name), change(text)).expect("a file can be written");
    };
    mappa_data::FILES.iter().for_each(|name| copy(name, |text| text));
    let said = |folder: &Path| mappa_data::load(folder).expect_err("it is not whole")[0].to_string();
    copy("welsh.csv", |text| text.lines().filter(|line| !line.starts_with("name,gwent")).collect::<Vec<_>>().join("\n"));
    assert_eq!(
        said(&folder),
        "data/welsh.csv, column name: “gwent” has no row. To fix it: add a row “name,gwent,” with the Welsh for it."
    );
    copy("welsh.csv", |text| text.replacen("Heddlu Gwent", "", 1));
    assert!(said(&folder).contains("column welsh: “” is empty. To fix it: write it in Welsh."), "{}", said(&folder));
}
