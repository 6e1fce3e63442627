//! The look of a card.

use super::canvas::{Canvas, Outcome, SIZE, paint, read, said};
use super::card::Card;
use crate::charts::{FINE, Ink, Size, draw_trend};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::FontStyle;
use plotters::style::text_anchor::{HPos, Pos, VPos};

const LEFT: i32 = 60;
const BRAND: &str = "MAPPA Atlas";
const RIGHT: i32 = SIZE.0.cast_signed() - LEFT;
/// How wide the text beside the chart is.
const COLUMN: i32 = 440;

/// The pixels of a card.
pub fn pixels(card: &Card) -> Result<Vec<u8>, String> {
    paint(|area| drawn(area, card))
}

/// Every text that is to be seen on a card, in the order of drawing.
pub fn words(card: &Card) -> Result<Vec<String>, String> {
    read(|area| drawn(area, card))
}

fn drawn(area: &Area<'_>, card: &Card) -> Outcome {
    if card.trend.is_some() { figures(area, card) } else { general(area, card) }
}

type Area<'a> = DrawingArea<Canvas<'a>, Shift>;

fn figures(area: &Area<'_>, card: &Card) -> Outcome {
    let title = Text { size: 42, ink: Ink::Chosen, bold: true }.fitting(area, &card.finding, RIGHT - LEFT)?;
    title.line(area, &card.finding, (LEFT, 42))?;
    let whole = [&card.place, " ", &card.year].concat();
    let place = Text { size: 27, ink: Ink::Chosen, bold: false }.fitting(area, &whole, COLUMN)?;
    let end = place.line(area, &card.place, (LEFT, 98))?;
    Text { bold: true, ..place }.line(area, &card.year, (LEFT + end + place.width(area, " ")?, 98))?;
    let rate = Text { size: 128, ink: Ink::Area, bold: true }.fitting(area, &card.rate, COLUMN)?;
    rate.line(area, &card.rate, (LEFT - 4, 232 - rate.size * 7 / 10))?;
    let y = Text { size: 23, ink: Ink::Chosen, bold: false }.lines(area, &card.what, (LEFT, 256), COLUMN)?;
    Text { size: 25, ink: Ink::Chosen, bold: true }.lines(area, &card.comparison, (LEFT, y + 12), COLUMN)?;
    if let Some(trend) = &card.trend {
        draw_trend(area, trend, &Size::Card.layout()).map_err(said)?;
    }
    foot(area, card)
}

fn general(area: &Area<'_>, card: &Card) -> Outcome {
    Text { size: 84, ink: Ink::Area, bold: true }.line(area, &card.place, (LEFT - 4, 76))?;
    let y = Text { size: 38, ink: Ink::Chosen, bold: true }.lines(area, &card.what, (LEFT, 200), RIGHT - LEFT)?;
    Text { size: 30, ink: Ink::Axis, bold: false }.lines(area, &card.comparison, (LEFT, y + 16), RIGHT - LEFT)?;
    foot(area, card)
}

/// How recent it is, source, caveat and help, above the lower edge and under a rule: they go with every picture.
fn foot(area: &Area<'_>, card: &Card) -> Outcome {
    let small = Text { size: 18, ink: Ink::Axis, bold: false };
    let mut lines = Vec::new();
    for text in [&card.latest, &card.source, card.caveat, card.help] {
        lines.extend(small.wrapped(area, text, RIGHT - LEFT)?);
    }
    let top = SIZE.1.cast_signed() - 24 - small.height() * i32::try_from(lines.len()).unwrap_or(0);
    let rule = PathElement::new([(LEFT * FINE, (top - 12) * FINE), (RIGHT * FINE, (top - 12) * FINE)], Ink::Grid.color());
    area.draw(&rule).map_err(said)?;
    let end = small.write(area, &lines, (LEFT, top))?;
    let brand = Text { ink: Ink::Area, bold: true, ..small };
    brand.line(area, BRAND, (RIGHT - brand.width(area, BRAND)?, end - small.height()))?;
    Ok(())
}

/// A way of writing.
#[derive(Clone, Copy)]
struct Text {
    size: i32,
    ink: Ink,
    bold: bool,
}

impl Text {
    fn style(self) -> TextStyle<'static> {
        let font = ("sans-serif", self.size * FINE, if self.bold { FontStyle::Bold } else { FontStyle::Normal });
        TextStyle { color: self.ink.color().to_backend_color(), ..TextStyle::from(font) }.pos(Pos::new(HPos::Left, VPos::Top))
    }

    /// How wide a text is, in pixels.
    fn width(self, area: &Area<'_>, text: &str) -> Result<i32, String> {
        let (width, _) = area.estimate_text_size(text, &self.style()).map_err(said)?;
        Ok(width.cast_signed() / FINE)
    }

    /// Writes one line from its upper left corner; how wide it is.
    fn line(self, area: &Area<'_>, text: &str, (x, y): (i32, i32)) -> Result<i32, String> {
        area.draw_text(text, &self.style(), (x * FINE, y * FINE)).map_err(said)?;
        self.width(area, text)
    }

    /// The same, as much smaller as a text needs to be no wider than this.
    fn fitting(self, area: &Area<'_>, text: &str, width: i32) -> Result<Text, String> {
        let wide = self.width(area, text)?.max(1);
        Ok(Text { size: self.size.min(self.size * width / wide), ..self })
    }

    /// From one line to the next.
    const fn height(self) -> i32 {
        self.size * 5 / 4
    }

    /// A text in lines that are no wider than this.
    fn wrapped(self, area: &Area<'_>, text: &str, width: i32) -> Result<Vec<String>, String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = lines.last().map(|line| [line, " ", word].concat());
            match (longer, lines.last_mut()) {
                (Some(longer), Some(line)) if self.width(area, &longer)? <= width => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        Ok(lines)
    }

    /// Writes lines; where the next would begin.
    fn write(self, area: &Area<'_>, lines: &[String], (x, mut y): (i32, i32)) -> Result<i32, String> {
        for line in lines {
            self.line(area, line, (x, y))?;
            y += self.height();
        }
        Ok(y)
    }

    /// Writes as many lines as it takes; where the next would begin.
    fn lines(self, area: &Area<'_>, text: &str, at: (i32, i32), width: i32) -> Result<i32, String> {
        let lines = self.wrapped(area, text, width)?;
        self.write(area, &lines, at)
    }
}
