//! What is compared with England and Wales.

use super::place::Place;
use super::sentence::Sentence;

impl Sentence<'_, '_> {
    /// What is compared with England and Wales: the other place of the sentence, else that of the sentences before.
    pub fn compared(&self, mut places: Vec<Place>, sure: bool) -> (Vec<Place>, bool) {
        let nation = self.context.nation.map(Place::Area);
        places.retain(|&place| Some(place) != nation);
        if !places.is_empty() {
            return (places, sure);
        }
        let (place, sure) = self.context.place();
        if Some(place) == nation { (vec![Place::Area(self.context.area)], false) } else { (vec![place], sure) }
    }
}
