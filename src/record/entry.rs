//! One finished or stopped session in the record.
//!
//! The record does not know the player: whoever ends a session tells what it was.

use crate::time::{Millis, Moment};

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It reached the end.
    Finished,
    /// It was stopped before.
    Stopped,
}

impl Outcome {
    /// Its id in documents.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Finished => "finished",
            Outcome::Stopped => "stopped",
        }
    }
}

/// A session, as the record keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The routine's id.
    pub routine: String,
    /// When it began, by the wall clock since 1970.
    pub started: Moment,
    /// When it ended, by the wall clock since 1970; never before it began.
    pub finished: Moment,
    /// How long it ran, pauses left out.
    pub played: Millis,
    /// How many steps were played to their end.
    pub steps_done: usize,
    /// How many steps there were.
    pub step_count: usize,
    /// How it ended.
    pub outcome: Outcome,
}

impl Entry {
    /// The same entry with an end that is not before its beginning, whatever the wall clock did meanwhile.
    #[must_use]
    pub fn in_order(mut self) -> Entry {
        let shortest = Moment(self.started.0 + f64::from(self.played.0));
        if self.finished.since(shortest) < 0.0 {
            self.finished = shortest;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_was_set_back_does_not_end_a_session_before_it_was_played() {
        let entry = Entry {
            routine: "three-minute-calm".into(),
            started: Moment(5_000_000.0),
            finished: Moment(1000.0),
            played: Millis(180_000),
            steps_done: 7,
            step_count: 7,
            outcome: Outcome::Finished,
        };
        assert_eq!(entry.in_order().finished, Moment(5_180_000.0));
    }
}
