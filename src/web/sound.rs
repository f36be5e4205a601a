//! How a session shall sound, as JavaScript says it; and a chime alone, to try it.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag};

use super::error::Refused;
use super::incoming::Incoming;
use crate::play::score::{Cue, CueKind};
use crate::play::sound::{Sound, Voice};
use crate::play::track::{self, Format};
use crate::routine::vocabulary::Side;
use crate::time::Millis;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Voice = "bowl" | "bell" | "wood";
export type TrackFormat = "flac" | "ogg" | "wav";
/** How a session sounds; what is missing is as usual: a bowl, every kind of cue at level 1 of 0 to 1, the breath not led. */
export type SoundOptions = { voice?: Voice; breath?: boolean; levels?: { [kind in CueKind]?: number } };
"#;

/// From chime to chime of a sample.
const APART: u32 = 1500;
/// As long as the longest chime.
pub const TAIL: Millis = Millis(3200);

/// The sound that `options` ask for.
pub fn read(options: &JsValue) -> Sound {
    let mut options = Incoming::read(options);
    let mut sound = Sound::default();
    let levels = options.take_object("levels");
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

/// The format of that name. Refused with `bad-format`.
pub fn format(name: &str) -> Result<Format, Refused> {
    Ok(match name {
        "flac" => Format::Flac,
        "ogg" => Format::Ogg,
        "wav" => Format::Wav,
        other => {
            let message = ["`", other, "` is no format of a track: ask for `flac`, `ogg` or `wav`"].concat();
            return Err(Refused::new("bad-format", message));
        }
    })
}

/// The sound file of `cues`, to be played by a browser.
pub fn file(cues: &[Cue], duration: Millis, sound: &Sound, format: Format) -> Result<Blob, JsValue> {
    blob(&track::render(cues, duration, sound, format), format)
}

/// A sound file, to be played by a browser.
pub fn blob(bytes: &[u8], format: Format) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(match format {
        Format::Flac => "audio/flac",
        Format::Ogg => "audio/ogg",
        Format::Wav => "audio/wav",
    });
    let parts = Array::new();
    // The Blob copies the bytes straight out of the Wasm's memory, the only copy there is.
    // SAFETY: nothing allocates between making the view and the Blob's copy, so that memory does not move.
    #[allow(unsafe_code)]
    let view = unsafe { Uint8Array::view(bytes) };
    parts.push(&view);
    Blob::new_with_buffer_source_sequence_and_options(&parts, &options)
}

/// What a kind of cue sounds like, alone: where it has a form for each side, one after the other; all kinds whose ids
/// begin so, as with `breathe`. Refused with `bad-format`.
#[wasm_bindgen]
pub fn sample(
    #[wasm_bindgen(unchecked_param_type = "CueKind | \"breathe\"")] kind: &str,
    #[wasm_bindgen(unchecked_param_type = "SoundOptions")] sound: JsValue,
    #[wasm_bindgen(unchecked_param_type = "TrackFormat")] format: &str,
) -> Result<Blob, JsValue> {
    let mut cues = Vec::new();
    let mut at = Millis::ZERO;
    for known in CueKind::ALL {
        let sides: &[Option<Side>] = match known {
            CueKind::Step => &[None, Some(Side::Left), Some(Side::Right)],
            CueKind::Switch => &[Some(Side::Left), Some(Side::Right)],
            _ => &[None],
        };
        for side in sides {
            if known.id().starts_with(kind) {
                cues.push(Cue { at, kind: known, step: 0, side: *side });
                at += Millis(APART);
            }
        }
    }
    file(&cues, at + TAIL, &read(&sound), self::format(format)?)
}
