//! The state machine of one run through a routine: commands and facts in, requests and events out.
//!
//! **After every command and every fact, poll until nothing comes.** The run loop:
//! 1. Give the session what was asked ([`Command`]) or what happened ([`Fact`]).
//! 2. [`Session::poll`] it empty: carry out each [`Request`] on the transport, tell each [`Event`].
//! 3. Draw [`Session::progress`].
//! 4. Wake up no later than [`Session::next_change`], and report the transport's position.
//!
//! Asking is not happening: `play` is asked, [`Fact::Playing`] happened; *next* asks, [`Fact::Seeked`] happened. What
//! was asked is remembered ([`Progress::asked`], [`Progress::target`]), so that the tenth tap on *next* within a second
//! counts from where the ninth wanted to go.
//!
//! The transition table. A row is a state, a column what comes in; *step end* is a [`Fact::Position`] at the end of a
//! step of a manually advanced session. The tests walk it in full.
//!
//! | state       | play        | pause       | next        | previous    | replay      | eased       | seek        | extend      | stop    | playing | paused      | position    | step end | seeked      | slept       | ended | blocked     |
//! |-------------|-------------|-------------|-------------|-------------|-------------|-------------|-------------|-------------|---------|---------|-------------|-------------|----------|-------------|-------------|-------|-------------|
//! | ready       | ready       | ready       | ready       | ready       | ready       | ready       | ready       | ready       | stopped | playing | ready       | ready       | ready    | ready       | ready       | ended | ready       |
//! | playing     | playing     | playing     | playing     | playing     | playing     | playing     | playing     | playing     | stopped | playing | paused      | playing     | waiting  | playing     | interrupted | ended | paused      |
//! | paused      | paused      | paused      | paused      | paused      | paused      | paused      | paused      | paused      | stopped | playing | paused      | paused      | paused   | paused      | paused      | ended | paused      |
//! | waiting     | waiting     | waiting     | waiting     | waiting     | waiting     | waiting     | paused      | waiting     | stopped | playing | waiting     | waiting     | waiting  | waiting     | waiting     | ended | waiting     |
//! | interrupted | interrupted | paused      | paused      | paused      | paused      | paused      | paused      | interrupted | stopped | playing | interrupted | interrupted | interrupted | interrupted | interrupted | ended | interrupted |
//! | ended       | ended       | ended       | ended       | paused      | paused      | ended       | paused      | ended       | ended   | playing | ended       | ended       | ended    | ended       | ended       | ended | ended       |
//! | stopped     | stopped     | stopped     | paused      | paused      | paused      | paused      | paused      | stopped     | stopped | playing | stopped     | stopped     | stopped  | stopped     | stopped     | ended | stopped     |
//!
//! Invariants: position comes from the transport alone; passing several steps at once tells their events in order,
//! each once; a position before the last one is no news; `restore(progress)` is the same session.

mod command;
mod fact;
mod progress;

use std::collections::VecDeque;

use super::score::{Cue, CueKind, Score};
use super::sound::Sound;
use super::timeline::{Pace, Segment, Span, Timeline};
use crate::routine::model::Routine;
use crate::time::Millis;
pub use progress::{Progress, Unfit};

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Loaded, not begun.
    Ready,
    /// The transport runs.
    Playing,
    /// The transport stands, because somebody wanted so.
    Paused,
    /// The step is done; a tap goes on to the next (manual advance).
    Waiting,
    /// The transport stood still while the device slept.
    Interrupted,
    /// The end was reached.
    Ended,
    /// Stopped before the end.
    Stopped,
}

impl State {
    /// Every state, in the order of the transition table.
    pub const ALL: [State; 7] =
        [State::Ready, State::Playing, State::Paused, State::Waiting, State::Interrupted, State::Ended, State::Stopped];

    /// Its id in documents and in the transition table.
    pub fn id(self) -> &'static str {
        match self {
            State::Ready => "ready",
            State::Playing => "playing",
            State::Paused => "paused",
            State::Waiting => "waiting",
            State::Interrupted => "interrupted",
            State::Ended => "ended",
            State::Stopped => "stopped",
        }
    }
}

