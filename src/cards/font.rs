//! The letters of cards: Public Sans, as on the pages, so that every machine draws the same. The files are cut to the letters of
//! English and Welsh; their licence (OFL) stands beside them.

use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};
use std::sync::LazyLock;

type Loaded = LazyLock<Option<FontRef<'static>>>;
static REGULAR: Loaded = LazyLock::new(|| FontRef::try_from_slice(include_bytes!("../../style/fonts/public-sans-400.ttf")).ok());
static BOLD: Loaded = LazyLock::new(|| FontRef::try_from_slice(include_bytes!("../../style/fonts/public-sans-700.ttf")).ok());

fn font(bold: bool) -> Option<&'static FontRef<'static>> {
    if bold { BOLD.as_ref() } else { REGULAR.as_ref() }
}

/// Every letter of a text, from the beginning of its line at nought; and how wide the text is. `size` in pixels to the em.
fn set(text: &str, size: f32, bold: bool) -> (Vec<Glyph>, f32) {
    let Some(font) = font(bold) else { return (Vec::new(), 0.0) };
    let scale = PxScale::from(size * font.height_unscaled() / font.units_per_em().unwrap_or(1000.0));
    let scaled = font.as_scaled(scale);
    let mut x = 0.0;
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(text.len());
    for letter in text.chars() {
        let id = scaled.glyph_id(letter);
        x += glyphs.last().map_or(0.0, |before| scaled.kern(before.id, id));
        glyphs.push(id.with_scale_and_position(scale, point(x, 0.0)));
        x += scaled.h_advance(id);
    }
    (glyphs, x)
}

/// How wide a text is, in pixels.
pub fn width(text: &str, size: f32, bold: bool) -> f32 {
    set(text, size, bold).1
}

/// A text from the left end of its baseline: every pixel that it touches, and how much of it is covered.
pub fn written(text: &str, size: f32, bold: bool, (x, y): (f32, f32)) -> Vec<((i32, i32), f32)> {
    let Some(font) = font(bold) else { return Vec::new() };
    let mut covered = Vec::new();
    for mut glyph in set(text, size, bold).0 {
        glyph.position = point(glyph.position.x + x, y);
        let Some(outline) = font.outline_glyph(glyph) else { continue };
        let from = outline.px_bounds().min;
        outline.draw(|right, down, cover| {
            if cover > 0.0 {
                covered.push(((from.x as i32 + right.cast_signed(), from.y as i32 + down.cast_signed()), cover));
            }
        });
    }
    covered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_that_cards_may_need_is_there() {
        for bold in [false, true] {
            let font = font(bold).expect("a font");
            let wanted = "AZaz09 ,.:;–—‘’“”£%±†ÂâÊêÎîÔôÛûŴŵŶŷÁáÉéÏïÖöẂẃŸÿ";
            assert_eq!(wanted.chars().filter(|&letter| font.glyph_id(letter).0 == 0).collect::<String>(), "", "{bold}");
        }
    }
}
