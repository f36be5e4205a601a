//! A session as JavaScript sees it.

mod checkpoint;

use tsify::Ts;
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use super::error::Refused;
use super::give;
use super::incoming::{self, Incoming};
use super::shapes::{CueView, CueViews, PaceOptions, PlayerEvent, RoutineView, Snapshot, SpanView, SpanViews};
use super::sound;
use crate::play::score::Cue;
use crate::play::session::{Command, Fact, Output, Request, Session};
use crate::play::timeline::Pace;
use crate::play::track::{Format, Rendering};
use crate::routine::catalog;
use crate::routine::document;
use crate::routine::model::Routine;
use crate::time::Millis;
use checkpoint::{Checkpoint, Entry};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What is asked of a player. Times in seconds. */
export type Command = { type: "play" | "pause" | "next" | "previous" | "replay" | "eased" | "stop" } | { type: "seek"; to: number } | { type: "extend"; by: number };
/** What the transport reports. Times in seconds. */
export type Fact = { type: "playing" | "paused" | "ended" | "blocked" } | { type: "position" | "seeked"; at: number } | { type: "slept"; away: number };
"#;

fn asked(command: &Incoming) -> Result<Command, Refused> {
    Ok(match command.text("type")? {
        "play" => Command::Play,
        "pause" => Command::Pause,
        "next" => Command::Next,
        "previous" => Command::Previous,
        "replay" => Command::Replay,
        "eased" => Command::Eased,
        "seek" => Command::Seek(command.seconds("to")?),
        "extend" => Command::Extend(command.seconds("by")?),
        "stop" => Command::Stop,
        other => return Err(Refused::new("bad-command", ["`", other, "` is no command"].concat())),
    })
}

fn happened(fact: &Incoming) -> Result<Fact, Refused> {
    Ok(match fact.text("type")? {
        "playing" => Fact::Playing,
        "paused" => Fact::Paused,
        "position" => Fact::Position(fact.seconds("at")?),
        "seeked" => Fact::Seeked(fact.seconds("at")?),
        "slept" => Fact::Slept(fact.seconds("away")?),
        "ended" => Fact::Ended,
        "blocked" => Fact::Blocked,
        other => return Err(Refused::new("bad-fact", ["`", other, "` is no fact"].concat())),
    })
}

/// One run through a routine.
#[wasm_bindgen]
pub struct Player {
    session: Session,
    /// What is rendered of its track ahead of time.
    ahead: Option<Ahead>,
}

/// A track in the making, as long as the session's timeline is the one it was begun for.
struct Ahead {
    format: Format,
    rendering: Rendering,
}

