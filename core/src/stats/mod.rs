//! What chance alone could do, and what is usual: Poisson intervals of counts, rates and ratios, one in N, the over-dispersed
//! funnel of all areas, control limits of yearly changes, ranks; which years are in doubt; what of a change is population.
//!
//! Each formula names its paper. Floating-point numbers stay in here; what is printed of them is rounded to integers first.

mod difference;
mod doubt;
mod every_area;
mod funnel;
mod growth;
mod interval;
mod one_in;
mod ranks;
mod rate_interval;
mod ratio;
mod scale;
mod usual_change;
mod xmr;

pub use difference::Difference;
pub use doubt::{Doubt, jumps};
pub use every_area::{Beside, EveryArea};
pub use funnel::{Funnel, LEAST_AREAS, NoFunnel, Point, Side, Usual, funnel};
pub use growth::Growth;
pub use interval::{Level, byar, interval};
pub use one_in::{OneIn, one_in};
pub use ranks::{Ranked, ranges};
pub use rate_interval::{interval_of, interval_of_many, rate_interval};
pub use ratio::Ratio;
pub use scale::{STEPS, Scale};
pub use usual_change::YearlyChange;
pub use xmr::{LEAST_CHANGES, Limits, limits};
