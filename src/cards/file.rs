//! A card as a file.

use super::canvas::SIZE;
use super::card::Card;
use super::draw::pixels;
use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};

/// A card as the bytes of a PNG file, with the card in words inside it.
pub fn png(card: &Card) -> Result<Vec<u8>, String> {
    encode(&pixels(card)?, &card.alt()).map_err(|error| format!("a card could not be encoded: {error}"))
}

fn encode(pixels: &[u8], alt: &str) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let (palette, numbers) = indexed(pixels);
    let mut encoder = Encoder::new(&mut bytes, SIZE.0, SIZE.1);
    encoder.set_depth(BitDepth::Eight);
    // the highest saves a fortieth of the bytes and takes seven times as long
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    encoder.set_color(ColorType::Indexed);
    encoder.set_palette(palette);
    encoder.add_itxt_chunk("Description".into(), alt.to_owned())?;
    encoder.write_header()?.write_image_data(&numbers)?;
    Ok(bytes)
}

/// The pixels as numbers into a table of at most 256 colours: a third of the bytes. Inks and their soft edges are few, so
/// only shades that no eye tells apart are made one; how coarse that is follows from the picture.
fn indexed(pixels: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let numbered = (1..=5).rev().find_map(|bits| numbered(pixels, bits));
    numbered.unwrap_or_else(|| (vec![255; 3], vec![0; pixels.len() / 3]))
}

/// The colours and the number of each pixel's, with so many bits of each channel kept; `None` if those are too many.
fn numbered(pixels: &[u8], bits: u32) -> Option<(Vec<u8>, Vec<u8>)> {
    let steps = (1_u32 << bits) - 1;
    let coarse = |channel: u8| (u32::from(channel) * steps + 127) / 255;
    let mut known: Vec<Option<u8>> = vec![None; 1 << (3 * bits)];
    let mut palette = Vec::new();
    let mut numbers = Vec::with_capacity(pixels.len() / 3);
    let mut before: (&[u8], u8) = (&[], 0); // most pixels are as the one before them
    for pixel in pixels.chunks_exact(3) {
        if pixel == before.0 {
            numbers.push(before.1);
            continue;
        }
        let color = pixel.iter().fold(0, |color, &channel| (color << bits) | coarse(channel));
        let known = known.get_mut(color as usize)?;
        if known.is_none() {
            *known = Some(u8::try_from(palette.len() / 3).ok()?);
            palette.extend(pixel.iter().map(|&channel| (coarse(channel) * 255 / steps) as u8));
        }
        before = (pixel, (*known)?);
        numbers.push(before.1);
    }
    Some((palette, numbers))
}