/// What is asked of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin, or go on. After the end: from the start again. While waiting: on to the next step.
    Play,
    /// Stand still.
    Pause,
    /// To the next step.
    Next,
    /// To the start of this step, or, within its first [`RESTART_FROM`], to the step before.
    Previous,
    /// To the start of this step.
    Replay,
    /// The spot has eased: this step is done, on to the next, or to the close after the last.
    Eased,
    /// To a position; beyond the end means the end.
    Seek(Millis),
    /// Lengthen the current step.
    Extend(Millis),
    /// End here.
    Stop,
}

/// What the transport reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It runs.
    Playing,
    /// It stands, on request or not.
    Paused,
    /// It is there.
    Position(Millis),
    /// It went there, or has loaded a changed track and stands there.
    Seeked(Millis),
    /// The device slept so long, and the transport stood still.
    Slept(Millis),
    /// It reached the end of the track.
    Ended,
    /// It was not allowed to play.
    Blocked,
}

/// What a session wants of the transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Run.
    Play,
    /// Stand still.
    Pause,
    /// Go there.
    Seek(Millis),
    /// The track changed: load it and go there, running on if it ran.
    Load(Millis),
}

/// What a session tells the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Play was asked.
    Play,
    /// It runs.
    Playing,
    /// It stands.
    Pause,
    /// It is about to go there.
    Seeking(Millis),
    /// It went there.
    Seeked(Millis),
    /// The whole became longer.
    DurationChange(Millis),
    /// Another step.
    StepChange {
        /// The step that began.
        step: usize,
        /// Whether that is over a second ago.
        late: bool,
    },
    /// A cue; a late one is not to be heard any more.
    Cue {
        /// The cue.
        cue: Cue,
        /// Whether it is over a second ago.
        late: bool,
    },
    /// This step is done, and a tap goes on.
    Waiting {
        /// The step that is done.
        step: usize,
    },
    /// The device slept, and the session stands where it stood.
    Interrupted {
        /// How long the device slept, all in all since it last ran.
        away: Millis,
        /// The step in which the session stands.
        step: usize,
    },
    /// Sound may not start without a tap.
    Blocked,
    /// The end.
    Ended,
    /// Stopped before the end.
    Stopped,
    /// Now is a moment to save.
    Checkpoint,
    /// A command could not be followed.
    Refused(Refusal),
}

/// Why a command could not be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no next step.
    LastStep,
    /// A step lasts at most 15 min, a session 2 h.
    TooLong,
}

/// What [`Session::poll`] gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// For the transport.
    Request(Request),
    /// For everybody else.
    Event(Event),
}

/// So far into a step, *previous* restarts it.
pub const RESTART_FROM: Millis = Millis::seconds(3);
/// A cue this late is told, but no longer to be heard.
pub const LATE_FROM: Millis = Millis::seconds(1);
/// While playing, the least that is saved: a checkpoint every 5 s.
pub const CHECKPOINT_EVERY: Millis = Millis::seconds(5);

/// One run through a routine.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    routine: Routine,
    pace: Pace,
    sound: Sound,
    timeline: Timeline,
    score: Score,
    progress: Progress,
    output: VecDeque<Output>,
}

impl Session {
    /// A session at the start of `routine`.
    pub fn new(routine: Routine, pace: Pace) -> Session {
        let progress = Progress::start(&routine);
        Session::assemble(routine, pace, progress)
    }

    /// The session that stood at `progress`.
    ///
    /// # Errors
    /// `progress` cannot be that of this routine at this pace.
    pub fn restore(routine: Routine, pace: Pace, progress: Progress) -> Result<Session, Unfit> {
        let sizes = [progress.extra.len(), progress.done.len()];
        if sizes != [routine.steps.len(); 2] || command::is_too_long(&routine, &progress.extra) {
            return Err(Unfit);
        }
        let session = Session::assemble(routine, pace, progress);
        let Progress { position, target, heard, step, saved, .. } = session.progress;
        let within = |position: Millis| position <= session.timeline.duration();
        let fits = within(position)
            && target.is_none_or(within)
            && within(saved)
            && heard <= session.score.cues().len()
            && step < session.routine.steps.len();
        fits.then_some(session).ok_or(Unfit)
    }

