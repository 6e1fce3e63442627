//! The chart as a picture that stands by itself, in light colours, with all that must go with it.

use maud::Render;

/// How wide the picture is, in pixels.
pub const WIDTH: u32 = 960;
const MARGIN: u32 = 24;

/// What is in the picture.
pub struct Picture<'a> {
    /// Its title.
    pub title: &'a str,
    /// The chart in words.
    pub description: &'a str,
    /// The chart as drawn: an SVG element whose width and height are those of its view box.
    pub chart: &'a str,
    /// Width and height of the chart's view box.
    pub size: (u32, u32),
    /// What stands below: source, caveat, address and licence.
    pub below: &'a [&'a str],
}

impl Picture<'_> {
    /// The picture as SVG, and its height in pixels.
    pub fn svg(&self) -> (String, u32) {
        let title = wrapped(self.title, 76);
        let below: Vec<String> = self.below.iter().flat_map(|text| wrapped(text, 128)).collect();
        let count = |lines: &[String]| u32::try_from(lines.len()).unwrap_or(0);
        let (wide, high) = self.size;
        let top = count(&title) * 26 + 14;
        let inner = WIDTH - 2 * MARGIN;
        let drawn = high * inner / wide.max(1);
        let foot = top + drawn + MARGIN;
        let height = foot + count(&below) * 17 + 12;
        let size =
            |width: u32, height: u32| [" width=\"", &width.to_string(), "\" height=\"", &height.to_string(), "\""].concat();
        let view = |width: u32, height: u32| [" viewBox=\"0 0 ", &width.to_string(), " ", &height.to_string(), "\""].concat();
        let mut svg = ["<svg xmlns=\"http://www.w3.org/2000/svg\"", &view(WIDTH, height), &size(WIDTH, height)].concat();
        svg += " font-family=\"sans-serif\"><title>";
        svg += &[&title.join(" ").render().0, "</title><desc>", &self.description.render().0, "</desc><style>", STYLE].concat();
        svg += "</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>";
        let mut text = |line: &str, y: u32, class: &str| {
            svg += &["<text x=\"24\" y=\"", &y.to_string(), "\" class=\"", class, "\">", &line.render().0, "</text>"].concat();
        };
        for (number, line) in (0..).zip(&title) {
            text(line, 34 + number * 26, "title");
        }
        for (number, line) in (0..).zip(&below) {
            text(line, foot + 16 + number * 17, "foot");
        }
        let place = ["<svg x=\"24\" y=\"", &(top + 8).to_string(), "\"", &size(inner, drawn)].concat();
        svg += &[&place, &view(wide, high), ">", self.chart, "</svg></svg>"].concat();
        (svg, height)
    }
}

/// A text in lines of so many letters at most, unless a word is longer.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let Some(last) = lines.last_mut() else { continue };
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + word.chars().count() < letters {
            last.push(' ');
            last.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// The page's own marks, in light.
const STYLE: &str = "text{font-size:15px;fill:#55595f}.title{font-size:20px;font-weight:700;fill:#1b1d21}.foot{font-size:13px}path{fill:none;stroke-linejoin:round;stroke-linecap:round}
.grid{stroke:#d5d8dc}path.break{stroke:#55595f;stroke-dasharray:2 4}text.break{font-size:.85em}path.area{stroke:#12436d;stroke-width:3}path.ew{stroke:#55595f;stroke-width:2;stroke-dasharray:6 5}
circle.area{fill:#12436d}circle.ew{fill:#55595f}circle.rough{fill:#fff;stroke-width:1.5}circle.area.rough{stroke:#12436d}circle.ew.rough{stroke:#55595f}text.area{fill:#12436d;font-weight:700}text.chosen{fill:#1b1d21;font-weight:700}
.o1{--c:#801650;stroke-dasharray:9 3}.o2{--c:#0b6e66;stroke-dasharray:2 4}.o3{--c:#a8450f;stroke-dasharray:9 3 2 3}.o4{--c:#5b3e96;stroke-dasharray:5 3}.o5{--c:#3d3d3d;stroke-dasharray:1 5}
path[class^=o]{stroke:var(--c);stroke-width:2}circle[class^=o],text[class^=o]{fill:var(--c)}path.dot[class]{stroke-width:6;stroke-dasharray:none}";

#[cfg(test)]
mod tests {
    use super::{Picture, wrapped};

    #[test]
    fn lines_are_no_longer_than_they_may_be_unless_a_word_is() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("extraordinarily long", 8), ["extraordinarily", "long"]);
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn texts_are_escaped_and_the_chart_keeps_its_shape() {
        let picture =
            Picture { title: "Kent <2019/20>", description: "a & b", chart: "<svg/>", size: (456, 200), below: &["Source: us."] };
        let (svg, height) = picture.svg();
        assert!(svg.contains(">Kent &lt;2019/20&gt;</text>") && svg.contains("<desc>a &amp; b</desc>"), "{svg}");
        assert!(
            svg.contains("<svg x=\"24\" y=\"48\" width=\"912\" height=\"400\" viewBox=\"0 0 456 200\"><svg/></svg>"),
            "{svg}"
        );
        assert_eq!(height, 40 + 400 + 24 + 17 + 12);
    }
}
