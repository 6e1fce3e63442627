//! How far a count could vary by chance alone.
//!
//! For a count O of ten and more, Byar's approximation to the limits of a Poisson mean (Breslow and Day, Statistical Methods in
//! Cancer Research II, 1987, eq. 2.9), with z the quantile of the normal distribution:
//! lower `O (1 − 1/9O − z/3√O)³`, upper `(O+1) (1 − 1/9(O+1) + z/3√(O+1))³`. Below ten, the exact limits (Garwood, Biometrika
//! 1936;28:437), which Byar's are not close to. As in APHO Technical Briefing 3.

/// How sure an interval is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// 95%: one count in twenty would lie outside by chance.
    Usual,
    /// 99.8%: two in a thousand.
    Wide,
}

impl Level {
    /// The quantile of the normal distribution.
    pub const fn z(self) -> f64 {
        match self {
            Level::Usual => 1.959_964,
            Level::Wide => 3.090_232,
        }
    }

    /// What lies beyond each end.
    const fn tail(self) -> f64 {
        match self {
            Level::Usual => 0.025,
            Level::Wide => 0.001,
        }
    }
}

/// Below this many, the exact limits.
const SMALL: u32 = 10;

/// The lower and the upper limit of a count, in people.
pub fn interval(count: u32, level: Level) -> (f64, f64) {
    byar(count, level).unwrap_or_else(|| exact(count, level))
}

/// Byar's limits, in people; nothing for fewer than ten.
pub fn byar(count: u32, level: Level) -> Option<(f64, f64)> {
    let limit = |of: f64, sign: f64| {
        let root = 1.0 - 1.0 / (9.0 * of) + sign * level.z() / (3.0 * of.sqrt());
        of * root * root * root
    };
    (count >= SMALL).then(|| (limit(f64::from(count), -1.0), limit(f64::from(count) + 1.0, 1.0)))
}

/// Garwood's limits, for few.
fn exact(count: u32, level: Level) -> (f64, f64) {
    let tail = level.tail();
    // the means under which this count or more, and this count or fewer, are as rare as the tail
    let lower = if count == 0 { 0.0 } else { solve(|mean| at_most(count - 1, mean), 1.0 - tail) };
    (lower, solve(|mean| at_most(count, mean), tail))
}

/// How likely a Poisson count of this mean is at most `count`.
fn at_most(count: u32, mean: f64) -> f64 {
    let mut term = (-mean).exp();
    let mut sum = term;
    for step in 1..=count {
        term *= mean / f64::from(step);
        sum += term;
    }
    sum
}

/// Where a function that falls from 1 to 0 reaches a value.
fn solve(falls: impl Fn(f64) -> f64, value: f64) -> f64 {
    let (mut low, mut high) = (0.0, 60.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if falls(middle) > value {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near((low, high): (f64, f64), (wanted_low, wanted_high): (f64, f64)) {
        assert!((low - wanted_low).abs() < 6e-5 && (high - wanted_high).abs() < 6e-5, "{low} {high}");
    }

    // after PHEindicatormethods, a package of R's
    #[test]
    fn byar_as_the_public_health_tools_have_it() {
        near(interval(65, Level::Usual), (50.1632, 82.8491));
        near(interval(65, Level::Wide), (42.8803, 94.0003));
        near(interval(1045, Level::Usual), (982.5932, 1110.3312));
        near(interval(1045, Level::Wide), (947.9407, 1148.8062));
        near(interval(10, Level::Usual), (4.7874, 18.3915));
        near(interval(10, Level::Wide), (2.9163, 24.1937));
    }

    // Durham 2023/24: 1,123 among 572,959, 196 per 100,000
    #[test]
    fn an_interval_of_a_rate() {
        let (low, high) = interval(1_123, Level::Usual);
        assert_eq!([low, high].map(|count| (count / 572_959.0 * 1_000_000.0).round() as u32), [1_847, 2_078]);
    }

    // Garwood's table: 0, 1 and 5
    #[test]
    fn exact_below_ten() {
        near(interval(0, Level::Usual), (0.0, 3.68888));
        near(interval(1, Level::Usual), (0.02532, 5.57164));
        near(interval(5, Level::Usual), (1.62349, 11.66833));
    }
}
