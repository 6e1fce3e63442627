//! What kind of number a number is.

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// So many people or events.
    Count,
    /// So many more or fewer.
    By,
    /// Per so many people.
    Rate(u64),
    /// One in so many.
    OneIn,
    /// A per cent, a part or a multiple.
    Part,
}
