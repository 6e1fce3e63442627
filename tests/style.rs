//! The styles as files: seven sizes of type and two weights.

use std::fs;
use std::path::Path;

/// Every file of style, with its path.
fn styles() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["style", "js/page", "js/page/own", "js/page/share", "js/page/story"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root.join(folder)).expect("a folder of style"));
    let paths =
        files.map(|entry| entry.expect("an entry").path()).filter(|path| path.extension().is_some_and(|end| end == "css"));
    paths.map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a style"))).collect()
}

/// The values of a property, each with its file.
fn values<'a>(styles: &'a [(String, String)], property: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    styles.iter().flat_map(move |(path, style)| {
        let after = style.split(property).skip(1);
        after.filter_map(|rest| rest.split([';', '}']).next()).map(move |value| (path.as_str(), value.trim()))
    })
}

#[test]
fn there_are_seven_sizes_and_two_weights() {
    // on touch screens every field has those of the text, so that no phone zooms into it
    // 13, 15, 17, 21, 28, 40 and 72 pixels; in charts 12, 13 and 15 of their own, which are drawn to scale; 10 points on paper
    let sizes = [
        ".765rem",
        ".882rem",
        "1rem",
        "1rem !important",
        "1.235rem",
        "1.647rem",
        "2.353rem",
        "4.235rem",
        "12px",
        "13px",
        "15px",
        ".85em",
        "10pt",
        "100%",
    ];
    let styles = styles();
    assert!(styles.len() >= 8, "{}", styles.len());
    let others: Vec<_> = values(&styles, "font-size:").filter(|(_, size)| !sizes.contains(size)).collect();
    assert!(others.is_empty(), "{others:?}");
    let others: Vec<_> = values(&styles, "font-weight:").filter(|(_, weight)| !["400", "700"].contains(weight)).collect();
    assert!(others.is_empty(), "{others:?}");
}
