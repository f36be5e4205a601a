//! The chimes: what each kind of cue sounds like.
//!
//! A chime is a `phrase` of notes; a note strikes a `body`; a body rings in a few modes, each a sine that dies away.
//! To add a voice is to add a body.
//!
//! Only additions, multiplications and divisions: every machine computes the same samples, and no sine has to be
//! loaded with the page.

mod body;
mod phrase;

use super::{SAMPLE_RATE, WAV_SAMPLE_RATE, samples};
use crate::play::score::Cue;
use crate::play::sound::Sound;
use crate::time::Millis;
use phrase::Note;

/// The fineness of a chime's samples: −4096 to 4095 are full scale. What is finer is 78 dB below it, heard by nobody,
/// and would make the track half as large again.
pub const BITS: u32 = 13;
const FULL_SCALE: f64 = ((1 << (BITS - 1)) - 1) as f64;

/// How long the chime that says `cue` sounds, where nothing cuts it short.
pub fn length(cue: &Cue) -> Millis {
    phrase::of(cue).length
}

/// A chime in the making, tone by tone: all of it takes a slow device as long as it may keep a tap waiting.
pub struct Synthesis {
    cue: Cue,
    sum: Vec<f64>,
    /// How many of its tones ring, mode by mode and note by note.
    tones: usize,
}

impl Synthesis {
    /// The chime that says `cue`; nothing of it rings yet.
    pub fn new(cue: &Cue) -> Synthesis {
        Synthesis { cue: *cue, sum: vec![0.0; samples(length(cue))], tones: 0 }
    }

    /// Lets one more tone ring. Once all of them do: the samples, [`SAMPLE_RATE`] a second and of [`BITS`], without the
    /// fade at the end.
    pub fn go_on(&mut self, sound: &Sound) -> Option<Vec<i16>> {
        let phrase = phrase::of(&self.cue);
        let modes = body::modes(sound.voice);
        let Some(Note(at, pitch, loudness)) = phrase.notes.get(self.tones / modes.len()) else {
            return Some(self.sum.iter().map(|sample| *sample as i16).collect());
        };
        let mode = &modes[self.tones % modes.len()];
        self.tones += 1;
        let tone = f64::from(*pitch) * mode.ratio;
        // What is higher, the slower format would turn into another tone.
        if tone < f64::from(WAV_SAMPLE_RATE) / 2.0 {
            let level = FULL_SCALE * sound.level(self.cue.kind) * body::gain(sound.voice, self.cue.kind);
            let level = level * f64::from(*loudness) / 100.0 * mode.level;
            let sum = &mut self.sum[samples(Millis(u32::from(*at) * 10))..];
            ring(sum, tone, level, mode.ring.min(phrase.touch.ring()), phrase.touch.rise());
        }
        None
    }
}

/// Adds a tone of so many hertz to `sum`, which rises for that time and falls to 1/e in `fall` seconds.
fn ring(sum: &mut [f64], tone: f64, level: f64, fall: f64, rise: Millis) {
    let rate = f64::from(SAMPLE_RATE);
    let (cos, sin) = cos_sin(core::f64::consts::TAU * tone / rate);
    let decay = 1.0 - 1.0 / (fall * rate);
    let (cos, sin) = (cos * decay, sin * decay);
    let rise = samples(rise) as f64;
    // A pointer that turns and shrinks; its height is the sine.
    let (mut x, mut y) = (level, 0.0);
    for (index, sample) in sum.iter_mut().enumerate() {
        (x, y) = (x * cos - y * sin, x * sin + y * cos);
        let risen = ((index + 1) as f64 / rise).min(1.0);
        *sample += y * risen * risen * (3.0 - 2.0 * risen);
    }
}

/// The cosine and the sine of `angle`, which is less than 2, by their power series.
fn cos_sin(angle: f64) -> (f64, f64) {
    let (mut cos, mut sin) = (1.0, angle);
    let (mut even, mut odd) = (1.0, angle);
    let mut n = 1.0;
    while n < 20.0 {
        even *= -angle * angle / (n * (n + 1.0));
        odd *= -angle * angle / ((n + 1.0) * (n + 2.0));
        cos += even;
        sin += odd;
        n += 2.0;
    }
    (cos, sin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::sound::Voice;

    #[test]
    fn the_levels_of_a_bodys_modes_make_up_the_notes_level() {
        for voice in Voice::ALL {
            let sum: f64 = body::modes(voice).iter().map(|mode| mode.level).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{voice:?}: {sum}");
        }
    }

    // The standard library's sine differs between systems in the last digit, which is why it is not used, but no more.
    #[test]
    fn the_power_series_is_the_cosine_and_the_sine() {
        for step in 0..=200 {
            let angle = f64::from(step) / 100.0;
            let (cos, sin) = cos_sin(angle);
            assert!((cos - angle.cos()).abs() < 1e-13 && (sin - angle.sin()).abs() < 1e-13, "at {angle}");
        }
    }
}
