//! The small map of every area's page: one picture for all, which shows the area that its fragment names.

use super::geography::{SIZE, shape};
use mappa_core::Dataset;
use maud::{Markup, PreEscaped, html};

const STYLE: &str = "path{fill:#d3dbe3;stroke:#fff;stroke-width:1.5}path:target{fill:#12436d;stroke:#12436d;stroke-width:6}\
@media(prefers-color-scheme:dark){path{fill:#3a444f;stroke:#14171b}path:target{fill:#8fc1f2;stroke:#8fc1f2}}";

/// The picture.
pub fn locator(dataset: &Dataset) -> Markup {
    let (width, height) = SIZE;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } {
            style { (PreEscaped(STYLE)) }
            @for area in dataset.police_areas() {
                @let slug = &dataset.area(area).slug;
                @if let Some(shape) = shape(slug) { path id=(slug) d=(shape.coarse) {} }
            }
        }
    }
}
