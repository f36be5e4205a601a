//! How a session shall sound, as JavaScript says it; and a chime alone, to try it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag};

use super::error::Refused;
use super::incoming::Incoming;
use crate::play::score::{Cue, CueKind};
use crate::play::sound::{Sound, Voice};
use crate::play::track::{self, Format};
use crate::routine::vocabulary::{Side, Vocabulary};
use crate::time::Millis;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Voice = "bowl" | "bell" | "wood";
export type TrackFormat = "flac" | "ogg" | "wav";
/** How a session sounds; what is missing is as usual: a bowl, every kind of cue at level 1 of 0 to 1, the breath not led. */
export type SoundOptions = { voice?: Voice; breath?: boolean; levels?: { [kind in CueKind]?: number } };
"#;

/// Longer than every chime.
const ALONE: Millis = Millis::seconds(4);

/// The sound that `options` ask for.
pub fn read(options: &JsValue) -> Sound {
    let options = Incoming::read(options);
    let mut sound = Sound::default();
    let levels = options.object("levels");
    for kind in CueKind::ALL {
        if let Some(level) = levels.number(kind.id()) {
            sound.levels[kind as usize] = level.clamp(0.0, 1.0);
        }
    }
    if let Some(breath) = options.flag("breath") {
        sound.breath = breath;
    }
    let wanted = options.text("voice").unwrap_or_default();
    for voice in Voice::ALL {
        if voice.id() == wanted {
            sound.voice = voice;
        }
    }
    sound
}

/// The sound file of `cues`, to be played by a browser. Refused with `bad-format`.
pub fn file(cues: &[Cue], duration: Millis, sound: &Sound, format: &str) -> Result<Blob, JsValue> {
    let (format, mime) = match format {
        "flac" => (Format::Flac, "audio/flac"),
        "ogg" => (Format::Ogg, "audio/ogg"),
        "wav" => (Format::Wav, "audio/wav"),
        other => {
            let message = ["`", other, "` is no format of a track: ask for `flac`, `ogg` or `wav`"].concat();
            return Err(Refused::new("bad-format", message).into());
        }
    };
    let bytes = track::render(cues, duration, sound, format);
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    // The Blob copies the bytes straight out of the Wasm's memory, the only copy there is.
    // SAFETY: nothing allocates between making the view and the Blob's copy, so that memory does not move.
    #[allow(unsafe_code)]
    let view = unsafe { Uint8Array::view(&bytes) };
    Blob::new_with_buffer_source_sequence_and_options(&Array::of1(&view), &options)
}

/// The chime of one kind of cue, to try how it sounds; `side` is that of the step it begins. Of a kind that is none,
/// the file is silent. Refused with `bad-format`.
#[wasm_bindgen]
pub fn chime(
    #[wasm_bindgen(unchecked_param_type = "CueKind")] kind: &str,
    #[wasm_bindgen(unchecked_param_type = "\"left\" | \"right\" | undefined")] side: Option<String>,
    #[wasm_bindgen(unchecked_param_type = "SoundOptions")] sound: JsValue,
    #[wasm_bindgen(unchecked_param_type = "TrackFormat")] format: &str,
) -> Result<Blob, JsValue> {
    let side = side.and_then(|id| Side::from_id(&id));
    let cue = |kind| Cue { at: Millis::ZERO, kind, step: 0, side };
    let cues: Vec<Cue> = CueKind::ALL.into_iter().filter(|known| known.id() == kind).map(cue).collect();
    file(&cues, ALONE, &read(&sound), format)
}
