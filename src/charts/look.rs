//! How each ink looks on white paper: in cards, and in pictures that stand by themselves. The page's style has the same values, and
//! others in the dark; a test holds the two together.

use super::svg::Ink;

/// Colour, width in pixels, and dashes of an ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its colour, as in CSS.
    pub color: &'static str,
    /// How wide its lines are.
    pub width: u32,
    /// Its dashes and the gaps between them, as in SVG; empty where a line is whole.
    pub dashes: &'static str,
}

/// What words and marks are in that are read first.
pub const INK: &str = "#16181c";
const QUIET: &str = "#565a61";
const RULE: &str = "#d3d6da";
const ACCENT: &str = "#12436d";
const WARM: &str = "#b5471b";

impl Ink {
    /// How it looks on white paper.
    pub const fn look(self) -> Look {
        let (color, width, dashes) = match self {
            Ink::Area | Ink::AreaRough => (ACCENT, 3, ""),
            Ink::Benchmark | Ink::BenchmarkRough => (QUIET, 2, "6 5"),
            Ink::Grid => (RULE, 1, ""),
            Ink::Break => (QUIET, 1, "2 4"),
            Ink::Lead => (QUIET, 1, "1 4"),
            Ink::Mark => (WARM, 2, ""),
            Ink::Chosen => (INK, 1, ""),
            Ink::Axis => (QUIET, 1, ""),
            Ink::Other1 => ("#801650", 2, "9 3"),
            Ink::Other2 => ("#0b6e66", 2, "2 4"),
            Ink::Other3 => ("#a8450f", 2, "9 3 2 3"),
            Ink::Other4 => ("#5b3e96", 2, "5 3"),
            Ink::Other5 => ("#3d3d3d", 2, "1 5"),
        };
        Look { color, width, dashes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule of a style sheet that begins with this selector.
    fn rule<'s>(style: &'s str, selector: &str) -> &'s str {
        style.split_once(&format!("\n{selector} {{")).and_then(|(_, rest)| rest.split('}').next()).expect(selector)
    }

    #[test]
    fn the_page_and_the_scripts_have_the_same_colours_and_dashes() {
        let (area, base) = (include_str!("../../style/area.css"), include_str!("../../style/base.css"));
        for (selector, ink) in [("ew", Ink::Benchmark), ("break", Ink::Break), ("lead", Ink::Lead)] {
            let selector = if selector == "ew" { "svg path.ew".to_owned() } else { format!("svg .{selector}") };
            let dashes = format!("stroke-dasharray: {};", ink.look().dashes);
            assert!(rule(area, &selector).contains(&dashes), "{selector} {dashes}");
        }
        for (slot, ink) in [Ink::Other1, Ink::Other2, Ink::Other3, Ink::Other4, Ink::Other5].into_iter().enumerate() {
            let Look { color, dashes, .. } = ink.look();
            let wanted = format!("--c: {color}; stroke-dasharray: {dashes};");
            assert!(rule(area, &format!("svg .o{}", slot + 1)).contains(&wanted), "{wanted}");
        }
        let light = rule(base, ":root");
        for (name, color) in [("ink", INK), ("quiet", QUIET), ("rule", RULE), ("accent", ACCENT), ("warm", WARM)] {
            assert!(light.contains(&format!("--{name}: {color};")), "{name} {color}");
            let drawn = include_str!("../../js/page/picture/plain.js");
            assert!(drawn.contains(&format!("{name}: \"{color}\",")), "{name} {color}");
        }
        let template = include_str!("../../js/page/picture/template.js");
        assert!(template.contains(&format!("[\"{INK}\", \"{QUIET}\", \"{RULE}\", \"{ACCENT}\"]")));
    }
}
