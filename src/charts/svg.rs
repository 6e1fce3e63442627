//! plotters draws on this: SVG text, with a class for each kind of ink instead of colours.

use maud::Render;
use plotters::style::RGBColor;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;

/// plotters works in whole pixels; a finer grid keeps lines where they belong.
pub const FINE: i32 = 10;

/// What a mark is. plotters carries colours, so each kind of ink travels as a colour of its own and becomes a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Lines across the chart, behind everything.
    Grid,
    /// Labels of the axes.
    Axis,
    /// The chosen year's label.
    Chosen,
    /// The area's series.
    Area,
    /// The area's approximate values.
    AreaRough,
    /// England and Wales.
    Benchmark,
    /// Approximate values of England and Wales.
    BenchmarkRough,
    /// Breaks in the series.
    Break,
    /// From the end of a line to its label.
    Lead,
    /// Round a year of unusual change.
    Mark,
    /// The first of the other areas.
    Other1,
    /// The second.
    Other2,
    /// The third.
    Other3,
    /// The fourth.
    Other4,
    /// The fifth.
    Other5,
}

impl Ink {
    const CLASSES: [(Ink, &str); 15] = [
        (Ink::Grid, "grid"),
        (Ink::Axis, "axis"),
        (Ink::Chosen, "chosen"),
        (Ink::Area, "area"),
        (Ink::AreaRough, "area rough"),
        (Ink::Benchmark, "ew"),
        (Ink::BenchmarkRough, "ew rough"),
        (Ink::Break, "break"),
        (Ink::Lead, "lead"),
        (Ink::Mark, "mark"),
        (Ink::Other1, "o1"),
        (Ink::Other2, "o2"),
        (Ink::Other3, "o3"),
        (Ink::Other4, "o4"),
        (Ink::Other5, "o5"),
    ];

    /// What another area is drawn with, by its slot.
    pub fn other(slot: usize) -> Ink {
        [Ink::Other1, Ink::Other2, Ink::Other3, Ink::Other4].get(slot).copied().unwrap_or(Ink::Other5)
    }

    /// The colour that it travels as.
    pub const fn color(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// The ink that travels as this colour.
    pub fn of(color: BackendColor) -> Ink {
        Self::CLASSES.iter().find(|(ink, _)| *ink as u8 == color.rgb.0).map_or(Ink::Axis, |(ink, _)| *ink)
    }

    /// The ink of this class; that of the axes where there is none.
    pub fn named(class: &str) -> Ink {
        Self::CLASSES.iter().find(|(_, name)| *name == class).map_or(Ink::Axis, |(ink, _)| *ink)
    }

    fn class(color: BackendColor) -> &'static str {
        Self::CLASSES.iter().find(|(ink, _)| *ink as u8 == color.rgb.0).map_or("axis", |(_, class)| class)
    }
}

/// Writes SVG elements into a text.
pub struct SvgText<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// The path that was written last, if nothing has been written since: the next of its class and kind goes on in it.
    open: Option<(&'static str, Kind)>,
}

/// What a path is of.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Line,
    Dots,
}

/// What a path ends with.
const PATH_END: &str = "\"/>";
/// The radius, in tenths of a pixel, of the dots that are one path: lines of no length, which their round ends make dots. An
/// element for each dot would cost a page 150 bytes of its 8,000.
pub const DOT: u32 = 30;

type Outcome = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> SvgText<'a> {
    /// A drawing of this size in pixels, times [`FINE`].
    pub fn new(out: &'a mut String, size: (u32, u32)) -> SvgText<'a> {
        SvgText { out, size, open: None }
    }

    fn put(&mut self, parts: &[&str]) {
        self.open = None;
        for part in parts {
            self.out.push_str(part);
        }
    }

    /// Goes on in the path of this class and kind, or begins one.
    fn path(&mut self, class: &'static str, kind: Kind) {
        if self.open == Some((class, kind)) {
            self.out.truncate(self.out.len() - PATH_END.len());
        } else {
            self.put(&["<path class=\"", class, if kind == Kind::Dots { " dot" } else { "" }, "\" d=\""]);
        }
    }

    fn end(&mut self, class: &'static str, kind: Kind) {
        self.put(&[PATH_END]);
        self.open = Some((class, kind));
    }
}

/// A fine coordinate in whole pixels. Half a pixel is not seen, and decimals would cost every page 190 bytes of its 8,000.
fn px(fine: i32) -> String {
    let pixels = (fine + FINE / 2).div_euclid(FINE);
    let digits = pixels.unsigned_abs().to_string();
    if pixels < 0 { ["-", &digits].concat() } else { digits }
}

/// A radius, which is small: in tenths of a pixel.
fn tenths(fine: u32) -> String {
    let (whole, tenth) = ((fine / 10).to_string(), fine % 10);
    if tenth == 0 { whole } else { [&whole, ".", &tenth.to_string()].concat() }
}

/// Where a text stands: its baseline, from the height of a figure, which is about seven tenths of the size.
pub fn baseline<S: BackendTextStyle>(style: &S, y: i32) -> i32 {
    let size = i32::try_from(style.size() as u32).unwrap_or(0);
    match style.anchor().v_pos {
        VPos::Top => y + size * 7 / 10,
        VPos::Center => y + size * 7 / 20,
        VPos::Bottom => y,
    }
}

impl DrawingBackend for SvgText<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Outcome {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Outcome {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Outcome {
        if style.color().alpha == 0.0 {
            return Ok(());
        }
        let class = Ink::class(style.color());
        self.path(class, Kind::Line);
        let mut before = None;
        for (x, y) in path {
            let (x, y) = (px(x), px(y));
            match &before {
                None => self.put(&["M", &x, " ", &y]),
                Some((_, level)) if *level == y => self.put(&["H", &x]),
                Some((upright, _)) if *upright == x => self.put(&["V", &y]),
                _ => self.put(&["L", &x, " ", &y]),
            }
            before = Some((x, y));
        }
        self.end(class, Kind::Line);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _: bool) -> Outcome {
        let (class, x, y) = (Ink::class(style.color()), px(center.0), px(center.1));
        if radius == DOT && !class.ends_with("rough") {
            self.path(class, Kind::Dots);
            self.put(&["M", &x, " ", &y, "h0"]);
            self.end(class, Kind::Dots);
            return Ok(());
        }
        self.put(&["<circle class=\"", class, "\" cx=\"", &x, "\" cy=\"", &y]);
        self.put(&["\" r=\"", &tenths(radius), "\"/>"]);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Outcome {
        let (x, y) = at;
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let y = baseline(style, y);
        match Ink::class(style.color()) {
            "axis" => self.put(&["<text"]), // as all text is unless it has a class
            class => self.put(&["<text class=\"", class, "\""]),
        }
        self.put(&[" x=\"", &px(x), "\" y=\"", &px(y), "\"", anchor, ">"]);
        text.render_to(self.out); // escaped
        self.put(&["</text>"]);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size() as u32;
        let letters = u32::try_from(text.chars().count()).unwrap_or(0);
        Ok((letters * size * 11 / 20, size))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_class() {
        for (ink, class) in Ink::CLASSES {
            let RGBColor(red, _, _) = ink.color();
            assert_eq!(Ink::class(BackendColor { alpha: 1.0, rgb: (red, 0, 0) }), class);
        }
    }

    #[test]
    fn coordinates_are_printed_without_floats() {
        assert_eq!([px(0), px(123), px(125), px(-4), px(-26)], ["0", "12", "13", "0", "-3"]);
        assert_eq!([tenths(30), tenths(55)], ["3", "5.5"]);
    }
}
