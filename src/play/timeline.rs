//! A routine at a pace, laid out on one line of time: segments with absolute offsets.
//!
//! A step begins with the time to get ready for it, if it needs any (*prepare*: the lead-in before the first step,
//! and wherever position or tool changes; *switch*: the other side), then comes the step itself (*work* or *rest*).
//! Where the person goes on by a tap, each step ends with a short *rest* in which the session waits. After the last
//! step the closing cadence rings out.
//!
//! Invariants: segments touch, in the order of their steps; none is empty; together they are the duration; every
//! position up to the duration lies in exactly one segment.

use crate::routine::model::{Routine, Step};
use crate::routine::vocabulary::{Effort, Side, Tool};
use crate::time::Millis;

/// How much time lies between the steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    /// Before the first step, 0 to 60 s.
    pub lead_in: Millis,
    /// To change the position of the body.
    pub position_change: Millis,
    /// To take up another tool.
    pub tool_change: Millis,
    /// To change to the other side.
    pub side_change: Millis,
    /// Whether each step but the last waits for a tap at its end.
    pub manual_advance: bool,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace {
            lead_in: Millis::seconds(5),
            position_change: Millis::seconds(10),
            tool_change: Millis::seconds(5),
            side_change: Millis::seconds(3),
            manual_advance: false,
        }
    }
}

/// The silence at the end of a step in which a manually advanced session stops: longer than a late wake-up.
pub const WAIT: Millis = Millis::seconds(3);
/// The time after the last step in which the closing cadence rings out.
pub const CLOSE: Millis = Millis::seconds(4);

/// What a stretch of the timeline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// To get into position, or the step is itself about that.
    Prepare,
    /// The step itself.
    Work,
    /// To change to the other side.
    Switch,
    /// Rest, breathing, waiting for a tap, the close.
    Rest,
}

/// A stretch of the timeline that belongs to one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The step's index, from 0.
    pub step: usize,
    /// What it is for.
    pub kind: SegmentKind,
    /// Where it starts.
    pub start: Millis,
    /// Where it ends and the next one starts.
    pub end: Millis,
}

/// Where the parts of one step lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where the step begins, with the time to get ready for it.
    pub start: Millis,
    /// Where the step itself begins.
    pub work: Millis,
    /// Where the step itself ends; a manually advanced session waits from here.
    pub end: Millis,
}

/// A routine laid out in time.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    segments: Vec<Segment>,
    spans: Vec<Span>,
    duration: Millis,
}

impl Timeline {
    /// Lays out `routine` at `pace`; `extra` is the time added to each step, by index.
    pub fn new(routine: &Routine, pace: &Pace, extra: &[Millis]) -> Timeline {
        let mut timeline = Timeline { segments: Vec::new(), spans: Vec::new(), duration: Millis::ZERO };
        let last = routine.steps.len() - 1;
        for (index, step) in routine.steps.iter().enumerate() {
            let start = timeline.duration;
            let (kind, length) = match index.checked_sub(1).map(|previous| &routine.steps[previous]) {
                None => (SegmentKind::Prepare, pace.lead_in),
                Some(previous) => getting_ready(previous, step, pace),
            };
            timeline.push(index, kind, length);
            let work = timeline.duration;
            let kind = match step.effort() {
                Effort::Arrange => SegmentKind::Prepare,
                Effort::Rest => SegmentKind::Rest,
                Effort::Press | Effort::Stretch => SegmentKind::Work,
            };
            timeline.push(index, kind, step.length + extra.get(index).copied().unwrap_or_default());
            timeline.spans.push(Span { start, work, end: timeline.duration });
            if index == last {
                timeline.push(index, SegmentKind::Rest, CLOSE);
            } else if pace.manual_advance {
                timeline.push(index, SegmentKind::Rest, WAIT);
            }
        }
        timeline
    }

    fn push(&mut self, step: usize, kind: SegmentKind, length: Millis) {
        if length > Millis::ZERO {
            let start = self.duration;
            self.duration += length;
            self.segments.push(Segment { step, kind, start, end: self.duration });
        }
    }

    /// The segments, in order.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Where each step lies, in order.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The whole length, closing cadence included.
    pub fn duration(&self) -> Millis {
        self.duration
    }

    /// The segment at `position`; the last one at and beyond the end.
    pub fn locate(&self, position: Millis) -> Segment {
        let after = self.segments.partition_point(|segment| segment.end <= position);
        self.segments[after.min(self.segments.len() - 1)]
    }
}

/// The time to get ready for `step` after `previous`, and what it is for.
fn getting_ready(previous: &Step, step: &Step, pace: &Pace) -> (SegmentKind, Millis) {
    // A step that is itself about arranging, before or here, is the time to do it.
    if previous.effort() == Effort::Arrange || step.effort() == Effort::Arrange {
        return (SegmentKind::Prepare, Millis::ZERO);
    }
    let takes_up_tool = step.tool != previous.tool && step.tool.is_some_and(|tool| tool != Tool::Hands);
    if step.position != previous.position {
        (SegmentKind::Prepare, pace.position_change)
    } else if takes_up_tool {
        (SegmentKind::Prepare, pace.tool_change)
    } else if changes_side(previous, step) {
        (SegmentKind::Switch, pace.side_change)
    } else {
        (SegmentKind::Prepare, Millis::ZERO)
    }
}

/// Whether `step` goes to the other side.
pub fn changes_side(previous: &Step, step: &Step) -> bool {
    matches!((previous.side, step.side), (Some(Side::Left), Some(Side::Right)) | (Some(Side::Right), Some(Side::Left)))
}
