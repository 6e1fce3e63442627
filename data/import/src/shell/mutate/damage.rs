//! Workbooks with a few bytes changed.

use super::chance::Chance;
use super::parts::{parts, zip};

/// A workbook with a few bytes changed: of the file itself, or of a part inside it.
pub fn damaged(book: &[u8], chance: &mut Chance) -> Vec<u8> {
    if chance.below(2) == 0
        && let Some(mut parts) = parts(book)
    {
        let hit = chance.below(parts.len());
        if let Some((_, bytes)) = parts.get_mut(hit) {
            scramble(bytes, chance);
        }
        return zip(&parts).unwrap_or_default();
    }
    let mut bytes = book.to_vec();
    scramble(&mut bytes, chance);
    bytes
}

fn scramble(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(8) {
        if bytes.is_empty() {
            return;
        }
        let at = chance.below(bytes.len());
        match chance.below(6) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, chance.one(b"0123456789<>/\"&;")),
            2 => {
                let to = (at + chance.below(64)).min(bytes.len());
                bytes.drain(at..to);
            }
            3 => {
                let to = (at + chance.below(256)).min(bytes.len());
                let again: Vec<u8> = bytes.get(at..to).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            4 => bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = 0xFF),
            _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
        }
    }
}
