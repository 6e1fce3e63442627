//! A picture of a trend that stands by itself: its texts, and the chart. What the page's style gives to each kind of ink is written on
//! the elements, since programs that draw SVG know neither our style nor its variables.

use crate::charts::{Ink, Layout, Look, trend_svg};
use mappa_core::area_year::{AreaYear, Histories};
use mappa_core::link::View;
use mappa_core::report::{trend, trend_text};
use mappa_core::sentences::{caveat_in_short, finding, help, notes, source_line, subtitle};
use mappa_core::trend::Trend;
use mappa_core::{AreaId, Dataset, Year};

/// What is in the picture.
pub struct Picture {
    /// Name of the file without ending, title, subtitle, notes, source, caveat, help, address, edition, and the chart in words.
    pub texts: [String; 10],
    trend: Trend,
}

impl Picture {
    /// The picture of an area and year, whose address is this, with all that a view asks for; none where nothing is drawn.
    pub fn of(dataset: &Dataset, area: AreaId, year: Year, view: &View, address: String) -> Option<Picture> {
        let trend = trend(&Histories::new(dataset, area, &view.with), year, view);
        if trend.is_empty() {
            return None;
        }
        let name = ["mappa-", &dataset.area(area).slug, "-", view.measure_id(), "-", &year.slug()].concat();
        // of the year, or else of the latest of which there is one
        let source = |area| {
            let of = |year| source_line(&AreaYear::new(dataset, area, year));
            let here = of(year);
            let latest = || dataset.page_years().rev().map(of).find(|one| !one.is_empty());
            if here.is_empty() { latest().unwrap_or_default() } else { here }
        };
        let mut sources = vec![source(area)];
        for &other in &view.with {
            let theirs = source(other);
            if !theirs.is_empty() && !sources.contains(&theirs) {
                sources.push([&dataset.area(other).name, ": ", theirs.trim_start_matches("Source: ")].concat());
            }
        }
        let language = dataset.language;
        let texts = [
            name,
            finding(&trend),
            subtitle(&trend),
            notes(&trend).join(" "),
            sources.join(" "),
            caveat_in_short(language).into(),
            help(language).into(),
            address,
            ["Edition ", &dataset.edition.version, ". Crown copyright, Open Government Licence v3.0."].concat(),
            trend_text(&trend),
        ];
        Some(Picture { texts, trend })
    }

    /// The chart so large, as the elements of an SVG drawing, in light colours.
    pub fn chart(&self, width: i32, height: i32) -> String {
        plain(&trend_svg(&self.trend, &Layout::picture(width, height)))
    }
}

/// The content of a drawn SVG element with attributes in place of classes.
fn plain(svg: &str) -> String {
    let content = svg.split_once('>').map_or("", |(_, content)| content);
    let content = content.strip_suffix("</svg>").unwrap_or(content);
    let mut out = String::with_capacity(content.len() * 2);
    for (number, piece) in content.split('<').enumerate() {
        if number > 0 {
            out.push('<');
        }
        let (element, rest) = piece.split_once(' ').unwrap_or((piece, ""));
        if !["path", "circle", "text"].contains(&element) {
            out += piece;
            continue;
        }
        let (class, rest) = rest.strip_prefix("class=\"").and_then(|rest| rest.split_once('"')).unwrap_or(("axis", rest));
        out += element;
        for (name, value) in attributes(element, class) {
            out += &[" ", name, "=\"", value, "\""].concat();
        }
        out += if rest.starts_with(' ') { "" } else { " " };
        out += rest;
    }
    out
}

/// What the page's style gives to an element of a class.
fn attributes(element: &str, class: &str) -> Vec<(&'static str, &'static str)> {
    let (kind, more) = class.split_once(' ').unwrap_or((class, ""));
    let Look { color, width, dashes } = Ink::named(kind).look();
    let width = ["0", "1", "2", "3"].get(width as usize).copied().unwrap_or("3");
    match (element, more) {
        ("text", _) => {
            let mut all = vec![("fill", color), ("font-size", if kind == "break" { "13" } else { "15" })];
            if ["area", "chosen"].contains(&kind) {
                all.push(("font-weight", "700"));
            }
            // a line behind does not strike it through
            all.extend([("stroke", "#fff"), ("stroke-width", "3"), ("paint-order", "stroke")]);
            all
        }
        ("circle", "rough") => vec![("fill", "#fff"), ("stroke", color), ("stroke-width", "1.5")],
        ("circle", _) if kind == "mark" => vec![("fill", "none"), ("stroke", color), ("stroke-width", width)],
        ("circle", _) => vec![("fill", color)],
        (_, "dot") => {
            let width = if kind == "ew" { "3.5" } else { "6" };
            vec![("fill", "none"), ("stroke", color), ("stroke-width", width), ("stroke-linecap", "round")]
        }
        _ => {
            let round = [("stroke-linejoin", "round"), ("stroke-linecap", "round")];
            let mut all = vec![("fill", "none"), ("stroke", color), ("stroke-width", width)];
            all.extend(round);
            if !dashes.is_empty() {
                all.push(("stroke-dasharray", dashes));
            }
            all
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn every_mark_has_its_colour_on_itself() {
        let drawn = "<svg viewBox=\"0 0 9 9\"><path class=\"o1\" d=\"M0 0H9\"/><path class=\"o1 dot\" d=\"M0 0h0\"/>\
            <circle class=\"area rough\" cx=\"1\" cy=\"1\" r=\"3\"/><text x=\"1\" y=\"2\">a &lt; b</text></svg>";
        assert_eq!(
            plain(drawn),
            "<path fill=\"none\" stroke=\"#801650\" stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\" \
             stroke-dasharray=\"9 3\" d=\"M0 0H9\"/><path fill=\"none\" stroke=\"#801650\" stroke-width=\"6\" \
             stroke-linecap=\"round\" d=\"M0 0h0\"/><circle fill=\"#fff\" stroke=\"#12436d\" stroke-width=\"1.5\" cx=\"1\" \
             cy=\"1\" r=\"3\"/><text fill=\"#565a61\" font-size=\"15\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\" x=\"1\" y=\"2\">a &lt; b</text>"
        );
    }
}
