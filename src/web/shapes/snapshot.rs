//! Where a session stands.

use serde::Serialize;
use tsify::Tsify;

use crate::play::session::{Session, State};
use crate::play::timeline::SegmentKind;
use crate::time::Millis;
use crate::web::seconds;

/// Where a session stands, for drawing. Lengths and positions in seconds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    #[tsify(type = "SessionState")]
    state: &'static str,
    /// As in HTMLMediaElement: false as soon as play was asked.
    paused: bool,
    step: u32,
    step_count: u32,
    #[tsify(type = "\"prepare\" | \"work\" | \"switch\" | \"rest\"")]
    phase: &'static str,
    position: f64,
    duration: f64,
    /// To the end of the phase.
    phase_left: f64,
    /// To the end of the step itself.
    step_left: f64,
    /// To the end of the last step.
    left: f64,
    /// The position of the next cue or phase.
    next_change: f64,
    /// How long the device slept, while interrupted.
    away: f64,
}

impl From<&Session> for Snapshot {
    fn from(session: &Session) -> Snapshot {
        let progress = session.progress();
        let (segment, spans) = (session.segment(), session.timeline().spans());
        let end = spans.last().map_or(Millis::ZERO, |span| span.end);
        let left = |to: Millis| seconds(to.less(progress.position));
        // What lies between two steps is where a tap is waited for: the tap passes over it.
        let waits = spans.windows(2).map(|pair| pair[1].start.less(pair[0].end.max(progress.position))).sum();
        Snapshot {
            state: progress.state.id(),
            paused: !progress.asked,
            step: progress.step as u32,
            step_count: spans.len() as u32,
            phase: phase(segment.kind),
            position: seconds(progress.position),
            duration: seconds(session.timeline().duration()),
            phase_left: left(segment.end),
            step_left: left(session.span().end),
            left: left(end.less(waits)),
            next_change: seconds(session.next_change()),
            away: seconds(if progress.state == State::Interrupted { progress.away } else { Millis::ZERO }),
        }
    }
}

fn phase(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::Prepare => "prepare",
        SegmentKind::Work => "work",
        SegmentKind::Switch => "switch",
        SegmentKind::Rest => "rest",
    }
}
