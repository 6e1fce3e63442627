//! Charts by plotters, as SVG text: the same bytes natively and in the browser, styled by the page's CSS.

mod axes;
mod field;
mod funnel;
mod labels;
mod layout;
mod svg;
mod trend;

pub use field::field;
pub use funnel::{FunnelPoint, funnel_svg};
pub use layout::{Layout, Size};
pub use svg::{FINE, Ink, baseline};
pub use trend::{draw_trend, trend_heading, trend_svg};
