//! The saved documents of a session: the checkpoint to go on from, and the entry for the record. Version 1 of both.

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsValue;

use crate::play::session::{Fact, Progress, Session, State};
use crate::play::timeline::Pace;
use crate::record::entry::{self, Outcome};
use crate::routine::document::Value;
use crate::routine::model::Routine;
use crate::time::{Millis, Moment};
use crate::web::error::Refused;
use crate::web::incoming::Incoming;
use crate::web::seconds;
use crate::web::shapes::PaceOptions;

/// The version of both documents.
const VERSION: u32 = 1;

/// A saved session. Lengths and positions in milliseconds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Checkpoint {
    version: u32,
    routine: String,
    pace: PaceOptions,
    #[tsify(type = "SessionState")]
    state: String,
    position: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    target: Option<u32>,
    step: usize,
    heard: usize,
    extra: Vec<u32>,
    done: Vec<bool>,
    played: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    waited: Option<usize>,
    away: u32,
}

impl Checkpoint {
    /// That of a session.
    pub fn of(session: &Session) -> Checkpoint {
        let progress = session.progress();
        Checkpoint {
            version: VERSION,
            routine: session.routine().id.to_string(),
            pace: PaceOptions::from(session.pace()),
            state: progress.state.id().to_owned(),
            position: progress.position.0,
            target: progress.target.map(|target| target.0),
            step: progress.step,
            heard: progress.heard,
            extra: progress.extra.iter().map(|extra| extra.0).collect(),
            done: progress.done.clone(),
            played: progress.played.0,
            waited: progress.waited,
            away: progress.away.0,
        }
    }

    /// One from outside.
    pub fn read(saved: &JsValue) -> Result<Checkpoint, Refused> {
        let saved = Incoming::read(saved);
        let version = saved.count("version")?;
        if version > VERSION {
            let message = "the session was saved by a newer version: reload the app to update it";
            return Err(Refused::new("newer-checkpoint", message));
        }
        let index = |name| saved.number(name).map(|number| number as usize);
        Ok(Checkpoint {
            version,
            routine: saved.text("routine")?.to_owned(),
            pace: PaceOptions::from(&saved.object("pace")),
            state: saved.text("state")?.to_owned(),
            position: saved.count("position")?,
            target: saved.number("target").map(|target| target as u32),
            step: saved.count("step")? as usize,
            heard: saved.count("heard")? as usize,
            extra: saved.list("extra", |item| match item {
                Value::Number(number) => Some(*number as u32),
                _ => None,
            })?,
            done: saved.list("done", |item| match item {
                Value::Flag(flag) => Some(*flag),
                _ => None,
            })?,
            played: saved.count("played")?,
            waited: index("waited"),
            away: saved.count("away")?,
        })
    }

    /// The id of its routine.
    pub fn routine(&self) -> &str {
        &self.routine
    }

    /// The session that was saved: where it stood, or where it wanted to go; it does not run.
    pub fn session(self, routine: Routine) -> Result<Session, Refused> {
        let pace = Pace::from(&self.pace);
        let unfit = |message: String| Refused::new("bad-checkpoint", message);
        let state = State::ALL.into_iter().find(|state| state.id() == self.state);
        let progress = Progress {
            state: state.ok_or_else(|| unfit(["`", &self.state, "` is no state of a session"].concat()))?,
            asked: false,
            position: Millis(self.position),
            target: self.target.map(Millis),
            step: self.step,
            heard: self.heard,
            extra: self.extra.into_iter().map(Millis).collect(),
            done: self.done,
            played: Millis(self.played),
            waited: self.waited,
            away: Millis(self.away),
            saved: Millis(self.position),
        };
        let target = progress.target;
        let mut session = Session::restore(routine, pace, progress).map_err(|error| unfit(error.to_string()))?;
        if let Some(target) = target {
            session.fact(Fact::Seeked(target));
        }
        session.fact(Fact::Paused);
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
    steps_done: usize,
    step_count: usize,
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
            steps_done: entry.steps_done,
            step_count: entry.step_count,
            outcome: entry.outcome.id(),
        }
    }
}
