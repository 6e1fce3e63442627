//! Charts by plotters, as SVG text: the same bytes natively and in the browser, styled by the page's CSS.

mod labels;
mod svg;
mod trend;

pub use trend::{Size, trend_heading, trend_svg};
