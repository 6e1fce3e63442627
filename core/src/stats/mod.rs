//! What chance alone could do, and what is usual: intervals, funnels, changes, ranks.
//!
//! Each formula names its paper. Floating-point numbers stay in here; what is printed of them is rounded to integers first.

mod funnel;
mod interval;
mod ranks;
mod xmr;

pub use funnel::{Funnel, LEAST_AREAS, NoFunnel, Point, Side, Usual, funnel};
pub use interval::{Level, byar, interval};
pub use ranks::{Ranked, ranges};
pub use xmr::{LEAST_CHANGES, Limits, limits};
