//! No text of a chart is outside its edges or across another text: each text as a box, by the widths of the typeface.

use crate::site::{made, root};
use mappa_atlas::cards::width;
use mappa_atlas::charts::{Layout, Size, trend_svg};
use mappa_core::area_year::Histories;
use mappa_core::trend::{ComparedArea, Series, Trend, TrendBreak, Value};
use mappa_core::{AreaId, Dataset, Language, Measure, Number, Year};

/// A text, and the box of its capital letters and figures.
#[derive(Debug)]
struct Text {
    words: String,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// So much may be outside or across: the edge of a letter.
const SLACK: f32 = 1.5;

/// The texts of a chart, of this size; how much smaller the name of a break is.
fn texts(svg: &str, size: i32, smaller: f32) -> Vec<Text> {
    let pieces = svg.split("<text").skip(1).filter_map(|piece| piece.split_once("</text>")).map(|(text, _)| text);
    pieces.filter_map(|piece| text(piece, size, smaller)).collect()
}

fn text(piece: &str, size: i32, smaller: f32) -> Option<Text> {
    let (attributes, words) = piece.split_once('>')?;
    let words = words.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    let of = |name: &str| attributes.split_once(&[" ", name, "=\""].concat())?.1.split('"').next();
    let (x, y): (f32, f32) = (of("x")?.parse().ok()?, of("y")?.parse().ok()?);
    let class = of("class").unwrap_or_default();
    let size = size as f32 * if class == "break" { smaller } else { 1.0 };
    let wide = width(&words, size, ["area", "chosen"].contains(&class));
    let left = x - wide
        * match of("text-anchor") {
            Some("middle") => 0.5,
            Some("end") => 1.0,
            _ => 0.0,
        };
    Some(Text { words, left, right: left + wide, top: y - 0.72 * size, bottom: y })
}

/// What is wrong with the texts of a trend, in the layouts of page, card and picture.
fn faults(trend: &Trend, name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let layouts = [
        (Size::Wide.layout(), 0.85),
        (Size::Narrow.layout(), 0.85),
        (Size::Frame.layout(), 0.85),
        (Size::Card.layout(), 1.0),
        (Layout::picture(788, 270), 0.85),
        (Layout::picture(555, 380), 0.85),
        (Layout::picture(532, 440), 0.85),
    ];
    for (layout, smaller) in layouts {
        let size = (layout.width as f32, layout.height as f32);
        let texts = texts(&trend_svg(trend, &layout), layout.text, smaller);
        let at = |what: &str| format!("{name}, {} wide: {what}", layout.width);
        for (index, one) in texts.iter().enumerate() {
            if one.left < -SLACK || one.top < -SLACK || one.right > size.0 + SLACK || one.bottom > size.1 + SLACK {
                faults.push(at(&format!("“{}” is cut: {one:?}", one.words)));
            }
            for other in texts.iter().skip(index + 1) {
                let (across, down) = (
                    one.right.min(other.right) - one.left.max(other.left),
                    one.bottom.min(other.bottom) - one.top.max(other.top),
                );
                if across > SLACK && down > SLACK {
                    faults.push(at(&format!("“{}” is across “{}”", one.words, other.words)));
                }
            }
        }
    }
    faults
}

fn of_area(dataset: &Dataset, area: AreaId, with: &[AreaId], year: Year, measure: Measure) -> Trend {
    let Histories { own, benchmark, with } = Histories::new(dataset, area, with);
    Trend::of(&own, benchmark.as_ref(), &with, year, measure, None)
}

fn all(dataset: &Dataset, name: &str) {
    let mut faults_of_all = Vec::new();
    let last = dataset.page_years().last().expect("a year");
    for area in dataset.area_ids() {
        let slug = &dataset.area(area).slug;
        for year in dataset.page_years() {
            for measure in [Measure::RsoRate, Measure::Rso] {
                let trend = of_area(dataset, area, &[], year, measure);
                faults_of_all.extend(faults(&trend, &format!("{name} {slug} {} {measure:?}", year.slug())));
            }
        }
        let near: Vec<AreaId> = dataset.neighbours(area).take(5).collect();
        for measure in [Measure::RsoRate, Measure::Rso, Measure::Cat2, Measure::Cat3, Measure::Total] {
            let trend = of_area(dataset, area, &near, last, measure);
            faults_of_all.extend(faults(&trend, &format!("{name} {slug} with {} {measure:?}", near.len())));
        }
    }
    let count = faults_of_all.len();
    faults_of_all.truncate(40);
    assert!(count == 0, "{count} faults:\n{}", faults_of_all.join("\n"));
}

#[test]
fn no_text_is_cut_or_crossed_in_a_full_dataset() {
    all(&mappa_data::load(&made(mappa_data::make_full, "full-boxes")).expect("a dataset"), "full");
}

#[test]
fn no_text_is_cut_or_crossed_in_the_shipped_dataset() {
    all(&mappa_data::load(&root().join("data")).expect("a dataset"), "shipped");
}

/// A trend of made-up values, in tenths per 100,000.
fn trend(name: &str, area: &[Option<u32>], others: &[&[Option<u32>]], chosen: usize) -> Trend {
    let years: Vec<Year> = (0..14).filter_map(|after| Year::beginning(Year::FIRST_PAGE.begins() + after)).collect();
    let series = |values: &[Option<u32>]| -> Series {
        let value = |tenths: u32| Value { number: Number::Tenths(tenths), approximate: false };
        years.iter().enumerate().map(|(index, _)| values.get(index).copied().flatten().map(value)).collect()
    };
    Trend {
        language: Language::English,
        measure: Measure::RsoRate,
        chosen: *years.get(chosen).expect("a year"),
        name: name.into(),
        short_name: name.chars().take(16).collect(),
        area: series(area),
        benchmark: Some(series(&[Some(1_000); 14])),
        others: (0..)
            .zip(others)
            .map(|(slot, values)| ComparedArea {
                name: "Hampshire and the Isle of Wight".into(),
                short_name: "Hants and IoW".into(),
                slot,
                series: series(values),
            })
            .collect(),
        breaks: vec![TrendBreak { year: *years.get(10).expect("a year"), words: String::new(), census: 2021 }],
        jumps: Vec::new(),
        change: None,
        years,
    }
}

#[test]
fn no_text_is_cut_or_crossed_in_bad_input() {
    let flat = |value: u32| vec![Some(value); 14];
    let only = |index: usize, value: u32| {
        let mut one = vec![None; 14];
        if let Some(at) = one.get_mut(index) {
            *at = Some(value);
        }
        one
    };
    let ends = |value: u32| {
        let mut one = flat(value);
        (one[0], one[12], one[13]) = (None, None, None);
        one
    };
    let near: Vec<Vec<Option<u32>>> = (0..5).map(|step| flat(1_000 + 4 * step)).collect();
    let near: Vec<&[Option<u32>]> = near.iter().map(Vec::as_slice).collect();
    let long = "Abcdefghij Klmnopqrst Uvwxyzab";
    let mut bad = Vec::new();
    for chosen in [0, 1, 6, 9, 10, 12, 13] {
        let cases = [
            ("six within two units", trend("Essex", &flat(1_002), &near, chosen)),
            ("thirty letters", trend(long, &flat(1_100), &[&flat(900)], chosen)),
            ("one value", trend(long, &only(chosen, 1_234), &[], chosen)),
            ("one early value", trend(long, &only(0, 1_234), &near, chosen)),
            ("none", trend(long, &[None; 14], &[], chosen)),
            ("all equal", trend("Essex", &flat(1_000), &[&flat(1_000)], chosen)),
            ("ten", trend("Essex", &flat(100), &[], chosen)),
            ("four thousand", trend("Essex", &flat(40_000), &[&flat(39_990)], chosen)),
            ("ends suppressed", trend("Essex", &ends(990), &[&ends(1_010), &flat(1_005)], chosen)),
            ("nought", trend("Essex", &flat(0), &[], chosen)),
        ];
        for (name, trend) in cases {
            bad.extend(faults(&trend, &format!("{name}, chosen {chosen}")));
        }
    }
    let count = bad.len();
    bad.truncate(40);
    assert!(bad.is_empty(), "{count} faults:\n{}", bad.join("\n"));
}
