//! Tables made by chance, in layouts made by chance: every figure is read rightly, or it is told that it was not; never wrongly.

use mappa_core::dataset::{Dataset, Kind};
use mappa_core::{AreaId, Measure, Year};
use mappa_import::{Headings, Import, read};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

static HELD: LazyLock<Dataset> =
    LazyLock::new(|| mappa_data::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixture")).expect("the dataset"));
static HEADINGS: LazyLock<Headings> = LazyLock::new(|| Headings::known().expect("the headings"));

/// How the headings of the measures are written, over one row or two.
const MEASURES: [(Measure, &str, &str); 11] = [
    (Measure::RsoL1, "Category 1", "Level 1"),
    (Measure::RsoL2, "Category 1", "Level 2"),
    (Measure::Rso, "Category 1", "Total"),
    (Measure::RsoRate, "RSOs", "per 100,000 population"),
    (Measure::Cat2L1, "Category 2", "Level 1"),
    (Measure::Cat2, "Category 2", "Total"),
    (Measure::Cat3L3, "Category 3", "Level 3"),
    (Measure::Cat3, "Category 3", "Total"),
    (Measure::Total, "All categories", "Total"),
    (Measure::Shpo, "SHPOs", "imposed"),
    (Measure::TotalL2, "Total", "Level 2"),
];

#[derive(Clone, Debug)]
struct Layout {
    areas: Vec<usize>,
    measures: Vec<usize>,
    titles: Vec<&'static str>,
    head: &'static str,
    before: usize,
    two_rows: bool,
    repeat: bool,
    again: Option<usize>,
    name_note: &'static str,
    heading_note: &'static str,
    figure_note: &'static str,
    thousands: &'static str,
    parts: char,
    ends: &'static str,
    encoding: usize,
    blanks: bool,
    bold: bool,
    seed: u32,
}

fn layouts() -> impl Strategy<Value = Layout> {
    let areas = proptest::sample::subsequence((0..43_usize).collect::<Vec<_>>(), 1..43).prop_shuffle();
    let measures = proptest::sample::subsequence((0..MEASURES.len()).collect::<Vec<_>>(), 1..MEASURES.len()).prop_shuffle();
    let titles = proptest::sample::subsequence(
        vec![
            "MAPPA annual report: area tables",
            "Notes; counts, of 31 March; rates, of people aged 10 and over",
            "Category 1: registered sexual offenders",
            "Return to contents",
            "",
            "Level 1 is ordinary management",
        ],
        0..5,
    );
    let sorts = (
        proptest::sample::select(vec!["Area", "Police area", "Police Force Area", "MAPPA Area [note 1]", "area name", "Force2"]),
        0..3_usize,
        any::<bool>(),
        any::<bool>(),
        proptest::option::of(0..30_usize),
        proptest::sample::select(vec!["", "", " [note 3]", "2", " 1, 2", "²", "*", " Police", " Constabulary1"]),
        proptest::sample::select(vec!["", "", " [note 3]", "2", "²", "*", " (number)"]),
        proptest::sample::select(vec!["", "", " [p]", " [r]", "¹", "*", " [note 4]", " (2)"]),
        proptest::sample::select(vec!["", "", ",", " ", ".", "\u{a0}"]),
    );
    let forms = (
        proptest::sample::select(vec![',', ';', '\t', '|']),
        proptest::sample::select(vec!["\n", "\r\n", "\r"]),
        0..5_usize,
        any::<bool>(),
        any::<bool>(),
        any::<u32>(),
    );
    (areas, measures, titles, sorts, forms).prop_map(|(areas, measures, titles, sorts, forms)| {
        let (head, before, two_rows, repeat, again, name_note, heading_note, figure_note, thousands) = sorts;
        let (parts, ends, encoding, blanks, bold, seed) = forms;
        Layout {
            areas,
            measures,
            titles,
            head,
            before,
            two_rows,
            repeat,
            again,
            name_note,
            heading_note,
            figure_note,
            thousands,
            parts,
            ends,
            encoding,
            blanks,
            bold,
            seed,
        }
    })
}

/// The figure of a place: in tenths for a rate.
fn truth(layout: &Layout, area: usize, measure: usize) -> u32 {
    let mixed = layout.seed ^ (u32::try_from(area * 64 + measure).unwrap().wrapping_mul(0x9E37_79B9));
    1 + mixed.wrapping_mul(2_654_435_761) % if MEASURES[measure].0 == Measure::RsoRate { 9_999 } else { 99_999 }
}

fn number(layout: &Layout, area: usize, measure: usize) -> String {
    let value = truth(layout, area, measure);
    let point = if layout.thousands == "." { "," } else { "." };
    let text = if MEASURES[measure].0 == Measure::RsoRate {
        let whole = (value / 10).to_string();
        return format!("{whole}{point}{}{}", value % 10, layout.figure_note);
    } else {
        value.to_string()
    };
    let parted = match text.len() {
        4.. => format!("{}{}{}", &text[..text.len() - 3], layout.thousands, &text[text.len() - 3..]),
        _ => text,
    };
    parted + layout.figure_note
}

fn written(layout: &Layout, areas: &[AreaId]) -> Vec<u8> {
    let field = |text: &str| {
        let quoted = text.contains([layout.parts, '"', '\n']);
        if quoted { format!("\"{text}\"") } else { text.to_owned() }
    };
    let line = |cells: Vec<String>| {
        let before = (0..layout.before).map(|_| String::new());
        let cells: Vec<String> = before.chain(cells).map(|cell| field(&cell)).collect();
        cells.join(&layout.parts.to_string())
    };
    let mut lines: Vec<String> = layout.titles.iter().map(|title| field(title)).collect();
    let header = || {
        let mut rows = Vec::new();
        if layout.two_rows {
            let mut last = "";
            let upper = layout.measures.iter().map(|&measure| {
                let upper = MEASURES[measure].1;
                let shown = if upper == last && !layout.repeat { "" } else { upper };
                last = upper;
                shown.to_owned()
            });
            let names = [if layout.bold { layout.head.to_owned() } else { String::new() }];
            rows.push(line(names.into_iter().chain(upper).collect()));
            let names = [if layout.bold { String::new() } else { layout.head.to_owned() }];
            let lower = layout.measures.iter().map(|&measure| format!("{}{}", MEASURES[measure].2, layout.heading_note));
            rows.push(line(names.into_iter().chain(lower).collect()));
        } else {
            let whole = layout.measures.iter().map(|&measure| {
                format!(
                    "{}{}{}{}",
                    MEASURES[measure].1,
                    if layout.bold { "\n" } else { " " },
                    MEASURES[measure].2,
                    layout.heading_note
                )
            });
            rows.push(line([layout.head.to_owned()].into_iter().chain(whole).collect()));
        }
        rows
    };
    lines.extend(header());
    for (index, &area) in layout.areas.iter().enumerate() {
        if layout.again == Some(index) && index > 0 {
            lines.push("Table, continued".into());
            lines.extend(header());
        }
        let name = format!("{}{}", HELD.area(areas[area]).name, layout.name_note);
        lines
            .push(line([name].into_iter().chain(layout.measures.iter().map(|&measure| number(layout, area, measure))).collect()));
        if layout.blanks && index % 7 == 3 {
            lines.push(String::new());
        }
    }
    lines.push("1. A note, with commas, and 2 numbers: 3".replace(layout.parts, " "));
    let text = lines.join(layout.ends);
    let units = text.encode_utf16();
    match layout.encoding {
        0 => [b"\xEF\xBB\xBF".to_vec(), text.into_bytes()].concat(),
        1 => [b"\xFF\xFE".to_vec(), units.flat_map(u16::to_le_bytes).collect()].concat(),
        2 => [b"\xFE\xFF".to_vec(), units.flat_map(u16::to_be_bytes).collect()].concat(),
        3 => text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect(),
        _ => text.into_bytes(),
    }
}

/// How many of the figures were read; an error names one that was read wrongly, or that is lacking without a word.
fn held_to(layout: &Layout, import: &Import, areas: &[AreaId]) -> Result<usize, String> {
    for one in &import.figures {
        let found = &one.found;
        let area = areas.iter().position(|area| *area == found.area).unwrap();
        let measure = MEASURES.iter().position(|known| known.0 == found.measure).ok_or("a measure that was not written")?;
        if !layout.areas.contains(&area) || !layout.measures.contains(&measure) || found.kind != Kind::Published {
            return Err(format!("{found:?} was not written"));
        }
        let tenths = truth(layout, area, measure) * if found.measure == Measure::RsoRate { 1 } else { 10 };
        if found.number.tenths() != u64::from(tenths) {
            return Err(format!("{found:?} should be {tenths} tenths"));
        }
    }
    let wanted = layout.areas.len() * layout.measures.len();
    let told = import.concerns.iter().any(|(_, text)| text.contains("skipped") || text.contains("not read"));
    if import.figures.len() < wanted && !told {
        return Err(format!("{} of {wanted}, and nothing is said: {:?}", import.figures.len(), import.concerns));
    }
    Ok(import.figures.len())
}

#[test]
fn a_table_in_any_layout_is_read_rightly_or_refused() {
    let areas: Vec<AreaId> = HELD.area_ids().collect();
    let year = Year::beginning(2030);
    let cases = std::env::var("LAYOUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(200);
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let (whole, part, refused) = (std::cell::Cell::new(0), std::cell::Cell::new(0), std::cell::Cell::new(0));
    let why = std::cell::RefCell::new(std::collections::BTreeMap::<String, usize>::new());
    let done = runner.run(&layouts(), |layout| {
        let bytes = written(&layout, &areas);
        match read("table.csv", &bytes, year, &HELD, &HEADINGS) {
            Ok(import) => {
                let count = held_to(&layout, &import, &areas)
                    .map_err(|wrong| TestCaseError::fail(format!("{wrong}\n{}", String::from_utf8_lossy(&bytes))))?;
                let all = count == layout.areas.len() * layout.measures.len();
                let counter = if all { &whole } else { &part };
                counter.set(counter.get() + 1);
                if !all {
                    for (_, text) in import.concerns.iter().filter(|(_, text)| text.contains("skipped")) {
                        *why.borrow_mut()
                            .entry(text.split(": ").last().unwrap_or_default().chars().take(90).collect())
                            .or_default() += 1;
                    }
                }
            }
            Err(text) => {
                refused.set(refused.get() + 1);
                *why.borrow_mut().entry(text.chars().take(150).collect()).or_default() += 1;
            }
        }
        Ok(())
    });
    println!("{} read whole, {} in part with a word, {} refused", whole.get(), part.get(), refused.get());
    let mut why: Vec<_> = why.into_inner().into_iter().collect();
    why.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    why.iter().take(12).for_each(|(why, count)| println!("{count:>6} {why}"));
    done.unwrap();
    assert!(whole.get() > refused.get(), "most are read");
}
