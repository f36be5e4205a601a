//! What a session does when it is asked.

use super::{Command, Event, RESTART_FROM, Refusal, Request, Session, State};
use crate::routine::document::{MAX_SECONDS, STEP_SECONDS};
use crate::routine::model::Routine;
use crate::time::Millis;

impl Session {
    /// Asks something of the session.
    pub fn command(&mut self, command: Command) {
        match command {
            Command::Play => self.play(),
            Command::Pause => self.pause(),
            Command::Next => self.next(),
            Command::Previous => self.previous(),
            Command::Replay => self.go_to_step(self.cursor_step()),
            Command::Eased => self.eased(),
            Command::Seek(to) => self.go_to(to),
            Command::Extend(by) => self.extend(by),
            Command::Stop => self.stop(),
        }
    }

    /// The step in which the session stands or to which it wants to go.
    fn cursor_step(&self) -> usize {
        self.timeline.locate(self.progress.cursor()).step
    }

    fn play(&mut self) {
        match self.progress.state {
            State::Waiting => self.leave_wait(),
            State::Ended if self.progress.target.is_none() => self.seek(Millis::ZERO),
            _ => {}
        }
        self.ask_to_play();
    }

    fn ask_to_play(&mut self) {
        if !self.progress.asked {
            self.progress.asked = true;
            self.tell(Event::Play);
            self.request(Request::Play);
        }
    }

    /// Goes to the next step from where a tap was awaited, unless the way leads elsewhere already.
    pub(super) fn leave_wait(&mut self) {
        let step = self.cursor_step();
        if step != self.last_step() && self.progress.cursor() >= self.timeline.spans()[step].end {
            self.seek(self.timeline.spans()[step + 1].start);
        }
    }

    fn pause(&mut self) {
        self.progress.asked = false;
        self.request(Request::Pause);
        if self.progress.state == State::Interrupted {
            self.progress.state = State::Paused;
        }
    }

    fn next(&mut self) {
        let step = self.cursor_step();
        if step == self.last_step() {
            self.tell(Event::Refused(Refusal::LastStep));
        } else {
            self.go_to_step(step + 1);
        }
    }

    fn eased(&mut self) {
        if self.progress.state == State::Ended {
            return;
        }
        let step = self.cursor_step();
        if step == self.last_step() {
            self.go_to(self.timeline.spans()[step].end);
        } else {
            self.go_to_step(step + 1);
        }
        // After the way was taken: a session that was over forgets on it what was done.
        self.progress.done[step] = true;
    }

    fn previous(&mut self) {
        let step = self.cursor_step();
        let into = self.progress.cursor().less(self.timeline.spans()[step].start);
        self.go_to_step(if into < RESTART_FROM { step.saturating_sub(1) } else { step });
    }

    /// Goes to the start of a step; from where a tap was awaited, this is the tap.
    fn go_to_step(&mut self, step: usize) {
        self.leave_rest();
        self.seek(self.timeline.spans()[step].start);
        if self.progress.state == State::Waiting {
            self.ask_to_play();
        }
    }

    fn go_to(&mut self, to: Millis) {
        self.leave_rest();
        if self.progress.state == State::Waiting {
            self.progress.state = State::Paused;
        }
        self.seek(to.min(self.timeline.duration()));
    }

    /// Whoever looks for a place in a session that was over or interrupted has taken it up again.
    fn leave_rest(&mut self) {
        match self.progress.state {
            State::Ended | State::Stopped => self.progress.begin_again(),
            State::Interrupted => {}
            _ => return,
        }
        self.progress.state = State::Paused;
    }

    pub(super) fn seek(&mut self, to: Millis) {
        self.progress.target = Some(to);
        self.tell(Event::Seeking(to));
        self.request(Request::Seek(to));
    }

    fn extend(&mut self, by: Millis) {
        if by == Millis::ZERO || matches!(self.progress.state, State::Ended | State::Stopped) {
            return;
        }
        let step = self.cursor_step();
        let at = self.progress.cursor().min(self.timeline.spans()[step].end);
        let before = self.progress.extra[step];
        self.progress.extra[step] = Millis(before.0.saturating_add(by.0));
        if is_too_long(&self.routine, &self.progress.extra) {
            self.progress.extra[step] = before;
            return self.tell(Event::Refused(Refusal::TooLong));
        }
        self.lay_out();
        let position = self.progress.position;
        self.progress.heard = self.score.cues().partition_point(|cue| cue.at <= position);
        self.progress.target = Some(at);
        self.tell(Event::DurationChange(self.timeline.duration()));
        self.request(Request::Load(at));
        if self.progress.state == State::Waiting {
            self.progress.waited = None;
            self.ask_to_play();
        }
    }

    fn stop(&mut self) {
        self.progress.asked = false;
        self.request(Request::Pause);
        if !matches!(self.progress.state, State::Ended | State::Stopped) {
            self.progress.state = State::Stopped;
            self.tell(Event::Stopped);
            self.checkpoint();
        }
    }
}

/// Whether with what was added a step, or all of them, would be longer than a document may say.
pub(super) fn is_too_long(routine: &Routine, extra: &[Millis]) -> bool {
    let mut all = 0;
    let step_too_long = routine.steps.iter().zip(extra).any(|(step, extra)| {
        let length = u64::from(step.length.0) + u64::from(extra.0);
        all += length;
        length > u64::from(*STEP_SECONDS.end()) * 1000
    });
    step_too_long || all > u64::from(MAX_SECONDS) * 1000
}
