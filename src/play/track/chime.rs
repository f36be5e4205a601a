//! The chimes: what each kind of cue sounds like.
//!
//! A chime is a phrase of notes; a note strikes a body; a body rings in a few modes, each a sine that dies away. To add
//! a voice is to add bodies and a table of phrases.
//!
//! The kinds are told apart without looking: by the number of strokes, their direction and their material. All pitches
//! are of one pentatonic scale (C D E G A), so that no two clash in the ear.
//!
//! Only additions, multiplications and divisions: every machine computes the same samples, and no sine has to be
//! loaded with the page.

use super::{SAMPLE_RATE, samples};
use crate::play::score::CueKind;
use crate::time::Millis;

/// The fineness of a chime's samples: −4096 to 4095 are full scale. What is finer is 78 dB below it, heard by nobody,
/// and would make the track half as large again.
pub const BITS: u32 = 13;
const FULL_SCALE: f64 = ((1 << (BITS - 1)) - 1) as f64;

/// One way in which a body rings.
struct Mode {
    /// Its frequency, as a multiple of the note's.
    ratio: f64,
    /// Its share of the note's level.
    level: f64,
    /// The seconds in which it falls to 1/e, about a third.
    ring: f64,
}

/// A stroke.
struct Note {
    /// When, from the start of the phrase.
    at: Millis,
    /// Its pitch in hertz.
    pitch: f64,
    /// Its loudest, as a part of full scale.
    level: f64,
    /// How long the sound takes to rise: what makes a stroke soft.
    rise: Millis,
    /// What is struck.
    body: &'static [Mode],
}

/// A chime as written.
struct Phrase {
    length: Millis,
    notes: &'static [Note],
}

/// A bronze bowl: the ratios of its bending modes, of which the first is split in two that beat slowly.
const BOWL: &[Mode] = &[
    Mode { ratio: 1.0, level: 0.52, ring: 0.62 },
    Mode { ratio: 1.003, level: 0.18, ring: 0.62 },
    Mode { ratio: 2.71, level: 0.22, ring: 0.34 },
    Mode { ratio: 5.15, level: 0.08, ring: 0.12 },
];

/// A small block of wood: a free bar's first two modes, soon over.
const WOOD: &[Mode] = &[Mode { ratio: 1.0, level: 0.7, ring: 0.03 }, Mode { ratio: 2.76, level: 0.3, ring: 0.012 }];

const C4: f64 = 261.63;
const G4: f64 = 392.0;
const A4: f64 = 440.0;
const C5: f64 = 523.25;
const D5: f64 = 587.33;
const E5: f64 = 659.26;
const A5: f64 = 880.0;

const fn bowl(at: u32, pitch: f64, level: f64) -> Note {
    Note { at: Millis(at), pitch, level, rise: Millis(8), body: BOWL }
}

const fn soft(at: u32, pitch: f64, level: f64) -> Note {
    Note { at: Millis(at), pitch, level, rise: Millis(40), body: BOWL }
}

const fn wood(at: u32, pitch: f64, level: f64) -> Note {
    Note { at: Millis(at), pitch, level, rise: Millis(2), body: WOOD }
}

/// The phrases of the bowl, by kind.
fn phrase(kind: CueKind) -> Phrase {
    let (length, notes): (u32, &'static [Note]) = match kind {
        CueKind::Prepare => (1600, const { &[soft(0, G4, 0.62)] }),
        CueKind::Step => (2200, const { &[bowl(0, C5, 0.62)] }),
        CueKind::Switch => (2200, const { &[bowl(0, A4, 0.44), bowl(220, E5, 0.48)] }),
        CueKind::Tick => (150, const { &[wood(0, A5, 0.66)] }),
        CueKind::HalfWay => (1500, const { &[soft(0, D5, 0.46), soft(260, D5, 0.42)] }),
        CueKind::CheckIn => (2400, const { &[soft(0, C5, 0.4), soft(450, E5, 0.4)] }),
        CueKind::Close => {
            const NOTES: &[Note] = &[
                bowl(0, E5, 0.4),
                bowl(400, D5, 0.36),
                bowl(800, G4, 0.36),
                bowl(1200, C5, 0.42),
                bowl(1200, C4, 0.2),
            ];
            (3200, NOTES)
        }
    };
    Phrase { length: Millis(length), notes }
}

/// The samples of the chime of `kind`, [`SAMPLE_RATE`] a second and of [`BITS`], without the fade at its end.
pub fn synthesise(kind: CueKind) -> Vec<i16> {
    let phrase = phrase(kind);
    let mut sum = vec![0.0; samples(phrase.length)];
    for note in phrase.notes {
        for mode in note.body {
            ring(&mut sum[samples(note.at)..], note, mode);
        }
    }
    sum.into_iter().map(|sample| sample as i16).collect()
}

/// Adds one mode of `note` to `sum`, from the stroke on.
fn ring(sum: &mut [f64], note: &Note, mode: &Mode) {
    let rate = f64::from(SAMPLE_RATE);
    let (cos, sin) = cos_sin(core::f64::consts::TAU * note.pitch * mode.ratio / rate);
    let decay = 1.0 - 1.0 / (mode.ring * rate);
    let (cos, sin) = (cos * decay, sin * decay);
    let rise = samples(note.rise) as f64;
    // A pointer that turns and shrinks; its height is the sine.
    let (mut x, mut y) = (note.level * mode.level * FULL_SCALE, 0.0);
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
    use crate::play::track::WAV_SAMPLE_RATE;

    #[test]
    fn no_chime_has_a_tone_that_the_slower_format_would_turn_into_another() {
        for kind in CueKind::ALL {
            for note in phrase(kind).notes {
                for mode in note.body {
                    let tone = note.pitch * mode.ratio;
                    assert!(tone < f64::from(WAV_SAMPLE_RATE) / 2.0, "{kind:?} has a tone of {tone} Hz");
                }
            }
        }
    }

    #[test]
    fn the_levels_of_a_bodys_modes_make_up_the_notes_level() {
        for body in [BOWL, WOOD] {
            let sum: f64 = body.iter().map(|mode| mode.level).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{sum}");
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
