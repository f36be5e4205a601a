//! The saved documents of a session: the checkpoint to go on from, and the entry for the record. Version 1 of both.

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsValue;

use crate::play::session::{Fact, Progress, Session, State};
use crate::play::timeline::Pace;
use crate::record::entry::{self, Outcome};
use crate::routine::model::Routine;
use crate::time::{Millis, Moment};
use crate::web::error::Refused;
use crate::web::incoming::Incoming;
use crate::web::seconds;
use crate::web::shapes::PaceOptions;

/// The version of both documents.
const VERSION: u32 = 1;

/// A saved session: where it stood, or where it wanted to go, and what was played. Lengths in milliseconds.
#[derive(Serialize, Tsify)]
pub struct Checkpoint {
    version: u32,
    routine: String,
    pace: PaceOptions,
    #[tsify(type = "SessionState")]
    state: String,
    position: u32,
    played: u32,
    /// The time added to each step.
    extra: Vec<u32>,
    /// The steps that were played to their end, by index.
    done: Vec<u32>,
}

impl Checkpoint {
    /// That of a session.
    pub fn of(session: &Session) -> Checkpoint {
        let progress = session.progress();
        let done = progress.done.iter().zip(0..).filter_map(|(done, step)| done.then_some(step));
        Checkpoint {
            version: VERSION,
            routine: session.routine().id.to_string(),
            pace: PaceOptions::from(session.pace()),
            state: progress.state.id().to_owned(),
            position: progress.cursor().0,
            played: progress.played.0,
            extra: progress.extra.iter().map(|extra| extra.0).collect(),
            done: done.collect(),
        }
    }

    /// One from outside.
    pub fn read(saved: &JsValue) -> Result<Checkpoint, Refused> {
        let saved = Incoming::read(saved);
        let bad = |refused: Refused| refused.coded("bad-checkpoint");
        let version = saved.count("version").map_err(bad)?;
        if version > VERSION {
            let message = "the session was saved by a newer version: reload the app to update it";
            return Err(Refused::new("newer-checkpoint", message));
        }
        Checkpoint::of_fields(saved, version).map_err(bad)
    }

    fn of_fields(mut saved: Incoming, version: u32) -> Result<Checkpoint, Refused> {
        Ok(Checkpoint {
            version,
            routine: saved.text("routine")?.to_owned(),
            pace: PaceOptions::from(&saved.take_object("pace")),
            state: saved.text("state")?.to_owned(),
            position: saved.count("position")?,
            played: saved.count("played")?,
            extra: saved.counts("extra")?,
            done: saved.counts("done")?,
        })
    }

    /// The id of its routine.
    pub fn routine(&self) -> &str {
        &self.routine
    }

    /// The session that was saved; it does not run.
    pub fn session(self, routine: Routine) -> Result<Session, Refused> {
        let mut progress = Progress::start(&routine);
        // What ran when it was saved, runs no more.
        let rests = |state: &State| state.id() == self.state && !matches!(state, State::Playing | State::Interrupted);
        progress.state = State::ALL.into_iter().find(rests).unwrap_or(State::Paused);
        progress.extra = self.extra.into_iter().map(Millis).collect();
        progress.played = Millis(self.played);
        for step in self.done {
            if let Some(done) = progress.done.get_mut(step as usize) {
                *done = true;
            }
        }
        let mut session = Session::restore(routine, Pace::from(&self.pace), progress)
            .map_err(|error| Refused::new("bad-checkpoint", error.to_string()))?;
        session.fact(Fact::Seeked(Millis(self.position)));
        // Told to nobody: whoever restores looks at the snapshot.
        while session.poll().is_some() {}
        Ok(session)
    }
}

/// What the record keeps of a run. Times in milliseconds since 1970, lengths in seconds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    version: u32,
    routine: String,
    started_at: f64,
    finished_at: f64,
    played_seconds: f64,
    steps_done: u32,
    step_count: u32,
    #[tsify(type = "\"finished\" | \"stopped\"")]
    outcome: &'static str,
}

impl Entry {
    /// That of a run.
    pub fn of(session: &Session, started_at: f64, now: f64) -> Entry {
        let progress = session.progress();
        let outcome = if progress.state == State::Ended { Outcome::Finished } else { Outcome::Stopped };
        let entry = entry::Entry {
            routine: session.routine().id.to_string(),
            started: Moment(started_at),
            finished: Moment(now),
            played: progress.played,
            steps_done: progress.steps_done(),
            step_count: session.routine().steps.len(),
            outcome,
        }
        .in_order();
        Entry {
            version: VERSION,
            routine: entry.routine,
            started_at: entry.started.0,
            finished_at: entry.finished.0,
            played_seconds: seconds(entry.played),
            steps_done: entry.steps_done as u32,
            step_count: entry.step_count as u32,
            outcome: entry.outcome.id(),
        }
    }
}
