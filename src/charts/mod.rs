//! Charts by plotters, as SVG text: the same bytes natively and in the browser, styled by the page's CSS.

mod axes;
mod chosen;
mod ends;
mod funnel;
mod labels;
mod layout;
mod look;
mod plot;
mod scale;
#[cfg(feature = "publish")]
mod spark;
mod svg;
mod trend;

pub use funnel::{FunnelPoint, funnel_svg};
pub use layout::{Layout, Size};
pub use look::Look;
#[cfg(feature = "publish")]
pub use spark::{spark_svg, spark_with_ends};
pub use svg::{DOT, FINE, Ink, baseline};
pub use trend::{draw_trend, trend_svg};
