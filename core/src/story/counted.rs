//! What a number counts, by the words around it.

use super::tokens::Tokens;
use crate::Measure;
use std::ops::Range;

/// What is counted, by the words in a range: measures, the likeliest first; none where none is named.
pub fn measures(tokens: Tokens<'_>, range: Range<usize>) -> Vec<Measure> {
    let has = |parts: &[&str]| tokens.has(range.clone(), parts);
    let category = |number: u64| {
        range
            .clone()
            .any(|at| tokens.word(at).starts_with("categor") && tokens.number(at + 1).is_some_and(|one| one.digits == number))
    };
    if has(&["custody", "recall"]) && has(&["return", "recall", "back", "sent"]) {
        let both = [Measure::RsoReturnedCustody, Measure::ReturnedCustody];
        return if has(&["sex", "rso"]) { both.to_vec() } else { both.into_iter().rev().collect() };
    }
    let one = if has(&["revok"]) || (has(&["taken", "removed"]) && has(&["register"])) {
        Measure::Revoked
    } else if has(&["caution", "convict"]) && has(&["breach", "notif", "fail"]) {
        Measure::BreachNotification
    } else if has(&["notification"]) && has(&["order"]) {
        Measure::NotificationOrders
    } else if has(&["shpo", "sopo", "prevention"]) {
        Measure::Shpo
    } else if has(&["serious"]) && has(&["further"]) {
        Measure::SfoCharged
    } else if category(2) || has(&["violent"]) {
        Measure::Cat2
    } else if category(3) || has(&["dangerous"]) {
        Measure::Cat3
    } else if category(4) || has(&["terror"]) {
        Measure::Cat4
    } else if has(&["sex", "rso", "registe"]) {
        Measure::Rso
    } else if has(&["mappa"]) && has(&["offenders", "people", "everyone"]) {
        Measure::Total
    } else {
        return Vec::new();
    };
    vec![one]
}
