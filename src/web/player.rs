//! A session as JavaScript sees it.

mod checkpoint;

use js_sys::{Array, Uint8Array};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag};

use super::error::Refused;
use super::millis;
use super::shapes::{
    CueView, CueViews, PaceOptions, PlayerEvent, PlayerEvents, RoutineView, Snapshot, SpanView, SpanViews,
};
use crate::play::session::{self, Session};
use crate::play::timeline::Pace;
use crate::play::track::{self, Format};
use crate::routine::catalog;
use crate::routine::document::{self, Value};
use crate::routine::model::Routine;
use checkpoint::{Checkpoint, Entry};

/// What is asked of a player. Times in seconds.
#[derive(Deserialize, Tsify)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Command {
    Play,
    Pause,
    Next,
    Previous,
    Replay,
    Seek { to: f64 },
    Extend { by: f64 },
    Stop,
}

/// What the transport reports. Times in seconds.
#[derive(Deserialize, Tsify)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Fact {
    Playing,
    Paused,
    Position { at: f64 },
    Seeked { at: f64 },
    Slept { away: f64 },
    Ended,
    Blocked,
}

/// One run through a routine.
#[wasm_bindgen]
pub struct Player {
    session: Session,
}

#[wasm_bindgen]
impl Player {
    /// A player of a built-in routine. Refused with `unknown-routine`.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in(id: &str, pace: Ts<PaceOptions>) -> Result<Player, JsValue> {
        Ok(Player::of(find(id)?, pace)?)
    }

    /// A player of a routine document. Refused with `bad-document` and its `problems`.
    #[wasm_bindgen(js_name = fromDocument)]
    pub fn from_document(
        #[wasm_bindgen(unchecked_param_type = "unknown")] document: JsValue,
        pace: Ts<PaceOptions>,
    ) -> Result<Player, JsValue> {
        Ok(Player::of(read(document)?, pace)?)
    }

    /// The player that was saved as `checkpoint`, paused; `document` where its routine is not a built-in one. Refused
    /// with `newer-checkpoint`, `bad-checkpoint`, `unknown-routine` or `bad-document`.
    pub fn restore(
        #[wasm_bindgen(unchecked_param_type = "unknown")] checkpoint: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "unknown")] document: JsValue,
    ) -> Result<Player, JsValue> {
        let checkpoint = Checkpoint::read(checkpoint)?;
        let routine = if document.is_undefined() { find(checkpoint.routine())? } else { read(document)? };
        Ok(Player { session: checkpoint.session(routine)? })
    }

    /// The routine.
    pub fn routine(&self) -> Result<Ts<RoutineView>, JsValue> {
        Ok(RoutineView::from(self.session.routine()).into_ts().map_err(Refused::from)?)
    }

    /// Where each step lies on the track.
    pub fn spans(&self) -> Result<Ts<SpanViews>, JsValue> {
        let spans = SpanViews(self.session.timeline().spans().iter().map(SpanView::from).collect());
        Ok(spans.into_ts().map_err(Refused::from)?)
    }

    /// The cues of the track, in order.
    pub fn cues(&self) -> Result<Ts<CueViews>, JsValue> {
        let routine = self.session.routine();
        let cues = CueViews(self.session.score().cues().iter().map(|cue| CueView::of(routine, cue)).collect());
        Ok(cues.into_ts().map_err(Refused::from)?)
    }

    /// Asks something. Refused with `bad-time` where a time is no finite number.
    pub fn command(&mut self, command: Ts<Command>) -> Result<Ts<PlayerEvents>, JsValue> {
        let command = match command.to_rust().map_err(Refused::from)? {
            Command::Play => session::Command::Play,
            Command::Pause => session::Command::Pause,
            Command::Next => session::Command::Next,
            Command::Previous => session::Command::Previous,
            Command::Replay => session::Command::Replay,
            Command::Seek { to } => session::Command::Seek(millis(to)?),
            Command::Extend { by } => session::Command::Extend(millis(by)?),
            Command::Stop => session::Command::Stop,
        };
        self.session.command(command);
        self.drain()
    }

    /// Tells what the transport did. Refused with `bad-time` where a time is no finite number.
    pub fn fact(&mut self, fact: Ts<Fact>) -> Result<Ts<PlayerEvents>, JsValue> {
        let fact = match fact.to_rust().map_err(Refused::from)? {
            Fact::Playing => session::Fact::Playing,
            Fact::Paused => session::Fact::Paused,
            Fact::Position { at } => session::Fact::Position(millis(at)?),
            Fact::Seeked { at } => session::Fact::Seeked(millis(at)?),
            Fact::Slept { away } => session::Fact::Slept(millis(away)?),
            Fact::Ended => session::Fact::Ended,
            Fact::Blocked => session::Fact::Blocked,
        };
        self.session.fact(fact);
        self.drain()
    }

    /// Where it stands.
    pub fn snapshot(&self) -> Result<Ts<Snapshot>, JsValue> {
        Ok(Snapshot::from(&self.session).into_ts().map_err(Refused::from)?)
    }

    /// All that is needed to go on later.
    pub fn checkpoint(&self) -> Result<Ts<Checkpoint>, JsValue> {
        Ok(Checkpoint::of(&self.session).into_ts().map_err(Refused::from)?)
    }

    /// What to record of this run, which began and ended at those milliseconds since 1970.
    pub fn entry(&self, started_at: f64, now: f64) -> Result<Ts<Entry>, JsValue> {
        Ok(Entry::of(&self.session, started_at, now).into_ts().map_err(Refused::from)?)
    }

    /// The whole session as one sound file.
    pub fn track(
        &self,
        #[wasm_bindgen(unchecked_param_type = "\"flac\" | \"wav\"")] format: &str,
    ) -> Result<Blob, JsValue> {
        let (format, mime) = match format {
            "flac" => (Format::Flac, "audio/flac"),
            "wav" => (Format::Wav, "audio/wav"),
            other => {
                let message = ["`", other, "` is no format of a track: ask for `flac` or `wav`"].concat();
                return Err(Refused::new("bad-format", message).into());
            }
        };
        let bytes = track::render(self.session.score().cues(), self.session.timeline().duration(), format);
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        // The Blob copies the bytes straight out of the Wasm's memory, the only copy there is.
        // SAFETY: nothing allocates between making the view and the Blob's copy, so that memory does not move.
        #[allow(unsafe_code)]
        let view = unsafe { Uint8Array::view(&bytes) };
        Blob::new_with_buffer_source_sequence_and_options(&Array::of1(&view), &options)
    }
}

impl Player {
    fn of(routine: Routine, pace: Ts<PaceOptions>) -> Result<Player, Refused> {
        let pace = Pace::from(&pace.to_rust()?);
        Ok(Player { session: Session::new(routine, pace) })
    }

    fn drain(&mut self) -> Result<Ts<PlayerEvents>, JsValue> {
        let mut events = Vec::new();
        while let Some(output) = self.session.poll() {
            events.push(PlayerEvent::of(self.session.routine(), output));
        }
        Ok(PlayerEvents(events).into_ts().map_err(Refused::from)?)
    }
}

fn find(id: &str) -> Result<Routine, Refused> {
    catalog::find(id).cloned().ok_or_else(|| {
        let shown: String = id.chars().take(64).collect();
        let message = ["there is no routine `", &shown, "`: choose one of the library"].concat();
        Refused::new("unknown-routine", message)
    })
}

fn read(document: JsValue) -> Result<Routine, Refused> {
    let value: Value =
        serde_wasm_bindgen::from_value(document).map_err(|error| Refused::new("bad-document", error.to_string()))?;
    document::read(&value.map_texts(normalize)).map_err(Refused::document)
}

/// A text in NFC, by the browser's own tables: Unicode's would triple the Wasm.
fn normalize(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
