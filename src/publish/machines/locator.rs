//! The small map of every area's page: one picture for all, which shows the area that its fragment names.

use crate::files::output::Output;
use crate::site::Site;
use crate::site::geography::{SIZE, shape};
use maud::{Markup, PreEscaped, html};

const STYLE: &str = "path{fill:#d3dbe3;stroke:#fff;stroke-width:1.5}path:target{fill:#12436d;stroke:#12436d;stroke-width:6}\
@media(prefers-color-scheme:dark){path{fill:#3a444f;stroke:#14171b}path:target{fill:#8fc1f2;stroke:#8fc1f2}}";

/// Writes `map.svg`.
pub fn write(site: &Site, out: &Output) -> Result<(), String> {
    out.put("map.svg", picture(site).0)
}

fn picture(site: &Site) -> Markup {
    let (width, height) = SIZE;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } {
            style { (PreEscaped(STYLE)) }
            @for area in site.dataset.police_areas() {
                @let slug = &site.dataset.area(area).slug;
                @if let Some(shape) = shape(slug) { path id=(slug) d=(shape.coarse) {} }
            }
        }
    }
}
