//! The track: a score turned into one sound file of the whole session.
//!
//! A chime is a recording by itself ([`chime`]); the track is silence with chimes laid into it, written as `flac` or
//! `wav`. Whoever listens to the samples can read the score back, which is how this is tested.
//!
//! Invariants: a chime begins exactly at its cue's time; before it lie [`HUSH`] or more of zeros; within it no sample is
//! zero; outside of chimes all are; no chime outlasts the track.

pub mod chime;

mod bits;
mod flac;
mod ogg;
mod subframe;
mod wav;

use super::score::{Cue, CueKind};
use super::sound::Sound;
use crate::routine::vocabulary::Side;
use crate::time::Millis;

/// The samples of a second of FLAC, and of a chime. A whole number a millisecond, so that every cue lies on a sample.
pub const SAMPLE_RATE: u32 = 24_000;
/// The samples of a second of WAV.
pub const WAV_SAMPLE_RATE: u32 = wav::SAMPLE_RATE;
/// The silence before every chime, at the least: what came before is cut short for it.
pub const HUSH: Millis = Millis(12);
/// Every chime fades out over this time, or half of it if it is short, at its end: its own, or a cut.
const FADE: Millis = Millis(250);

/// The format of a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Mono, 16 bit, 24 kHz, lossless: 60 to 100 kB a minute.
    Flac,
    /// The same FLAC in Ogg, for the browser that cannot find its way in a bare one.
    Ogg,
    /// Mono, 8 bit, 8 kHz: half a megabyte a minute, for where FLAC does not play.
    Wav,
}

/// Renders `cues`, which are in order, into a sound file that lasts exactly `duration`, at most a day.
///
/// A cue at the end of the track or beyond is not heard, and neither is one that has no room before the next, or whose
/// kind is switched off.
pub fn render(cues: &[Cue], duration: Millis, sound: &Sound, format: Format) -> Vec<u8> {
    let heard = || cues.iter().rev().filter(|cue| sound.level(cue.kind) > 0.0);
    let mut chimes: [Vec<i16>; CueKind::ALL.len() * SIDES] = Default::default();
    for cue in heard() {
        let chime = &mut chimes[place(cue)];
        if chime.is_empty() {
            *chime = chime::synthesise(sound, cue);
        }
    }
    let mut sounds = Vec::with_capacity(cues.len());
    let mut end = duration;
    for cue in heard() {
        let chime = &chimes[place(cue)];
        let chime = &chime[..chime.len().min(samples(end.less(cue.at)))];
        sounds.push(Laid { start: samples(cue.at), chime });
        end = cue.at.less(HUSH).min(end);
    }
    sounds.reverse();
    match format {
        Format::Flac => flac::write(&sounds, samples(duration)),
        Format::Ogg => ogg::write(&sounds, samples(duration)),
        Format::Wav => wav::write(&sounds, samples(duration)),
    }
}

/// None, or both; left; right: what a cue can say of sides.
const SIDES: usize = 3;

/// The place of a cue's chime among all; those that say the same share one.
fn place(cue: &Cue) -> usize {
    let side = match cue.side {
        None | Some(Side::Both) => 0,
        Some(Side::Left) => 1,
        Some(Side::Right) => 2,
    };
    cue.kind as usize * SIDES + side
}

/// So many samples last so long.
const fn samples(length: Millis) -> usize {
    length.0 as usize * (SAMPLE_RATE / 1000) as usize
}

/// A chime in its place.
struct Laid<'a> {
    /// The sample at which it begins.
    start: usize,
    /// What is heard of it.
    chime: &'a [i16],
}

impl Laid<'_> {
    fn end(&self) -> usize {
        self.start + self.chime.len()
    }

    /// The sample at `index` from its start, faded, and never zero.
    fn sample(&self, index: usize) -> i16 {
        let sample = i32::from(self.chime[index]);
        let left = self.chime.len() - index;
        let fade = samples(FADE).min(self.chime.len() / 2);
        // Squared: loudness is heard by its logarithm.
        let faded = |sample| if left < fade { sample * left as i32 / fade as i32 } else { sample };
        nonzero(faded(faded(sample)) as i16)
    }
}

/// The smallest number there is, where `sample` is zero: zeros are kept for silence, so that what listens for a chime
/// takes no pause of its own for one. Nobody hears the difference.
fn nonzero(sample: i16) -> i16 {
    if sample == 0 { 1 } else { sample }
}

/// Fills `block`, which begins at the sample `start`, from the `sounds` that have not ended by then; the others are
/// dropped from the slice. Tells whether anything sounds in it; where nothing does, the block is left as it was.
fn fill(block: &mut [i16], start: usize, sounds: &mut &[Laid]) -> bool {
    while let [first, rest @ ..] = *sounds
        && first.end() <= start
    {
        *sounds = rest;
    }
    let end = start + block.len();
    if sounds.first().is_none_or(|sound| sound.start >= end) {
        return false;
    }
    block.fill(0);
    for sound in sounds.iter().take_while(|sound| sound.start < end) {
        for at in sound.start.max(start)..sound.end().min(end) {
            block[at - start] = sound.sample(at - sound.start);
        }
    }
    true
}
