//! Whether an area's rate is within the range usual for police areas: an over-dispersed funnel, whose limits allow for areas
//! really being different, since limits by chance alone would call most of them outliers.
//!
//! Spiegelhalter, Handling over-dispersion of performance indicators, Qual Saf Health Care 2005;14:347: an additive
//! random-effects model of indirectly standardised ratios O/E, in three steps.
//! 1. Distances z = 2(√O − √E), the tenth at either end pulled in (winsorised), as the CQC does; φ is the mean of z².
//! 2. The variance between areas by moments (DerSimonian and Laird), with the weights E that ratios have on the scale of
//!    logarithms, as the SHMI does: τ² = (nφ − (n − 1)) / (ΣE − ΣE²/ΣE), or 0.
//! 3. Limits exp(± z √(1/E + τ²)) as ratios, on that scale too.
//!
//! FunnelPlotR has the CQC's and the SHMI's forms apart; this takes its distances from one, its weights and limits from the other.

/// With fewer areas the spread between them is not known well enough to draw limits.
pub const LEAST_AREAS: usize = 20;

/// What share of areas is pulled in at either end before the spread is measured.
const WINSORISED: f64 = 0.1;

/// One area: its count, and what it would be at the rate of England and Wales.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// How many there are, O.
    pub observed: f64,
    /// How many there would be, E.
    pub expected: f64,
}

/// The spread of the areas of one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Funnel {
    /// How many areas it was measured on.
    pub areas: usize,
    /// The dispersion φ: 1 would be chance alone.
    pub phi: f64,
    /// The variance τ² between areas, of the logarithm of O/E.
    pub tau_squared: f64,
}

/// Why there are no limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFunnel {
    /// Only this many areas are held.
    Few(usize),
}

/// Where an area lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// Within the 95% limits.
    Within,
    /// Between the 95% and the 99.8% limits: above, or below.
    Near(Side),
    /// Beyond the 99.8% limits.
    Beyond(Side),
}

/// Which side of the rate of England and Wales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above it.
    Above,
    /// Below it.
    Below,
}

/// Measures the spread. Points without an expected count say nothing and are left out.
pub fn funnel(points: &[Point]) -> Result<Funnel, NoFunnel> {
    let points: Vec<Point> = points.iter().copied().filter(|point| point.expected > 0.0).collect();
    let areas = points.len();
    if areas < LEAST_AREAS {
        return Err(NoFunnel::Few(areas));
    }
    // distances from the rate of England and Wales, on the scale of square roots, where chance has the same spread everywhere
    let mut distances: Vec<f64> = points.iter().map(|point| 2.0 * (point.observed.sqrt() - point.expected.sqrt())).collect();
    winsorise(&mut distances);
    let number = count(areas);
    let phi = distances.iter().map(|distance| distance * distance).sum::<f64>() / number;
    let weights: f64 = points.iter().map(|point| point.expected).sum();
    let squares: f64 = points.iter().map(|point| point.expected * point.expected).sum();
    let tau_squared = ((number * phi - (number - 1.0)) / (weights - squares / weights)).max(0.0);
    Ok(Funnel { areas, phi, tau_squared })
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

/// Pulls the outermost tenths in to where the others begin (type 7 quantiles, as R's).
fn winsorise(values: &mut [f64]) {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (low, high) = (quantile(&sorted, WINSORISED), quantile(&sorted, 1.0 - WINSORISED));
    for value in values {
        *value = value.clamp(low, high.max(low));
    }
}

fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = (count(sorted.len()) - 1.0) * share;
    // within the list, since the share is between 0 and 1
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    let below = at.floor().max(0.0) as usize;
    let get = |index: usize| sorted.get(index).or(sorted.last()).copied().unwrap_or(0.0);
    get(below) + (at - at.floor()) * (get(below + 1) - get(below))
}

impl Funnel {
    /// The limits, as ratios to the rate of England and Wales, for an area of which this many people are expected.
    pub fn limits(&self, expected: f64, level: super::Level) -> (f64, f64) {
        let spread = level.z() * (1.0 / expected + self.tau_squared).sqrt();
        ((-spread).exp(), spread.exp())
    }

    /// Where an area lies.
    pub fn usual(&self, point: Point) -> Usual {
        let ratio = point.observed / point.expected;
        let side = if ratio > 1.0 { Side::Above } else { Side::Below };
        let within = |level| {
            let (low, high) = self.limits(point.expected, level);
            (low..=high).contains(&ratio)
        };
        if within(super::Level::Usual) {
            Usual::Within
        } else if within(super::Level::Wide) {
            Usual::Near(side)
        } else {
            Usual::Beyond(side)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Level;
    use super::*;

    fn areas(ratios: impl Iterator<Item = f64>) -> Vec<Point> {
        ratios
            .enumerate()
            .map(|(index, ratio)| {
                let expected = 600.0 + 50.0 * f64::from(u32::try_from(index).unwrap());
                Point { observed: expected * ratio, expected }
            })
            .collect()
    }

    #[test]
    fn areas_that_differ_by_chance_alone_have_no_spread_of_their_own() {
        // each a standard deviation above or below in turn
        let points: Vec<Point> = areas((0..42).map(|_| 1.0))
            .into_iter()
            .enumerate()
            .map(|(index, point)| {
                let sign = if index % 2 == 0 { 0.9 } else { -0.9 };
                Point { observed: point.expected + sign * point.expected.sqrt(), ..point }
            })
            .collect();
        let funnel = funnel(&points).unwrap();
        assert!(funnel.phi < 1.0 && funnel.tau_squared == 0.0, "{funnel:?}");
        // then the limits are those of chance: at an expected 751, Durham’s, 99.8%
        let (low, high) = funnel.limits(751.0, Level::Wide);
        assert!((low * 751.0 - 671.0).abs() < 2.0 && (high * 751.0 - 840.6).abs() < 2.0, "{} {}", low * 751.0, high * 751.0);
    }

    #[test]
    fn areas_that_really_differ_widen_the_limits() {
        let points = areas((0..42).map(|index| 0.7 + 0.6 * f64::from(index) / 41.0));
        let funnel = funnel(&points).unwrap();
        assert!(funnel.phi > 20.0, "{funnel:?}");
        let tau = funnel.tau_squared.sqrt();
        assert!((0.12..0.25).contains(&tau), "{tau}");
        assert_eq!(funnel.usual(Point { observed: 1250.0, expected: 1000.0 }), Usual::Within);
        assert_eq!(funnel.usual(Point { observed: 2500.0, expected: 1000.0 }), Usual::Beyond(Side::Above));
        assert_eq!(funnel.usual(Point { observed: 300.0, expected: 1000.0 }), Usual::Beyond(Side::Below));
    }

    #[test]
    fn too_few_areas_give_no_limits() {
        assert_eq!(funnel(&areas((0..19).map(|_| 1.0))), Err(NoFunnel::Few(19)));
        assert_eq!(funnel(&[]), Err(NoFunnel::Few(0)));
        assert_eq!(funnel(&[Point { observed: 1.0, expected: 0.0 }; 30]), Err(NoFunnel::Few(0)));
    }

    #[test]
    fn quantiles_are_those_of_r() {
        let sorted: Vec<f64> = (1..=10).map(f64::from).collect();
        assert!((quantile(&sorted, 0.1) - 1.9).abs() < 1e-12 && (quantile(&sorted, 0.9) - 9.1).abs() < 1e-12);
    }
}
