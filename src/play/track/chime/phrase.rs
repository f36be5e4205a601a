//! The phrases: what is struck when, to say each kind of cue. They are the same in every voice.
//!
//! The kinds are told apart without looking: by the number of strokes, their rhythm, their direction and their touch.
//! Left is low and right is high, as on a piano. All pitches are of one pentatonic scale (C D E G A), so that no two
//! clash in the ear.

use crate::play::score::{Cue, CueKind};
use crate::routine::vocabulary::Side;
use crate::time::Millis;

/// A chime as written.
pub struct Phrase {
    /// How long it sounds.
    pub length: Millis,
    /// How the body is touched.
    pub touch: Touch,
    /// The strokes.
    pub notes: &'static [Note],
}

/// A stroke: when, in hundredths of a second from the start of the phrase; its pitch in hertz; its loudness as a part
/// of 100.
pub struct Note(pub u8, pub f32, pub u8);

/// How a body is touched.
pub enum Touch {
    /// With a hard stick.
    Struck,
    /// With a felt one.
    Soft,
    /// Struck under the hand.
    Damped,
    /// More a breath than a stroke.
    Swelling,
}
use Touch::{Damped, Soft, Struck, Swelling};

impl Touch {
    /// How long the sound takes to rise.
    pub fn rise(&self) -> Millis {
        Millis(match self {
            Struck => 8,
            Soft => 40,
            Damped => 3,
            Swelling => 300,
        })
    }

    /// The seconds in which it falls to 1/e, at the latest.
    pub fn ring(&self) -> f64 {
        if matches!(self, Damped) { 0.035 } else { f64::MAX }
    }
}

const C4: f32 = 261.63;
const G4: f32 = 392.0;
const A4: f32 = 440.0;
const C5: f32 = 523.25;
const D5: f32 = 587.33;
const E5: f32 = 659.26;
const G5: f32 = 783.99;
const A5: f32 = 880.0;

/// The phrase that says `cue`.
pub fn of(cue: &Cue) -> Phrase {
    let (length, touch, notes): (u32, Touch, &[Note]) = match (cue.kind, cue.side) {
        (CueKind::Prepare, _) => (1600, Soft, &[Note(0, G4, 62)]),
        (CueKind::Step, Some(Side::Left)) => (2200, Struck, &[Note(0, C5, 50), Note(20, G4, 50)]),
        (CueKind::Step, Some(Side::Right)) => (2200, Struck, &[Note(0, C5, 50), Note(20, G5, 50)]),
        (CueKind::Step, _) => (2200, Struck, &[Note(0, C5, 62)]),
        (CueKind::Switch, Some(Side::Left)) => (2200, Struck, &[Note(0, E5, 40), Note(18, E5, 40), Note(36, A4, 44)]),
        (CueKind::Switch, _) => (2200, Struck, &[Note(0, A4, 40), Note(18, A4, 40), Note(36, E5, 44)]),
        (CueKind::Tick, _) => (150, Damped, &[Note(0, A5, 66)]),
        (CueKind::HalfWay, _) => (1500, Soft, &[Note(0, D5, 46), Note(26, D5, 42)]),
        (CueKind::CheckIn, _) => (2400, Soft, &[Note(0, C5, 40), Note(45, E5, 40)]),
        (CueKind::Close, _) => {
            (3200, Struck, &[Note(0, E5, 40), Note(40, D5, 36), Note(80, G4, 36), Note(120, C5, 42), Note(120, C4, 20)])
        }
        (CueKind::BreatheIn, _) => (1200, Swelling, &[Note(0, C4, 12), Note(30, G4, 12)]),
        (CueKind::BreatheOut, _) => (1200, Swelling, &[Note(0, G4, 12), Note(30, C4, 12)]),
    };
    Phrase { length: Millis(length), touch, notes }
}
