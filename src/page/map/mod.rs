//! The map of the police areas: real shapes, to find and to recognise an area by. Front page and comparison draw the same one.

mod fair;
mod legend;
mod shapes;
mod years;

pub(crate) use fair::{FAIR, fair};
pub(crate) use legend::legend;
pub(crate) use shapes::{Drawing, shapes};
pub(crate) use years::{held_areas, years};
