//! How large charts are drawn, and the types that they are drawn with.

use plotters::coord::Shift;
use plotters::prelude::*;

/// How large a chart is drawn. Two are in the page, and CSS shows the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For a column of text.
    Wide,
    /// For a phone.
    Narrow,
    /// For a frame in the column of a phone.
    Frame,
    /// For the picture that goes with a link.
    Card,
}

/// Measures of a chart, in pixels.
pub struct Layout {
    /// Of the whole.
    pub width: i32,
    /// Of the whole.
    pub height: i32,
    /// Where the chart begins.
    pub left: i32,
    /// Where the chart begins.
    pub top: i32,
    /// What is left free for the labels at the ends of lines.
    pub right: i32,
    /// What is left free below.
    pub bottom: i32,
    /// The size of text.
    pub text: i32,
    /// Room for the numbers of the scale.
    pub gutter: i32,
    /// Room for the years.
    pub foot: i32,
    /// Whether there is room for names in full.
    pub full_names: bool,
}

impl Size {
    /// Its measures.
    pub const fn layout(self) -> Layout {
        let page = Layout {
            width: 760,
            height: 312,
            left: 0,
            top: 27,
            right: 168,
            bottom: 0,
            text: 15,
            gutter: 40,
            foot: 24,
            full_names: true,
        };
        match self {
            Size::Wide => page,
            Size::Narrow => {
                Layout { width: 340, height: 256, top: 24, right: 124, gutter: 34, text: 13, full_names: false, ..page }
            }
            Size::Frame => {
                Layout { width: 300, height: 190, top: 22, right: 116, gutter: 30, text: 12, full_names: false, ..page }
            }
            Size::Card => Layout {
                width: 1200,
                height: 630,
                left: 530,
                top: 132,
                right: 262,
                bottom: 190,
                text: 20,
                gutter: 50,
                foot: 30,
                full_names: true,
            },
        }
    }
}

impl Layout {
    /// The chart of a picture: of the page's own text, lines and dots, so large; what it is drawn on makes it larger.
    pub const fn picture(width: i32, height: i32) -> Layout {
        Layout { width, height, full_names: width > 520, right: if width > 520 { 172 } else { 150 }, ..Size::Wide.layout() }
    }
}

/// What is drawn on.
pub type Area<DB> = DrawingArea<DB, Shift>;
/// Done, or what the backend could not do.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;
