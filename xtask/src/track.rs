//! `cargo xtask track ID OUT.flac`: writes the sound file of a routine's session.

use std::fs;
use std::path::Path;

use anyhow::Context;
use kneadful::play::score::Score;
use kneadful::play::timeline::{Pace, Timeline};
use kneadful::play::track::{Format, render};
use kneadful::routine::model::Routine;

use crate::cues::routine;
use crate::usage::Usage;

pub fn run(id: &str, file: &Path) -> anyhow::Result<()> {
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
    let track = render(score.cues(), timeline.duration(), format);
    fs::write(file, track).with_context(|| format!("cannot write `{}`", file.display()))
}

/// What a session of it sounds when, at the usual pace.
pub fn score(routine: &Routine) -> (Timeline, Score) {
    let timeline = Timeline::new(routine, &Pace::default(), &[]);
    let score = Score::new(routine, &timeline);
    (timeline, score)
}
