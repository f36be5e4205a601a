//! The breath, led by sound: in steps of slow breathing, a cue wherever it turns.
//!
//! Four seconds in and six out, as those steps say themselves.

use super::{Cue, CueKind, Score};
use crate::play::timeline::Timeline;
use crate::routine::model::Routine;
use crate::routine::vocabulary::Technique;
use crate::time::Millis;

/// So far into the step the first breath begins: when the chime has rung.
const FROM: Millis = Millis::seconds(2);
/// How long it goes in.
const IN: Millis = Millis::seconds(4);
/// How long it goes out.
const OUT: Millis = Millis::seconds(6);
/// A turn of the breath that is nearer to another cue is left out: two at once say nothing.
const ROOM: Millis = Millis::seconds(1);

impl Score {
    /// The same score, leading the breath as well.
    #[must_use]
    pub fn breathing(mut self, routine: &Routine, timeline: &Timeline) -> Score {
        for (step, span) in timeline.spans().iter().enumerate() {
            if routine.steps[step].technique != Some(Technique::Breathing) {
                continue;
            }
            let mut at = span.work + FROM;
            let (mut kind, mut next) = ((CueKind::BreatheIn, IN), (CueKind::BreatheOut, OUT));
            while at < span.end {
                if self.room(at) >= ROOM.0 {
                    self.insert(Cue { at, kind: kind.0, step, side: None });
                }
                at += kind.1;
                (kind, next) = (next, kind);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::play::timeline::Pace;
    use crate::routine::catalog;

    /// What leads the breath in a built-in routine: when, in seconds from the begin of its step, and what.
    fn led(id: &str) -> Vec<(f64, &'static str)> {
        let routine = catalog::find(id).unwrap();
        let timeline = Timeline::new(routine, &Pace::default(), &[]);
        let score = Score::new(routine, &timeline).breathing(routine, &timeline);
        let breaths = score.cues().iter().filter(|cue| matches!(cue.kind, CueKind::BreatheIn | CueKind::BreatheOut));
        let into = |cue: &Cue| f64::from((cue.at - timeline.spans()[cue.step].work).0) / 1000.0;
        breaths.map(|cue| (into(cue), cue.kind.id())).collect()
    }

    #[test]
    fn forty_seconds_of_breathing_are_four_rounds_of_four_in_and_six_out() {
        let expected = [2.0, 12.0, 22.0, 32.0].map(|at| [(at, "breathe-in"), (at + 4.0, "breathe-out")]).concat();
        assert_eq!(led("three-minute-calm"), expected);
    }

    #[test]
    fn a_turn_too_near_to_another_cue_is_left_out() {
        // 45 s: the fifth breath would begin at 42 s, with the tick of the last three seconds.
        let last = led("partner-scented-glide").pop();
        assert_eq!(last, Some((36.0, "breathe-out")));
    }

    #[test]
    fn a_routine_without_slow_breathing_is_not_led() {
        let routine = catalog::all()
            .iter()
            .find(|routine| routine.steps.iter().all(|step| step.technique != Some(Technique::Breathing)));
        assert_eq!(led(&routine.expect("there is one").id), []);
    }
}
