//! Whether an area's rate is within the range usual for police areas: an over-dispersed funnel, whose limits allow for areas
//! really being different, since limits by chance alone would call most of them outliers.
//!
//! Spiegelhalter, Handling over-dispersion of performance indicators, Qual Saf Health Care 2005;14:347: an additive
//! random-effects model of indirectly standardised ratios O/E, all of it on the scale of square roots, where chance has the
//! same spread everywhere. This is the form of the Care Quality Commission, which FunnelPlotR calls `CQC`:
//! 1. y = √(O/E), of standard error s = 1/(2√E), and z = (y − 1)/s, which is 2(√O − √E); the tenth at either end is pulled in
//!    (winsorised); the dispersion φ is the mean of z².
//! 2. The variance between areas by moments (DerSimonian and Laird), with the weights w = 1/s² = 4E:
//!    τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw), or 0.
//! 3. Limits of the ratio O/E around 1: (1 ± z√(s² + τ²))².

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
    /// The variance τ² between areas, of the square root of O/E.
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
    if points.len() < LEAST_AREAS {
        return Err(NoFunnel::Few(points.len()));
    }
    Ok(Funnel::measured(&points, WINSORISED))
}

/// Pulls this share at either end in to where the others begin (type 7 quantiles, as R's).
fn winsorise(values: &mut [f64], share: f64) {
    let (low, high) = (quantile(values, share), quantile(values, 1.0 - share));
    for value in values {
        *value = value.clamp(low, high.max(low));
    }
}

fn quantile(values: &[f64], share: f64) -> f64 {
    let at = (count(values.len()) - 1.0) * share;
    // within the list, since the share is between 0 and 1
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    let below = at.max(0.0) as usize;
    let (low, high) = (nth(values, below), nth(values, below + 1));
    low + (at - count(below)) * (high - low)
}

/// The value that this many lie below; beyond the last, the greatest. Found by counting: a sort would cost the page a kilobyte.
fn nth(values: &[f64], place: usize) -> f64 {
    let place = place.min(values.len().saturating_sub(1));
    let holds = |&&value: &&f64| {
        let below = values.iter().filter(|&&other| other < value).count();
        let up_to = values.iter().filter(|&&other| other <= value).count();
        (below..up_to).contains(&place)
    };
    values.iter().find(holds).copied().unwrap_or(0.0)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

impl Funnel {
    /// The spread of these, with this share of them pulled in at either end.
    fn measured(points: &[Point], winsorised: f64) -> Funnel {
        let mut distances: Vec<f64> = points.iter().map(|point| 2.0 * (point.observed.sqrt() - point.expected.sqrt())).collect();
        winsorise(&mut distances, winsorised);
        let number = count(points.len());
        let phi = distances.iter().map(|distance| distance * distance).sum::<f64>() / number;
        let weight = |point: &Point| 4.0 * point.expected;
        let weights: f64 = points.iter().map(weight).sum();
        let squares: f64 = points.iter().map(|point| weight(point) * weight(point)).sum();
        let tau_squared = ((number * phi - (number - 1.0)) / (weights - squares / weights)).max(0.0);
        Funnel { areas: points.len(), phi, tau_squared }
    }

    /// The funnel of chance alone, as if the areas did not differ.
    #[must_use]
    pub fn of_chance(self) -> Funnel {
        Funnel { tau_squared: 0.0, ..self }
    }

    /// The limits, as ratios to the rate of England and Wales, for an area of which this many people are expected.
    pub fn limits(&self, expected: f64, level: super::Level) -> (f64, f64) {
        let spread = level.z() * (1.0 / (4.0 * expected) + self.tau_squared).sqrt();
        let (low, high) = ((1.0 - spread).max(0.0), 1.0 + spread);
        (low * low, high * high)
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
        // then the limits are those of chance: at an expected 751, Durham’s, 99.8%: 751 (1 ∓ 3.090232 / 2√751)²
        let (low, high) = funnel.limits(751.0, Level::Wide);
        assert!((low * 751.0 - 668.7).abs() < 0.1 && (high * 751.0 - 838.1).abs() < 0.1, "{} {}", low * 751.0, high * 751.0);
        assert_eq!(funnel.of_chance(), funnel);
    }

    #[test]
    fn areas_that_really_differ_widen_the_limits() {
        let points = areas((0..42).map(|index| 0.7 + 0.6 * f64::from(index) / 41.0));
        let funnel = funnel(&points).unwrap();
        assert!(funnel.phi > 20.0, "{funnel:?}");
        let tau = funnel.tau_squared.sqrt();
        assert!((0.06..0.13).contains(&tau), "{tau}");
        assert_eq!(funnel.of_chance().usual(Point { observed: 1250.0, expected: 1000.0 }), Usual::Beyond(Side::Above));
        assert_eq!(funnel.usual(Point { observed: 1250.0, expected: 1000.0 }), Usual::Within);
        assert_eq!(funnel.usual(Point { observed: 2500.0, expected: 1000.0 }), Usual::Beyond(Side::Above));
        assert_eq!(funnel.usual(Point { observed: 300.0, expected: 1000.0 }), Usual::Beyond(Side::Below));
    }

    /// The six groups of FunnelPlotR's own tests (test-classes_methods.R, test-funnel_plot.R), pulled in by a twentieth as its
    /// test of the CQC form has it: what the formulas of its od_adjustment.R come to.
    #[test]
    fn the_reference_implementation_comes_to_the_same() {
        let observed = [100.0, 150.0, 180.0, 80.0, 120.0, 225.0];
        let expected = [108.0, 112.0, 165.0, 95.0, 100.0, 220.0];
        let points: Vec<Point> =
            observed.into_iter().zip(expected).map(|(observed, expected)| Point { observed, expected }).collect();
        let funnel = Funnel::measured(&points, 0.05);
        assert!((funnel.phi - 2.746_783).abs() < 5e-7 && (funnel.tau_squared - 0.004_406).abs() < 5e-7, "{funnel:?}");
        let (low, high) = funnel.limits(108.0, Level::Usual);
        // by hand: √(1/432 + 0.004406) = 0.0819804; 1 ∓ 1.959964 × 0.0819804 = 0.839321, 1.160679
        assert!((low - 0.704_460).abs() < 1e-6 && (high - 1.347_175).abs() < 1e-6, "{low} {high}");
    }

    #[test]
    fn of_a_small_area_no_limit_is_below_none() {
        let wide = Funnel { areas: 20, phi: 9.0, tau_squared: 1.0 };
        assert!(wide.limits(1.0, Level::Wide).0.abs() < 1e-12);
    }

    #[test]
    fn too_few_areas_give_no_limits() {
        assert_eq!(funnel(&areas((0..19).map(|_| 1.0))), Err(NoFunnel::Few(19)));
        assert!(funnel(&areas((0..20).map(|_| 1.0))).is_ok());
        assert_eq!(funnel(&[]), Err(NoFunnel::Few(0)));
        assert_eq!(funnel(&[Point { observed: 1.0, expected: 0.0 }; 30]), Err(NoFunnel::Few(0)));
    }

    #[test]
    fn quantiles_are_those_of_r() {
        let values: Vec<f64> = [10, 1, 2, 9, 3, 8, 4, 7, 5, 6].map(f64::from).into();
        assert!((quantile(&values, 0.1) - 1.9).abs() < 1e-12 && (quantile(&values, 0.9) - 9.1).abs() < 1e-12);
        assert!((quantile(&[2.0; 5], 0.9) - 2.0).abs() < 1e-12, "of equals any");
    }
}
