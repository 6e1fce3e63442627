//! The picture that goes with a link: the figures of the page it leads to, drawn when the site is published.

mod canvas;
mod card;
mod draw;
mod file;
mod font;
mod set;

pub use canvas::SIZE;
pub use card::Card;
pub use draw::words;
pub use file::png;
pub use font::width;
pub use set::{Cards, Pictured};
