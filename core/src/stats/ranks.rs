//! Between which ranks an area could lie by chance alone.
//!
//! Goldstein and Spiegelhalter, League tables and their limitations, J R Stat Soc A 1996;159:385: simulate, rank, and give
//! the range that holds 95% of the ranks.

/// How many years are simulated.
const DRAWS: u32 = 2_000;

/// Between which ranks an area could lie; 1 is the highest rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The highest rank of the middle 95%.
    pub from: usize,
    /// The lowest of them.
    pub to: usize,
}

/// The range of ranks of each area, from its count and its population; the same each time, since the random numbers are.
pub fn ranges(areas: &[(u32, u64)]) -> Vec<Ranked> {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut ranks: Vec<Vec<usize>> = vec![Vec::new(); areas.len()];
    for _ in 0..DRAWS {
        let mut drawn: Vec<(usize, f64)> = areas.iter().map(|&area| draw(area, &mut random)).enumerate().collect();
        drawn.sort_by(|one, other| other.1.total_cmp(&one.1));
        for (rank, (index, _)) in drawn.into_iter().enumerate() {
            if let Some(ranks) = ranks.get_mut(index) {
                ranks.push(rank + 1);
            }
        }
    }
    ranks.into_iter().map(range).collect()
}

/// A simulated rate per head. A Poisson count of some hundreds is close enough to normal, of standard deviation √count.
fn draw((count, population): (u32, u64), random: &mut Random) -> f64 {
    let count = f64::from(count);
    let people = u32::try_from(population).map_or(f64::INFINITY, f64::from);
    (count + count.sqrt() * random.normal()) / people.max(1.0)
}

fn range(mut ranks: Vec<usize>) -> Ranked {
    ranks.sort_unstable();
    let cut = ranks.len() / 40;
    let get = |index: usize| ranks.get(index).copied().unwrap_or(0);
    Ranked { from: get(cut), to: get(ranks.len().saturating_sub(1 + cut)) }
}

/// A source of random numbers, the same each time: xorshift64* (Vigna 2016).
struct Random(u64);

impl Random {
    /// Uniform between 0 and 1, never 0.
    fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        (f64::from(u32::try_from(bits).unwrap_or(0)) + 0.5) / 4_294_967_296.0
    }

    /// Normal, by Box and Muller (1958).
    fn normal(&mut self) -> f64 {
        let (one, other) = (self.uniform(), self.uniform());
        (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_far_apart_have_a_rank_and_areas_alike_have_a_range() {
        let ranks = ranges(&[(3_000, 1_000_000), (1_000, 1_000_000), (1_010, 1_000_000), (990, 1_000_000), (200, 1_000_000)]);
        assert_eq!((ranks[0], ranks[4]), (Ranked { from: 1, to: 1 }, Ranked { from: 5, to: 5 }));
        for alike in &ranks[1..4] {
            assert_eq!(*alike, Ranked { from: 2, to: 4 });
        }
        assert_eq!(ranges(&[]), []);
    }

    #[test]
    fn a_fortieth_is_left_out_at_either_end() {
        assert_eq!(range((1..=80).rev().collect()), Ranked { from: 3, to: 78 });
    }
}