#[wasm_bindgen]
impl Player {
    /// A player of a built-in routine. Refused with `unknown-routine`.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in(
        id: &str,
        #[wasm_bindgen(unchecked_param_type = "PaceOptions")] pace: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "SoundOptions")] sound: JsValue,
    ) -> Result<Player, JsValue> {
        Ok(Player::of(find(id)?, &pace, &sound))
    }

    /// A player of a routine document. Refused with `bad-document` and its `problems`.
    #[wasm_bindgen(js_name = fromDocument)]
    pub fn from_document(
        #[wasm_bindgen(unchecked_param_type = "unknown")] document: JsValue,
        #[wasm_bindgen(unchecked_param_type = "PaceOptions")] pace: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "SoundOptions")] sound: JsValue,
    ) -> Result<Player, JsValue> {
        Ok(Player::of(read(&document)?, &pace, &sound))
    }

    /// The player that was saved as `checkpoint`, paused; `document` where its routine is not a built-in one; `pace`
    /// where it is to go on at another one. How it sounds is not saved but asked for anew. Refused with
    /// `newer-checkpoint`, `bad-checkpoint`, `unknown-routine` or `bad-document`.
    pub fn restore(
        #[wasm_bindgen(unchecked_param_type = "unknown")] checkpoint: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "unknown")] document: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "PaceOptions")] pace: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "SoundOptions")] sound: JsValue,
    ) -> Result<Player, JsValue> {
        let checkpoint = Checkpoint::read(&checkpoint)?;
        let routine = if document.is_undefined() { find(checkpoint.routine())? } else { read(&document)? };
        let session = checkpoint.session(routine)?;
        let session = if pace.is_undefined() { session } else { session.at_pace(read_pace(&pace)) };
        Ok(Player { session: session.sounding(sound::read(&sound)), ahead: None })
    }

    /// The routine.
    pub fn routine(&self) -> Result<Ts<RoutineView>, JsValue> {
        give(RoutineView::from(self.session.routine()))
    }

    /// Where each step lies on the track.
    pub fn spans(&self) -> Result<Ts<SpanViews>, JsValue> {
        let spans = SpanViews(self.session.timeline().spans().iter().map(SpanView::from).collect());
        give(spans)
    }

    /// The cues of the track, in order.
    pub fn cues(&self) -> Result<Ts<CueViews>, JsValue> {
        let cues = CueViews(self.session.score().cues().iter().map(CueView::from).collect());
        give(cues)
    }

    /// Asks something. Refused with `bad-time` where a time is no finite number.
    #[wasm_bindgen(unchecked_return_type = "PlayerEvent[]")]
    pub fn command(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Command")] command: JsValue,
    ) -> Result<JsValue, JsValue> {
        self.session.command(asked(&Incoming::read(&command))?);
        self.drain()
    }

    /// Tells what the transport did. Refused with `bad-time` where a time is no finite number.
    #[wasm_bindgen(unchecked_return_type = "PlayerEvent[]")]
    pub fn fact(&mut self, #[wasm_bindgen(unchecked_param_type = "Fact")] fact: JsValue) -> Result<JsValue, JsValue> {
        self.session.fact(happened(&Incoming::read(&fact))?);
        self.drain()
    }

    /// Where it stands.
    pub fn snapshot(&self) -> Result<Ts<Snapshot>, JsValue> {
        give(Snapshot::from(&self.session))
    }

    /// All that is needed to go on later.
    pub fn checkpoint(&self) -> Result<Ts<Checkpoint>, JsValue> {
        give(Checkpoint::of(&self.session))
    }

    /// What to record of this run, which began and ended at those milliseconds since 1970.
    pub fn entry(&self, started_at: f64, now: f64) -> Result<Ts<Entry>, JsValue> {
        give(Entry::of(&self.session, started_at, now))
    }

    /// Renders a little more of its track, ahead of time, and tells whether there is more to come: all at once takes a
    /// phone a while. Refused with `bad-format`.
    #[wasm_bindgen(js_name = renderAhead)]
    pub fn render_ahead(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "TrackFormat")] format: &str,
    ) -> Result<bool, JsValue> {
        Ok(self.rendering(sound::format(format)?).go_on())
    }

    /// The whole session as one sound file; what was rendered ahead needs no more time. Refused with `bad-format`.
    pub fn track(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "TrackFormat")] format: &str,
    ) -> Result<Blob, JsValue> {
        let format = sound::format(format)?;
        self.rendering(format);
        let file = self.ahead.take().map(|ahead| ahead.rendering.finish()).unwrap_or_default();
        sound::blob(&file, format)
    }

    /// The chime of one of the cues alone, by its index, as a sound file.
    pub fn chime(
        &self,
        cue: usize,
        #[wasm_bindgen(unchecked_param_type = "TrackFormat")] format: &str,
    ) -> Result<Blob, JsValue> {
        let cue = self.session.score().cues().get(cue).map(|cue| Cue { at: Millis::ZERO, ..*cue });
        sound::file(cue.as_slice(), sound::TAIL, self.session.sound(), sound::format(format)?)
    }
}

impl Player {
    fn of(routine: Routine, pace: &JsValue, sound: &JsValue) -> Player {
        Player { session: Session::new(routine, read_pace(pace)).sounding(sound::read(sound)), ahead: None }
    }

    /// The rendering of its track in that format, begun where there is none.
    fn rendering(&mut self, format: Format) -> &mut Rendering {
        self.ahead.take_if(|ahead| ahead.format != format);
        let Player { session, ahead } = self;
        let begin = || Rendering::new(session.score().cues(), session.timeline().duration(), session.sound(), format);
        &mut ahead.get_or_insert_with(|| Ahead { format, rendering: begin() }).rendering
    }

    fn drain(&mut self) -> Result<JsValue, JsValue> {
        let mut events = Vec::new();
        while let Some(output) = self.session.poll() {
            // The timeline is another.
            if matches!(output, Output::Request(Request::Load(_))) {
                self.ahead = None;
            }
            events.push(PlayerEvent::from(output));
        }
        Ok(serde_wasm_bindgen::to_value(&events)?)
    }
}

/// The built-in routine of that id. Refused with `unknown-routine`.
pub fn find(id: &str) -> Result<Routine, Refused> {
    catalog::find(id).cloned().ok_or_else(|| {
        let shown: String = id.chars().take(64).collect();
        let message = ["there is no routine `", &shown, "`: choose one of the library"].concat();
        Refused::new("unknown-routine", message)
    })
}

fn read_pace(pace: &JsValue) -> Pace {
    Pace::from(&PaceOptions::from(&Incoming::read(pace)))
}

fn read(document: &JsValue) -> Result<Routine, Refused> {
    document::read(&incoming::value(document)).map_err(Refused::document)
}
