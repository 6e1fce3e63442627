//! What is collected over every table of a workbook, to be told at its end.

use crate::Concern;
use crate::rows::Rows;
use mappa_core::{AreaId, Dataset};

/// What is collected over every table.
#[derive(Default)]
pub struct Seen {
    /// The areas of which a row was read.
    pub areas: Vec<AreaId>,
    /// Rows of areas in which all is blank, with how many cells.
    pub blank: Vec<(AreaId, usize)>,
    /// What stands beside figures, and where.
    pub marks: Vec<(String, Vec<String>)>,
    /// Names from which something was left off.
    pub names: Vec<String>,
    /// Rows that are hidden.
    pub hidden: Vec<String>,
}

impl Seen {
    /// Tells of it.
    pub fn tell(mut self, dataset: &Dataset, read: &mut Rows) {
        // "London" and "West Midlands" head regions too: only where no row has its figures is a blank one the area's
        for (area, cells) in std::mem::take(&mut self.blank) {
            if !self.areas.contains(&area) {
                self.areas.push(area);
                read.blank += cells;
            }
        }
        for (mark, places) in self.marks {
            let many =
                if places.len() == 1 { "1 figure has a mark".into() } else { format!("{} figures have a mark", places.len()) };
            let shown: Vec<String> = places.iter().take(6).cloned().collect();
            let more = if places.len() > 6 { " …" } else { "" };
            read.guess(Concern::Marks, format!("{many} that is not kept ({mark}): {}{more}", shown.join("; ")));
        }
        if !self.names.is_empty() {
            let names = self.names.join(", ");
            read.guess(Concern::Names, format!("digits or words in brackets were left off these names, as notes: {names}"));
        }
        if !self.hidden.is_empty() {
            let rows = self.hidden.join("; ");
            read.tell(Concern::Hidden, format!("rows that are hidden were not read: {rows}. Unhide them to have them read"));
        }
        read.rows = self.areas.len();
        missing(dataset, &self.areas, read);
    }
}

fn missing(dataset: &Dataset, seen: &[AreaId], read: &mut Rows) {
    let absent: Vec<&str> = dataset.area_ids().filter(|id| !seen.contains(id)).map(|id| dataset.area(id).name.as_str()).collect();
    if !absent.is_empty() {
        let areas = if absent.len() == 1 { "1 area is".into() } else { format!("{} areas are", absent.len()) };
        read.tell(Concern::Areas, format!("{areas} not in the table: {}", absent.join(", ")));
    }
}