    fn assemble(routine: Routine, pace: Pace, progress: Progress) -> Session {
        let timeline = Timeline::new(&routine, &pace, &progress.extra);
        let score = Score::new(&routine, &timeline);
        let sound = Sound::default();
        Session { routine, pace, sound, timeline, score, progress, output: VecDeque::new() }
    }

    /// The same session, sounding otherwise.
    #[must_use]
    pub fn sounding(mut self, sound: Sound) -> Session {
        self.sound = sound;
        self.lay_out();
        let position = self.progress.position;
        self.progress.heard = self.score.cues().partition_point(|cue| cue.at < position);
        self
    }

    /// The same session at another pace: in the same step, as far into it.
    #[must_use]
    pub fn at_pace(mut self, pace: Pace) -> Session {
        let cursor = self.progress.cursor();
        let step = self.timeline.locate(cursor).step;
        let before = self.timeline.spans()[step];
        self.pace = pace;
        self.lay_out();
        let after = self.timeline.spans()[step];
        // Whoever was about to get ready, gets ready again.
        let into = cursor.less(before.work).min(after.end - after.work);
        let place = if cursor < before.work { after.start } else { after.work + into };
        if self.progress.state == State::Waiting && !self.pace.manual_advance {
            self.progress.state = State::Paused;
        }
        self.progress.target = None;
        self.fact(Fact::Seeked(place));
        self.output.clear();
        self
    }

    /// Lays the routine out again, after its pace or the length of a step changed.
    fn lay_out(&mut self) {
        self.timeline = Timeline::new(&self.routine, &self.pace, &self.progress.extra);
        let score = Score::new(&self.routine, &self.timeline);
        self.score = if self.sound.breath { score.breathing(&self.routine, &self.timeline) } else { score };
    }

    /// The next thing to do or to tell; `None` until the next command or fact.
    pub fn poll(&mut self) -> Option<Output> {
        self.output.pop_front()
    }

    /// The routine.
    pub fn routine(&self) -> &Routine {
        &self.routine
    }

    /// The pace.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// How it sounds.
    pub fn sound(&self) -> &Sound {
        &self.sound
    }

    /// The routine laid out in time, with what was added to its steps.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// What sounds when.
    pub fn score(&self) -> &Score {
        &self.score
    }

    /// Where the session stands: all that is needed to draw it, and to restore it.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The segment in which the session stands.
    pub fn segment(&self) -> Segment {
        self.timeline.locate(self.progress.position)
    }

    /// Where the current step lies.
    pub fn span(&self) -> Span {
        self.timeline.spans()[self.progress.step]
    }

    /// The next position at which there is something to tell: a cue, another phase, or the end.
    pub fn next_change(&self) -> Millis {
        let boundary = self.segment().end;
        self.score.cues().get(self.progress.heard).map_or(boundary, |cue| cue.at.min(boundary))
    }

    fn request(&mut self, request: Request) {
        self.output.push_back(Output::Request(request));
    }

    fn tell(&mut self, event: Event) {
        self.output.push_back(Output::Event(event));
    }

    /// Tells that something worth saving happened.
    fn checkpoint(&mut self) {
        self.progress.saved = self.progress.position;
        self.tell(Event::Checkpoint);
    }

    fn last_step(&self) -> usize {
        self.routine.steps.len() - 1
    }

    /// Enters `step`, telling so if it is another one.
    fn enter(&mut self, step: usize, late: bool) {
        if step != self.progress.step {
            self.progress.step = step;
            self.tell(Event::StepChange { step, late });
            self.checkpoint();
        }
    }

    /// Tells, in order, everything up to `position`, as the transport ran on to there.
    fn pass(&mut self, position: Millis) {
        while let Some(cue) = self.score.cues().get(self.progress.heard).copied().filter(|cue| cue.at <= position) {
            self.progress.heard += 1;
            let late = position.less(cue.at) > LATE_FROM;
            // The position at which this cue is news, so that a checkpoint on the way is true.
            self.progress.position = cue.at.max(self.progress.position);
            if matches!(cue.kind, CueKind::Prepare | CueKind::Step | CueKind::Switch) {
                self.enter(cue.step, late);
            }
            self.tell(Event::Cue { cue, late });
        }
        self.progress.position = position;
        self.enter(self.timeline.locate(position).step, false);
    }
}
