//! What a session makes of what happened.

use super::{CHECKPOINT_EVERY, Event, Fact, Request, Session, State};
use crate::time::Millis;

/// How far beside its target a seek may land and still be taken for it.
const LANDING: Millis = Millis(100);

impl Session {
    /// Tells the session what the transport did.
    pub fn fact(&mut self, fact: Fact) {
        match fact {
            Fact::Playing => self.playing(),
            Fact::Paused => self.paused(),
            Fact::Position(position) => self.position(position),
            Fact::Seeked(position) => self.seeked(position),
            Fact::Slept(away) => self.slept(away),
            Fact::Ended => self.ended(),
            Fact::Blocked => self.blocked(),
        }
    }

    fn playing(&mut self) {
        match self.progress.state {
            State::Playing => return,
            State::Ended | State::Stopped => self.progress.begin_again(),
            // Played on from the lock screen: the silence of waiting is over.
            State::Waiting => self.leave_wait(),
            _ => {}
        }
        self.progress.asked = true;
        self.progress.away = Millis::ZERO;
        self.progress.state = State::Playing;
        self.tell(Event::Playing);
    }

    fn paused(&mut self) {
        self.progress.asked = false;
        if self.progress.state == State::Playing {
            self.progress.state = State::Paused;
            self.tell(Event::Pause);
            self.checkpoint();
        }
    }

    fn position(&mut self, position: Millis) {
        let position = position.min(self.timeline.duration());
        // On the way to a target the transport's place says nothing; a place behind is no news.
        if self.progress.state != State::Playing || self.progress.target.is_some() || position < self.progress.position
        {
            return;
        }
        let from = self.progress.position;
        match self.wait_at(position) {
            Some(end) => self.run_into_wait(position, end),
            None => {
                self.pass(position);
                self.count(from);
            }
        }
        if self.progress.position.less(self.progress.saved) >= CHECKPOINT_EVERY {
            self.checkpoint();
        }
    }

    /// The end of the step at which a manually advanced session has to wait before `position`.
    fn wait_at(&self, position: Millis) -> Option<Millis> {
        let step = self.timeline.locate(self.progress.position).step;
        let end = self.timeline.spans()[step].end;
        let waits = self.pace.manual_advance && step != self.last_step() && self.progress.waited != Some(step);
        (waits && position >= end).then_some(end)
    }

    fn run_into_wait(&mut self, position: Millis, end: Millis) {
        let from = self.progress.position;
        let step = self.timeline.locate(from).step;
        let next = self.timeline.spans()[step + 1].start;
        self.pass(end.max(from));
        self.count(from);
        self.progress.state = State::Waiting;
        self.progress.asked = false;
        self.progress.waited = Some(step);
        self.request(Request::Pause);
        if position < next {
            self.progress.position = position;
        } else {
            // Too late: the next step has begun. Back to where the tap is awaited.
            self.seek(end);
        }
        self.tell(Event::Waiting { step });
        self.checkpoint();
    }

    /// Counts what was played since `from`, and the steps that ended on the way.
    fn count(&mut self, from: Millis) {
        let position = self.progress.position;
        self.progress.played += position.less(from);
        for (span, done) in self.timeline.spans().iter().zip(&mut self.progress.done) {
            // Entered in time: skipped steps were never run through.
            *done |= from < span.end && span.end <= position;
        }
    }

    fn seeked(&mut self, position: Millis) {
        // An engine may land a breath beside the target; that must not be the end of the step before.
        let near = |target: &Millis| target.0.abs_diff(position.0) <= LANDING.0;
        let position = self.progress.target.take().filter(near).unwrap_or(position).min(self.timeline.duration());
        self.progress.position = position;
        self.progress.heard = self.score.cues().partition_point(|cue| cue.at < position);
        let step = self.timeline.locate(position).step;
        if position < self.timeline.spans()[step].end {
            self.progress.waited = None;
        }
        self.tell(Event::Seeked(position));
        self.enter(step, false);
        self.checkpoint();
    }

    fn slept(&mut self, away: Millis) {
        if self.progress.state == State::Playing {
            self.progress.state = State::Interrupted;
            self.progress.asked = false;
            self.request(Request::Pause);
        }
        if self.progress.state == State::Interrupted {
            self.progress.away += away;
            let (away, step) = (self.progress.away, self.progress.step);
            self.tell(Event::Interrupted { away, step });
            self.checkpoint();
        }
    }

    fn ended(&mut self) {
        // On the way to another place, this is news from before.
        if self.progress.state == State::Ended || self.progress.target.is_some_and(|to| to < self.timeline.duration()) {
            return;
        }
        let from = self.progress.position;
        self.progress.target = None;
        self.pass(self.timeline.duration());
        if self.progress.state == State::Playing {
            self.count(from);
        }
        self.progress.asked = false;
        self.progress.state = State::Ended;
        self.tell(Event::Ended);
        self.checkpoint();
    }

    fn blocked(&mut self) {
        self.progress.asked = false;
        if self.progress.state == State::Playing {
            self.progress.state = State::Paused;
        }
        self.tell(Event::Blocked);
    }
}
