//! Chance.

/// Chance that comes out the same each time: xorshift64 (Marsaglia 2003).
pub struct Chance(u64);

impl Chance {
    /// Begins anew from a seed.
    pub fn of(seed: u64) -> Chance {
        Chance(seed.max(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below this one; 0 below 0.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).unwrap_or(0)
    }

    /// One of these.
    pub fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }
}
