//! Whether chance alone could have put a rate as far from that of England and Wales as it is.
//!
//! The ratio R of two rates of Poisson counts, R = (O₁/P₁)/(O₂/P₂), with its 95% interval on the scale of logarithms:
//! R·exp(±1.96 √(1/O₁ + 1/O₂)) (Rothman and Greenland, Modern Epidemiology, 1998, chapter 14). Never judged by whether the
//! intervals of the two rates overlap, which is another question.

use super::Level;

/// The 95% interval of the ratio of a rate to another. 1 would be the same rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratio {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// With fewer people the logarithm of a count is too far from normal.
const FEW: f64 = 10.0;

impl Ratio {
    /// The ratio of one count among its population to another among its own; nothing for fewer than ten people.
    pub fn of(ours: (u64, u64), theirs: (u64, u64)) -> Option<Ratio> {
        let float = |number: u64| u32::try_from(number).ok().map(f64::from).filter(|&number| number >= FEW);
        let (one, people) = (float(ours.0)?, float(ours.1)?);
        let (other, everyone) = (float(theirs.0)?, float(theirs.1)?);
        let ratio = one / people / (other / everyone);
        let factor = exp(Level::Usual.z() * (1.0 / one + 1.0 / other).sqrt());
        Some(Ratio { low: ratio / factor, high: ratio * factor })
    }

    /// Whether chance alone could have made the two differ.
    pub fn could_be_chance(self) -> bool {
        self.low <= 1.0 && 1.0 <= self.high
    }
}

/// The exponential of a number between 0 and 1, by Padé's approximation of the third degree: right to eight decimals for counts
/// of hundreds, to four for the smallest that can be asked for. The library's would cost the first view of the page a kilobyte.
fn exp(x: f64) -> f64 {
    let (even, odd) = (120.0 + 12.0 * x * x, x * (60.0 + x * x));
    (even + odd) / (even - odd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_approximation_is_that_of_the_library() {
        for step in 0..=100 {
            let x = f64::from(step) / 100.0;
            assert!((exp(x) - x.exp()).abs() < 3e-5, "{x}");
        }
        for step in 0..=30 {
            let x = f64::from(step) / 100.0; // of 85 people and more
            assert!((exp(x) - x.exp()).abs() < 1e-8, "{x}");
        }
    }

    // by hand, from data/figures.csv and data/population.csv
    #[test]
    fn three_areas_by_hand() {
        let england_and_wales = [(55_236, 51_167_841), (62_435, 52_252_671), (70_052, 53_503_223)];
        let of = |ours, theirs| {
            let Ratio { low, high } = Ratio::of(ours, theirs).unwrap();
            [low, high].map(|end| (end * 100.0).round() as u32)
        };
        assert_eq!(of((1_154, 921_976), england_and_wales[0]), [109, 123], "Derbyshire 2016/17");
        assert_eq!(of((1_596, 1_620_033), england_and_wales[1]), [78, 87], "Essex 2019/20");
        assert_eq!(of((1_123, 573_407), england_and_wales[2]), [141, 159], "Durham 2023/24");
    }

    #[test]
    fn near_rates_could_be_chance_and_few_people_say_nothing() {
        assert!(Ratio::of((105, 1_000), (1_000, 10_000)).unwrap().could_be_chance());
        assert!(!Ratio::of((205, 1_000), (1_000, 10_000)).unwrap().could_be_chance());
        assert_eq!(Ratio::of((9, 1_000), (1_000, 10_000)), None);
    }
}
