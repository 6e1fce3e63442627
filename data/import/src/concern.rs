//! What must be known of a table, or accepted by its name.

/// Something in a table that whoever imports it must know of, or accept by its name before anything is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// The year was taken from one place where another says otherwise.
    Years,
    /// How the table is laid out was guessed.
    Layout,
    /// Sheets, rows or columns that are hidden.
    Hidden,
    /// Headings that are not known.
    Headings,
    /// Names of areas that are not known.
    Names,
    /// Cells that cannot be read.
    Cells,
    /// Marks beside figures, which are not kept.
    Marks,
    /// Areas that are missing.
    Areas,
    /// So many figures differ from those held that it may be another table.
    Changes,
    /// Counts that do not add up.
    Sums,
    /// Rates that do not follow from count and population.
    Rates,
}

impl Concern {
    /// Every concern, with the name that accepts it.
    pub const ALL: [(&str, Concern); 11] = [
        ("headings", Concern::Headings),
        ("names", Concern::Names),
        ("cells", Concern::Cells),
        ("areas", Concern::Areas),
        ("changes", Concern::Changes),
        ("sums", Concern::Sums),
        ("rates", Concern::Rates),
        ("years", Concern::Years),
        ("layout", Concern::Layout),
        ("hidden", Concern::Hidden),
        ("marks", Concern::Marks),
    ];

    /// The name that accepts it.
    pub fn name(self) -> &'static str {
        Concern::ALL.iter().find(|(_, concern)| *concern == self).map_or("", |(name, _)| name)
    }
}
