//! By which guesses a figure was read, so that each can be undone by its name.

use crate::Concern;

/// The names of the guesses that a figure rests on; none for most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guesses(u16);

impl Guesses {
    /// Those, and one of this name if it was made.
    #[must_use]
    pub fn and(self, guessed: bool, name: Concern) -> Guesses {
        if guessed { Guesses(self.0 | 1 << name as u16) } else { self }
    }

    /// These and those.
    #[must_use]
    pub fn with(self, others: Guesses) -> Guesses {
        Guesses(self.0 | others.0)
    }

    /// Whether a figure rests on one of this name.
    pub fn rest_on(self, concern: Concern) -> bool {
        self.0 & (1 << concern as u16) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guess_that_is_made_twice_is_made() {
        let of = |names: &[Concern]| names.iter().fold(Guesses::default(), |all, &name| all.and(true, name));
        let both = of(&[Concern::Marks, Concern::Years, Concern::Marks]);
        assert!(both.rest_on(Concern::Marks) && both.rest_on(Concern::Years) && !both.rest_on(Concern::Names));
        assert_eq!(both.with(of(&[Concern::Years, Concern::Names])), of(&[Concern::Marks, Concern::Years, Concern::Names]));
        assert_eq!(both.and(false, Concern::Names), both);
    }
}
