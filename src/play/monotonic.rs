//! The clock of the silent transport: the monotonic clock of the system, repaired after sleep.
//!
//! Most systems stop their monotonic clock in sleep, some do not, and a hidden page is woken once a minute. So each
//! reading is compared with the wall clock: where the wall clock ran ahead while the page was hidden, or nobody looked
//! for longer than any throttled page sleeps, the device slept, and the position stands where it was last seen. A wall
//! clock that merely jumps in a page that is seen was set by somebody, and means nothing.

use crate::time::{Millis, Moment};

/// The wall clock may drift or be corrected by this much between two readings without meaning anything, in ms.
const DRIFT: f64 = 1500.0;
/// Nobody looked for this long: more than the once a minute of a throttled page, in ms.
const LONGEST_WAKE: f64 = 90_000.0;

/// A running clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Monotonic {
    position: f64,
    now: Moment,
    wall: Moment,
}

/// What a look at the clock tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Where the session stands.
    pub position: Millis,
    /// How long the device slept since the last look; then the position stood still.
    pub slept: Option<Millis>,
}

impl Monotonic {
    /// A clock that starts to run at `position`; `now` is read from the monotonic clock, `wall` from the wall clock.
    pub fn start(position: Millis, now: Moment, wall: Moment) -> Monotonic {
        Monotonic { position: f64::from(position.0), now, wall }
    }

    /// Looks at the clock; `hidden` says whether the page was hidden at any time since the last look.
    pub fn read(&mut self, now: Moment, wall: Moment, hidden: bool) -> Reading {
        let passed = now.since(self.now).max(0.0);
        let gap = wall.since(self.wall) - passed;
        (self.now, self.wall) = (now, wall);
        let slept = if hidden && gap > DRIFT {
            Some(gap + passed)
        } else if passed > LONGEST_WAKE {
            Some(passed)
        } else {
            self.position += passed;
            None
        };
        Reading { position: Millis(self.position as u32), slept: slept.map(|slept| Millis(slept as u32)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> Monotonic {
        Monotonic::start(Millis(10_000), Moment(500.0), Moment(1_000_000.0))
    }

    #[test]
    fn time_that_passes_on_both_clocks_moves_the_position() {
        let reading = clock().read(Moment(1750.0), Moment(1_001_250.0), false);
        assert_eq!(reading, Reading { position: Millis(11_250), slept: None });
    }

    #[test]
    fn a_sleep_in_which_the_monotonic_clock_stood_still_leaves_the_position() {
        let mut clock = clock();
        let reading = clock.read(Moment(700.0), Moment(1_000_200.0 + 190_000.0), true);
        assert_eq!(reading, Reading { position: Millis(10_000), slept: Some(Millis(190_200)) });
        let reading = clock.read(Moment(1700.0), Moment(1_191_200.0), true);
        assert_eq!(reading, Reading { position: Millis(11_000), slept: None }, "and it runs on from there");
    }

    #[test]
    fn a_sleep_in_which_the_monotonic_clock_ran_on_leaves_the_position_too() {
        let reading = clock().read(Moment(200_500.0), Moment(1_200_000.0), false);
        assert_eq!(reading, Reading { position: Millis(10_000), slept: Some(Millis(200_000)) });
    }

    #[test]
    fn a_throttled_page_is_late_but_has_not_slept() {
        let reading = clock().read(Moment(60_500.0), Moment(1_060_000.0), true);
        assert_eq!(reading, Reading { position: Millis(70_000), slept: None });
    }

    #[test]
    fn a_wall_clock_set_forward_or_back_in_a_visible_page_means_nothing() {
        for wall in [4_600_000.0, 10.0] {
            let reading = clock().read(Moment(1500.0), Moment(wall), false);
            assert_eq!(reading, Reading { position: Millis(11_000), slept: None });
        }
    }

    #[test]
    fn a_wall_clock_set_back_in_a_hidden_page_means_nothing() {
        let reading = clock().read(Moment(1500.0), Moment(10.0), true);
        assert_eq!(reading, Reading { position: Millis(11_000), slept: None });
    }
}
