//! Reads the Ministry's area tables (xls, xlsx, ods, csv), or a table of somebody's own, and says what in it is new, what
//! differs from what is held, and what does not add up. The command and the page use the same code and say the same words.
//!
//! bytes → [`book`] → [`sheet`] → figures → [`Import`]. Nothing here writes anything, and nothing is guessed: what cannot
//! be read is refused, or told with its sheet, row, column and value.

mod above;
mod areas;
mod book;
mod cell;
mod column;
mod columns;
mod compare;
mod concern;
mod figure;
mod forces;
mod grammar;
mod guesses;
mod heading;
mod headings;
mod heads;
mod imported;
mod kind;
mod layout;
mod left_off;
mod limits;
mod line;
mod marks;
mod names;
mod numbers;
mod place;
mod rates;
mod read;
mod report;
mod rows;
mod seen;
mod sheet;
mod sums;
mod tidy;
mod titles;
mod vocabulary;
mod when;
mod wide;
mod words;
mod year;

pub use book::sheets;
pub use compare::{Compared, Fate};
pub use concern::Concern;
pub use guesses::Guesses;
pub use headings::Headings;
pub use limits::MOST_BYTES;
pub use place::Place;
pub use read::{read, read_without};
pub use sheet::{Cell, Sheet};
pub use sums::doubts;
pub use year::years_in;

use mappa_core::dataset::Kind;
use mappa_core::{AreaId, Measure, Number, Year};

/// A figure that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The area.
    pub area: AreaId,
    /// The year.
    pub year: Year,
    /// The measure.
    pub measure: Measure,
    /// Published, published as none, withheld, not collected.
    pub kind: Kind,
    /// Its value; 0 where it has none.
    pub number: Number,
    /// Where it stands.
    pub place: Place,
    /// What was guessed to read it.
    pub guesses: Guesses,
}

/// Something that does not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What is doubted.
    pub concern: Concern,
    /// The sentence.
    pub text: String,
}

/// A table that was read, compared with what is held.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file's name.
    pub file: String,
    /// What the table calls itself.
    pub title: String,
    /// The years that it has figures of.
    pub years: Vec<Year>,
    /// How many rows of areas were read.
    pub rows: usize,
    /// Cells that are blank: nothing is known of them.
    pub blank: usize,
    /// Every figure, with what it does to what is held.
    pub figures: Vec<Compared>,
    /// Columns that are known and not shown by us.
    pub left_out: Vec<String>,
    /// How many figures were left out since they rest on a guess that was undone.
    pub undone: usize,
    /// Whether it is a table of our own form, which does not say whose figures it holds.
    pub tidy: bool,
    /// The names of sheets of which no figure was read.
    pub unread: Vec<String>,
    /// What must be accepted, each in a sentence.
    pub concerns: Vec<(Concern, String)>,
}
