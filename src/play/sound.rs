//! How a session sounds: of what its chimes are made, how loud each kind of cue is, whether the breath is led.

use super::score::CueKind;

/// What is struck. Every voice says every kind of cue, in the same rhythm and at the same loudness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// A bronze bowl: round, slow to die away.
    Bowl,
    /// A hand bell: clear.
    Bell,
    /// A bar of wood: warm and short.
    Wood,
}

impl Voice {
    /// Every voice, the usual one first.
    pub const ALL: [Voice; 3] = [Voice::Bowl, Voice::Bell, Voice::Wood];

    /// Its id in settings.
    pub fn id(self) -> &'static str {
        match self {
            Voice::Bowl => "bowl",
            Voice::Bell => "bell",
            Voice::Wood => "wood",
        }
    }
}

/// How the cues of a session sound.
#[derive(Clone, Debug, PartialEq)]
pub struct Sound {
    /// What is struck.
    pub voice: Voice,
    /// Whether a soft sound leads the breath in steps that are about it.
    pub breath: bool,
    /// How loud each kind of cue is, in the order of [`CueKind::ALL`]: 0, not to be heard, to 1.
    pub levels: [f64; CueKind::ALL.len()],
}

impl Default for Sound {
    fn default() -> Sound {
        Sound { voice: Voice::Bowl, breath: false, levels: [1.0; CueKind::ALL.len()] }
    }
}

impl Sound {
    /// How loud that kind of cue is.
    pub fn level(&self, kind: CueKind) -> f64 {
        self.levels[kind as usize]
    }
}
