//! What a word can begin, each a bit: [`super::classes`] tells it.

/// A number in words.
pub const NUMBER: u8 = 1;
/// A time.
pub const TIME: u8 = 2;
/// A place, without a capital.
pub const PLACE: u8 = 4;
/// More.
pub const UP: u8 = 8;
/// Less.
pub const DOWN: u8 = 16;
/// What would be so if something else were.
pub const WOULD: u8 = 128;
/// One that ranks areas.
pub const RANK: u8 = 64;
/// One of the words by which [`super::things`] are known.
pub const THING: u8 = 32;
