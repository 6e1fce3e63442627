//! What a trend is drawn with: plotters' coordinates and drawing area, and the few strokes that it takes. Each stroke is one
//! function, since every place that draws by itself costs the first view a few hundred bytes.

use super::layout::{Area, Drawn, Layout};
use super::scale::{tenths, top_and_step};
use super::svg::{FINE, Ink};
use mappa_core::trend::{Trend, Value};
use mappa_core::{Number, Year};
use plotters::coord::CoordTranslate;
use plotters::coord::types::RangedCoordi32;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// A trend on its way onto a drawing area.
pub struct Plot<'a, DB: DrawingBackend> {
    /// What is drawn.
    pub trend: &'a Trend,
    /// How large.
    pub layout: &'a Layout,
    /// The top of the scale, in tenths.
    pub top: i32,
    /// The step of its grid.
    pub step: i32,
    /// Where the first year stands and where the last, in fine pixels.
    pub sides: (i32, i32),
    root: &'a Area<DB>,
    places: Cartesian2d<RangedCoordi32, RangedCoordi32>,
}

impl<'a, DB: DrawingBackend> Plot<'a, DB> {
    /// Measures out where everything will stand.
    pub fn new(root: &'a Area<DB>, trend: &'a Trend, layout: &'a Layout) -> Plot<'a, DB> {
        let begins = |year: Option<&Year>| year.map_or(0, |year| i32::from(year.begins()));
        let (first, last) = (begins(trend.years.first()), begins(trend.years.last()));
        let (top, step) = top_and_step(trend);
        let sides = ((layout.left + gutter(trend, layout)) * FINE, (layout.width - layout.right) * FINE);
        let (ceiling, floor) = (layout.top * FINE, (layout.height - layout.bottom - layout.foot) * FINE);
        let places = Cartesian2d::new(first..last.max(first + 1), 0..top, (sides.0..sides.1, floor..ceiling));
        Plot { trend, layout, top, step, sides, root, places }
    }

    /// Where a value, in tenths, stands in the year that begins then.
    #[inline(never)]
    pub fn at(&self, begins: i32, value: i32) -> (i32, i32) {
        self.places.translate(&(begins, value))
    }

    /// The same, of a year.
    pub fn of_year(&self, year: Year, value: i32) -> (i32, i32) {
        self.at(i32::from(year.begins()), value)
    }

    /// Where a value of a year stands.
    #[inline(never)]
    pub fn of_value(&self, year: Year, value: &Value) -> (i32, i32) {
        self.of_year(year, tenths(value))
    }

    /// A line through points.
    #[inline(never)]
    pub fn line(&self, points: Vec<(i32, i32)>, ink: Ink) -> Drawn<DB> {
        self.root.draw(&PathElement::new(points, ink.color()))
    }

    /// A dot; its radius in tenths of a pixel.
    #[inline(never)]
    pub fn dot(&self, at: (i32, i32), radius: u32, ink: Ink) -> Drawn<DB> {
        self.root.draw(&Circle::new(at, radius, ink.color()))
    }

    /// Words, set by the side and the height that are named.
    #[inline(never)]
    pub fn words(&self, words: &str, ink: Ink, (across, up): (HPos, VPos), at: (i32, i32)) -> Drawn<DB> {
        let font = TextStyle::from((FontFamily::SansSerif, self.layout.text * FINE));
        let style = TextStyle { color: ink.color().to_backend_color(), ..font };
        self.root.draw_text(words, &style.pos(Pos::new(across, up)), at)
    }

    /// About how wide words are, in fine pixels.
    pub fn width(&self, words: &str) -> i32 {
        width(words, self.layout)
    }
}

/// About how wide a text is: letters are on the average half as wide as high, figures a little wider.
fn width(text: &str, layout: &Layout) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(0) * layout.text * FINE / 2
}

/// The room for the numbers of the scale, in pixels: wider for thousands.
pub fn gutter(trend: &Trend, layout: &Layout) -> i32 {
    let (top, step) = top_and_step(trend);
    let widest = Number::Whole(u32::try_from((top - step) / 10).unwrap_or(0)).text();
    layout.gutter.max(width(&widest, layout) * 23 / 20 / FINE + 12)
}
