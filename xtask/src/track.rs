//! `cargo xtask track ID OUT.flac --voice VOICE`: writes the sound file of a routine's session.

use std::fs;
use std::path::Path;

use anyhow::Context;
use kneadful::play::score::Score;
use kneadful::play::sound::{Sound, Voice};
use kneadful::play::timeline::{Pace, Timeline};
use kneadful::play::track::{Format, render};
use kneadful::routine::model::Routine;

use crate::cues::routine;
use crate::usage::Usage;

pub fn run(id: &str, file: &Path, voice: Voice) -> anyhow::Result<()> {
    let format = match file.extension().and_then(|extension| extension.to_str()) {
        Some("flac") => Format::Flac,
        Some("ogg" | "oga") => Format::Ogg,
        Some("wav") => Format::Wav,
        _ => {
            let what = format!("`{}` is no .flac, .ogg or .wav file: give it one of these endings.", file.display());
            return Err(Usage(what).into());
        }
    };
    let (timeline, score) = score(routine(id)?);
    let sound = Sound { voice, ..Sound::default() };
    let track = render(score.cues(), timeline.duration(), &sound, format);
    fs::write(file, track).with_context(|| format!("cannot write `{}`", file.display()))
}

/// What a session of it sounds when, at the usual pace.
pub fn score(routine: &Routine) -> (Timeline, Score) {
    let timeline = Timeline::new(routine, &Pace::default(), &[]);
    let score = Score::new(routine, &timeline);
    (timeline, score)
}

/// The voice with that id.
pub fn voice(id: &str) -> Result<Voice, Usage> {
    Voice::ALL.into_iter().find(|voice| voice.id() == id).ok_or_else(|| {
        let ids = Voice::ALL.map(Voice::id).join(", ");
        Usage(format!("`{id}` is not a voice. The voices are: {ids}."))
    })
}

#[cfg(test)]
mod tests {
    use super::voice;

    #[test]
    fn a_wrong_voice_is_answered_with_the_right_ones() {
        assert_eq!(voice("bell").unwrap().id(), "bell");
        let said = voice("gong").unwrap_err().to_string();
        assert_eq!(said, "`gong` is not a voice. The voices are: bowl, bell, wood.");
    }
}
