//! Where a session stands.

use std::fmt;

use super::State;
use crate::routine::model::Routine;
use crate::time::Millis;

/// Everything about a session that changes: its routine, its pace and this are the whole of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Its state.
    pub state: State,
    /// Whether it was asked to run.
    pub asked: bool,
    /// The last position that the transport reported.
    pub position: Millis,
    /// Where the transport was asked to go and has not yet arrived.
    pub target: Option<Millis>,
    /// The current step's index, from 0.
    pub step: usize,
    /// How many of the score's cues lie behind.
    pub heard: usize,
    /// The time added to each step.
    pub extra: Vec<Millis>,
    /// Which steps were played to their end in this run.
    pub done: Vec<bool>,
    /// How long the transport ran in this run.
    pub played: Millis,
    /// The step at whose end the session has already waited.
    pub waited: Option<usize>,
    /// How long the device slept, while interrupted.
    pub away: Millis,
    /// The position of the last checkpoint.
    pub saved: Millis,
}

impl Progress {
    /// That of a session that has not begun.
    pub fn start(routine: &Routine) -> Progress {
        Progress {
            state: State::Ready,
            asked: false,
            position: Millis::ZERO,
            target: None,
            step: 0,
            heard: 0,
            extra: vec![Millis::ZERO; routine.steps.len()],
            done: vec![false; routine.steps.len()],
            played: Millis::ZERO,
            waited: None,
            away: Millis::ZERO,
            saved: Millis::ZERO,
        }
    }

    /// Where the session stands or wants to go.
    pub fn cursor(&self) -> Millis {
        self.target.unwrap_or(self.position)
    }

    /// How many steps were played to their end in this run.
    pub fn steps_done(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }

    /// Forgets what was played: another run begins.
    pub(super) fn begin_again(&mut self) {
        self.played = Millis::ZERO;
        self.done.fill(false);
        self.waited = None;
    }
}

/// A progress that is not one of this routine at this pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the saved session does not fit this routine, which may have changed since: start it again")
    }
}

impl std::error::Error for Unfit {}
