//! What cards are painted on: pixels, with the inks of the charts as colours.

use super::font;
use crate::charts::{DOT, FINE, Ink, Look, baseline};
use plotters::prelude::*;
use plotters::style::FontStyle;
use plotters::style::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};

/// A card in pixels, the size that social sites ask for.
pub const SIZE: (u32, u32) = (1200, 630);
/// Painted twice as large and then averaged, so that edges are smooth.
const LARGER: u32 = 2;
const PAPER: RGBColor = RGBColor(255, 255, 255);

/// What is drawn on, in the same fine coordinates as the charts.
pub struct Canvas<'a> {
    /// The pixels; `None` where only the texts are asked for.
    bitmap: Option<BitMapBackend<'a>>,
    words: &'a mut Vec<String>,
}

type Draw<'f> = &'f dyn Fn(&DrawingArea<Canvas<'_>, plotters::coord::Shift>) -> Outcome;

/// Draws: red, green and blue of every pixel, row by row.
pub fn paint(draw: impl Fn(&DrawingArea<Canvas<'_>, plotters::coord::Shift>) -> Outcome) -> Result<Vec<u8>, String> {
    let (width, height) = (SIZE.0 * LARGER, SIZE.1 * LARGER);
    let mut large = vec![255; (width * height * 3) as usize];
    drawn(Some(BitMapBackend::with_buffer(&mut large, (width, height))), &draw)?;
    Ok(averaged(&large))
}

/// Draws without pixels: every text that would be seen.
pub fn read(draw: impl Fn(&DrawingArea<Canvas<'_>, plotters::coord::Shift>) -> Outcome) -> Result<Vec<String>, String> {
    drawn(None, &draw)
}

fn drawn(bitmap: Option<BitMapBackend<'_>>, draw: Draw<'_>) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let area = Canvas { bitmap, words: &mut words }.into_drawing_area();
    let outcome = draw(&area).and_then(|()| area.present().map_err(said));
    drop(area);
    outcome.map_err(|error| format!("a card could not be painted: {error}"))?;
    Ok(words)
}

/// What drawing comes to.
pub type Outcome = Result<(), String>;

/// An error of plotters in words.
pub fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Each pixel as the mean of the four that it is made from.
fn averaged(large: &[u8]) -> Vec<u8> {
    let row = (SIZE.0 * LARGER * 3) as usize;
    let mut pixels = vec![0; (SIZE.0 * SIZE.1 * 3) as usize];
    for (pixels, rows) in pixels.chunks_exact_mut(row / 2).zip(large.chunks_exact(2 * row)) {
        let (upper, lower) = rows.split_at(row);
        let pairs = upper.as_chunks().0.iter().zip(lower.as_chunks().0);
        for (pixel, (&[a, b, c, d, e, f], &[g, h, i, j, k, l])) in pixels.as_chunks_mut().0.iter_mut().zip(pairs) {
            let mean = |four: [u8; 4]| (four.iter().map(|&one| u16::from(one)).sum::<u16>() / 4) as u8;
            *pixel = [mean([a, d, g, j]), mean([b, e, h, k]), mean([c, f, i, l])];
        }
    }
    pixels
}

/// The colour and the width of an ink: a card is seen smaller than a page, so its lines are a third wider.
fn ink(color: BackendColor) -> (RGBColor, u32) {
    let Look { color, width, .. } = Ink::of(color).look();
    let part = |at: usize| color.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()).unwrap_or(0);
    (RGBColor(part(1), part(3), part(5)), (width * 4 + 1) / 3)
}

/// How long dashes and the gaps between them are, in pixels of the larger canvas; none where a line is whole.
fn dashes(color: BackendColor) -> Option<(f64, f64)> {
    let (on, off) = Ink::of(color).look().dashes.split_once(' ')?;
    let longer = |text: &str| text.parse::<f64>().ok().map(|pixels| pixels * f64::from(LARGER) * 4.0 / 3.0);
    Some((longer(on)?, longer(off)?))
}

/// A line in dashes.
fn dashed(line: &[BackendCoord], (on, off): (f64, f64)) -> Vec<[BackendCoord; 2]> {
    let mut dashes = Vec::new();
    let mut done = 0.0; // of a dash and the gap behind it
    for pair in line.windows(2) {
        let &[(from_x, from_y), (to_x, to_y)] = pair else { continue };
        let (across, down) = (f64::from(to_x - from_x), f64::from(to_y - from_y));
        let length = across.hypot(down);
        let at =
            |far: f64| ((f64::from(from_x) + across * far / length) as i32, (f64::from(from_y) + down * far / length) as i32);
        let mut far = 0.0;
        while far < length {
            let left = if done < on { on - done } else { on + off - done };
            let next = (far + left).min(length);
            if done < on {
                dashes.push([at(far), at(next)]);
            }
            done = if next < far + left {
                done + next - far
            } else if done < on {
                on
            } else {
                0.0
            };
            far = next;
        }
    }
    dashes
}

/// Fine coordinates on the larger canvas.
fn larger(fine: i32) -> i32 {
    fine * LARGER.cast_signed() / FINE
}

fn style(color: BackendColor) -> ShapeStyle {
    let (color, width) = ink(color);
    ShapeStyle { color: color.to_rgba(), filled: true, stroke_width: width * LARGER }
}

/// The size of a text on the larger canvas, and whether it is bold: as charts have it, and as the card asks.
fn size<S: BackendTextStyle>(style: &S) -> (f32, bool) {
    let ink = Ink::of(style.color());
    let bold = matches!(style.style(), FontStyle::Bold) || matches!(ink, Ink::Area);
    ((style.size() * f64::from(LARGER) / f64::from(FINE)) as f32, bold)
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = <BitMapBackend<'static> as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        (SIZE.0 * FINE.cast_unsigned(), SIZE.1 * FINE.cast_unsigned())
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.bitmap.as_mut().map_or(Ok(()), DrawingBackend::ensure_prepared)
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.bitmap.as_mut().map_or(Ok(()), DrawingBackend::present)
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        own: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        let Some(bitmap) = self.bitmap.as_mut().filter(|_| own.color().alpha > 0.0) else { return Ok(()) };
        let line: Vec<BackendCoord> = path.into_iter().map(|(x, y)| (larger(x), larger(y))).collect();
        let style = style(own.color());
        match dashes(own.color()) {
            Some(dashes) => dashed(&line, dashes).into_iter().try_for_each(|dash| bitmap.draw_path(dash, &style)),
            None => bitmap.draw_path(line, &style),
        }
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        own: &S,
        _: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        let Some(bitmap) = &mut self.bitmap else { return Ok(()) };
        // England and Wales is a line, beside which the area’s years are dots
        let radius = if radius == DOT && Ink::of(own.color()) == Ink::Benchmark { radius * 2 / 3 } else { radius };
        let (center, radius) = ((larger(x), larger(y)), larger(radius.cast_signed() * 7 / 5).cast_unsigned());
        bitmap.draw_circle(center, radius, &style(own.color()), true)?;
        if matches!(Ink::of(own.color()), Ink::AreaRough | Ink::BenchmarkRough | Ink::Mark) {
            bitmap.draw_circle(center, radius.saturating_sub(2 * LARGER), &ShapeStyle::from(PAPER).filled(), true)?;
        }
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        own: &S,
        (x, y): BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.words.push(text.to_owned());
        let Some(bitmap) = &mut self.bitmap else { return Ok(()) };
        let (size, bold) = size(own);
        let color = ink(own.color()).0;
        let back = match own.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => font::width(text, size, bold) / 2.0,
            HPos::Right => font::width(text, size, bold),
        };
        let at = (larger(x) as f32 - back, larger(baseline(own, y)) as f32);
        let covered = font::written(text, size, bold, at);
        let mut write = |(across, down): (i32, i32), color: RGBColor| {
            covered.iter().try_for_each(|&((x, y), cover)| {
                let color = BackendColor { alpha: f64::from(cover), rgb: (color.0, color.1, color.2) };
                bitmap.draw_pixel((x + across, y + down), color)
            })
        };
        // a line behind does not strike the figures of a chart through
        if matches!(Ink::of(own.color()), Ink::Area | Ink::Benchmark) && size < 30.0 * LARGER as f32 {
            let straight = [(-4, 0), (4, 0), (0, -4), (0, 4)];
            let aslant = [(-3, -3), (3, -3), (-3, 3), (3, 3)];
            for beside in straight.into_iter().chain(aslant) {
                write(beside, PAPER)?;
            }
        }
        write((0, 0), color)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        let (size, bold) = size(style);
        let fine = FINE as f32 / LARGER as f32;
        Ok(((font::width(text, size, bold) * fine) as u32, (size * fine) as u32))
    }
}
