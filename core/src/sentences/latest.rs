//! The line that says how recent the figures of an area are.

use crate::{AreaId, Dataset};

/// Which year is the latest we have of an area, where the dataset has later ones of others; `None` where its figures are of the
/// dataset's last year, and where there are none at all, which the headline states.
pub fn latest(dataset: &Dataset, area: AreaId) -> Option<String> {
    let year = dataset.latest_year(area);
    if year == dataset.last_year() {
        return None;
    }
    let say = |english, welsh| dataset.language.say(english, welsh);
    let text = [
        say("The latest year we have for ", "Y flwyddyn ddiweddaraf sydd gennym ar gyfer "),
        &dataset.area(area).name,
        say(" is ", " yw "),
        &year.text(),
        say(
            "; the Ministry of Justice has published later ones.",
            "; mae’r Weinyddiaeth Gyfiawnder wedi cyhoeddi rhai diweddarach.",
        ),
    ];
    Some(text.concat())
}
