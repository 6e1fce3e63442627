//! The shapes of the police areas, as maps draw them: `data/geo`, where their source and licence are told.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The width and height of every map, in its own pixels; a pixel is 1.1 km.
pub const SIZE: (u32, u32) = (528, 600);

/// Areas into which no larger circle than this fits are hard to touch, in a map's own pixels.
const SMALL: f32 = 12.0;

const OUTLINES: &str = include_str!("../../data/geo/shapes.csv");
const COARSE: &str = include_str!("../../data/geo/shapes_coarse.csv");
const POINTS: &str = include_str!("../../data/geo/points.csv");

/// The shape of an area.
pub struct Shape {
    /// Its outline, as the `d` of a path.
    pub outline: &'static str,
    /// The same with fewer corners, for pictures under 300 pixels.
    pub coarse: &'static str,
    /// Its middle, if it is small: a circle around it is touched more easily.
    pub target: Option<(u32, u32)>,
}

static SHAPES: LazyLock<BTreeMap<&str, Shape>> = LazyLock::new(|| {
    let coarse: BTreeMap<&str, &str> = rows(COARSE).map(|[area, outline]| (area, outline)).collect();
    let targets: BTreeMap<&str, (u32, u32)> = rows(POINTS)
        .filter_map(|[area, x, y, radius]| {
            (radius.parse::<f32>().ok()? < SMALL).then_some((area, (x.parse().ok()?, y.parse().ok()?)))
        })
        .collect();
    let shape = |area, outline| Shape {
        outline,
        coarse: coarse.get(area).copied().unwrap_or(outline),
        target: targets.get(area).copied(),
    };
    rows(OUTLINES).map(|[area, outline]| (area, shape(area, outline))).collect()
});

/// The shape of the area of this id; England and Wales has none.
pub fn shape(slug: &str) -> Option<&'static Shape> {
    SHAPES.get(slug)
}

/// The first columns of each row of a table that is part of the program: it has no quotes, and a test holds each row.
fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).filter_map(|line| line.split(',').take(N).collect::<Vec<_>>().try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_and_every_area_has_a_shape() {
        for table in [OUTLINES, COARSE] {
            assert_eq!(rows::<2>(table).count(), SHAPES.len());
            assert_eq!(table.lines().count() - 1, SHAPES.len());
        }
        assert_eq!(rows::<4>(POINTS).count(), SHAPES.len());
        assert!(SHAPES.values().filter(|shape| shape.target.is_some()).count() > 3);
        let areas = include_str!("../../data/areas.csv").lines().skip(1).filter_map(|line| line.split(',').next());
        let without: Vec<&str> = areas.filter(|area| shape(area).is_none()).collect();
        assert_eq!(without, ["england-and-wales"]);
    }
}
