//! Pauses that a server asks for, kept by every download at once.

use jiff::Timestamp;
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A server that asks for a longer pause is left alone until another day.
pub const LONGEST: u64 = 120;

/// When the servers may be asked again.
pub struct Pauses {
    second: Duration,
    until: Mutex<Instant>,
}

impl Pauses {
    /// None yet; `second` is how long a second takes, which tests shorten.
    pub fn new(second: Duration) -> Pauses {
        Pauses { second, until: Mutex::new(Instant::now()) }
    }

    /// Everyone waits so many seconds from now.
    pub fn begin(&self, seconds: u64) {
        let end = Instant::now() + self.second.saturating_mul(u32::try_from(seconds).unwrap_or(u32::MAX));
        let mut until = self.until.lock().unwrap_or_else(PoisonError::into_inner);
        *until = end.max(*until);
    }

    /// Waits for the end of the pause.
    pub fn keep(&self) {
        loop {
            let until = *self.until.lock().unwrap_or_else(PoisonError::into_inner);
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            sleep(left);
        }
    }
}

/// The seconds to wait before the next try: what `Retry-After` says, in seconds or as a date, else 5, 10, 20 …
pub fn seconds(retry_after: Option<&str>, tries: u32, now: Timestamp) -> u64 {
    let asked = retry_after.map(str::trim).and_then(|text| {
        text.parse().ok().or_else(|| {
            let then = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
            u64::try_from(then.as_second().saturating_sub(now.as_second()).max(0)).ok()
        })
    });
    asked.unwrap_or_else(|| 5 << tries.clamp(1, 6).saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_as_long_as_the_server_asks_in_either_form() {
        let now: Timestamp = "2026-11-25T10:00:00Z".parse().unwrap();
        assert_eq!(seconds(Some("7"), 1, now), 7);
        assert_eq!(seconds(Some(" 3600 "), 1, now), 3600);
        assert_eq!(seconds(Some("Wed, 25 Nov 2026 10:00:30 GMT"), 1, now), 30);
        assert_eq!(seconds(Some("Wed, 25 Nov 2026 09:00:00 GMT"), 1, now), 0);
        let told_nothing: Vec<u64> = (1..=4).map(|tries| seconds(None, tries, now)).collect();
        assert_eq!(told_nothing, [5, 10, 20, 40]);
        assert_eq!(seconds(Some("soon"), 2, now), 10);
    }
}
