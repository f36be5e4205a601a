//! The bodies that are struck, one a voice: how each rings.

use crate::play::score::CueKind;
use crate::play::sound::Voice;

/// One way in which a body rings.
pub struct Mode {
    /// Its frequency, as a multiple of the note's.
    pub ratio: f64,
    /// Its share of the note's level.
    pub level: f64,
    /// The seconds in which it falls to 1/e, about a third.
    pub ring: f64,
}

const fn mode(ratio: f64, level: f64, ring: f64) -> Mode {
    Mode { ratio, level, ring }
}

/// The modes of a bronze bowl's bending, of which the first is split in two that beat slowly; a hand bell, tuned to the
/// twelfth, with a hum below; a bar of wood, hollowed until its second mode is two octaves above.
pub fn modes(voice: Voice) -> &'static [Mode] {
    match voice {
        Voice::Bowl => {
            const { &[mode(1.0, 0.52, 0.62), mode(1.003, 0.18, 0.62), mode(2.71, 0.22, 0.34), mode(5.15, 0.08, 0.12)] }
        }
        Voice::Bell => {
            const { &[mode(0.5, 0.1, 0.7), mode(1.0, 0.52, 0.5), mode(2.0, 0.12, 0.3), mode(3.0, 0.26, 0.22)] }
        }
        Voice::Wood => const { &[mode(1.0, 0.84, 0.24), mode(4.0, 0.16, 0.05)] },
    }
}

/// What makes that kind of cue as loud in this voice as in the others, as loudness is measured.
pub fn gain(voice: Voice, kind: CueKind) -> f64 {
    match (voice, kind) {
        (Voice::Bowl, _) => 1.0,
        (Voice::Bell, _) => 1.08,
        // It is half silent again before a slow sound has risen.
        (Voice::Wood, CueKind::BreatheIn | CueKind::BreatheOut) => 1.4,
        (Voice::Wood, CueKind::Tick) => 0.85,
        (Voice::Wood, _) => 1.05,
    }
}
