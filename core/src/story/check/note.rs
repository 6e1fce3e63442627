//! What the words beside a number say of it.

/// What a number is, where it is no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Nothing of ours.
    Nothing,
    /// The number of a level.
    Level,
    /// The number of a category.
    Category,
}

/// How exactly a number is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hedge {
    /// As written.
    #[default]
    Exact,
    /// More or less.
    About,
    /// A little less than this.
    Nearly,
    /// Less than this, or no more.
    Under,
    /// More than this, or no less.
    Over,
}

/// What is known of a number by the words beside it, told once for a sentence by [`super::noted`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What it is, where it is no claim.
    pub aside: Option<Aside>,
    /// How exactly it is meant.
    pub hedge: Hedge,
    /// How many words before it say so.
    pub hedged: u8,
}
