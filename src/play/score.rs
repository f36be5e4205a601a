//! What sounds when: the cues of a timeline.
//!
//! A cue's chime is part of the track; its words are the page's, `www/player/cue-words.js`. The rules:
//! - A step that needs no getting ready begins with *step*, or with *switch* where it goes to the other side.
//! - One that does begins with *prepare* (or *switch*), and *step* sounds where the step itself begins.
//! - Nothing sounds in the first half second: an output that has just been opened may not hold enough yet.
//! - *Ticks* count down the last three seconds before a step, or a step's lead-in, ends.
//! - *Half-way* sounds in steps of 60 s or more, at half of the length the routine gives.
//! - *Check-in* sounds after every 60 to 90 s of pressure work, as near to 75 s as leaves it alone.
//! - *Close* sounds where the last step ends.
//! - *Breathe in* and *breathe out* turn the breath in steps about it, where that is asked for ([`Score::breathing`]).
//!
//! Invariants: cues are in order, each [`CUE_GAP`] or more after the one before; all lie before the duration.

mod breath;

use super::timeline::{Segment, SegmentKind, Timeline, changes_side};
use crate::routine::model::{Routine, Step};
use crate::routine::vocabulary::{Effort, Side};
use crate::time::Millis;

/// What a cue says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CueKind {
    /// A step is coming: get ready.
    Prepare,
    /// A step begins.
    Step,
    /// A step begins, on the other side.
    Switch,
    /// One, two or three seconds are left.
    Tick,
    /// Half of the step is over.
    HalfWay,
    /// How does it feel, 0 to 10?
    CheckIn,
    /// It is done.
    Close,
    /// Breathe in, from here on.
    BreatheIn,
    /// Breathe out, from here on.
    BreatheOut,
}

impl CueKind {
    /// Every kind.
    pub const ALL: [CueKind; 9] = [
        CueKind::Prepare,
        CueKind::Step,
        CueKind::Switch,
        CueKind::Tick,
        CueKind::HalfWay,
        CueKind::CheckIn,
        CueKind::Close,
        CueKind::BreatheIn,
        CueKind::BreatheOut,
    ];

    /// Its id in tables and events.
    pub fn id(self) -> &'static str {
        match self {
            CueKind::Prepare => "prepare",
            CueKind::Step => "step",
            CueKind::Switch => "switch",
            CueKind::Tick => "tick",
            CueKind::HalfWay => "half-way",
            CueKind::CheckIn => "check-in",
            CueKind::Close => "close",
            CueKind::BreatheIn => "breathe-in",
            CueKind::BreatheOut => "breathe-out",
        }
    }
}

/// Something to sound, say or show at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When, from the start of the track.
    pub at: Millis,
    /// What it says.
    pub kind: CueKind,
    /// The index of the step it belongs to, from 0.
    pub step: usize,
    /// The side to go to, where it begins a step that has one.
    pub side: Option<Side>,
}

/// A step shorter than this has no half-way cue.
pub const HALF_WAY_FROM: Millis = Millis::seconds(60);
/// After how much pressure work, at the least, at best and at the most, a check-in sounds. Source: the fact sheet's
/// safety screen (section D3): a number is asked for every 60 to 90 s.
pub const CHECK_IN: [Millis; 3] = [Millis::seconds(60), Millis::seconds(75), Millis::seconds(90)];
/// A check-in this far from every other cue is left alone enough to be heard.
const ROOM: Millis = Millis::seconds(4);
/// Before it, nothing sounds. Firefox holds 0.34 s when it opens its output, and where a machine is slow to give it more,
/// a chime at 0 would have a hole.
pub const OPENING: Millis = Millis(500);
/// The least time between two cues.
pub const CUE_GAP: Millis = Millis(500);
/// A tick this soon after a step's first chime would only blur it.
const TICK_FROM: Millis = Millis::seconds(1);

/// The cues of one session, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    cues: Vec<Cue>,
}

impl Score {
    /// Writes the score of `timeline`, which lays out `routine`.
    pub fn new(routine: &Routine, timeline: &Timeline) -> Score {
        let mut cues = Vec::new();
        let mut last_sided: Option<&Step> = None;
        for (index, (step, span)) in routine.steps.iter().zip(timeline.spans()).enumerate() {
            let switches = last_sided.is_some_and(|previous| changes_side(previous, step));
            let begin = if switches { CueKind::Switch } else { CueKind::Step };
            let mut cue = |at, kind| {
                let begins = matches!(kind, CueKind::Step | CueKind::Switch);
                cues.push(Cue { at, kind, step: index, side: step.side.filter(|_| begins) });
            };
            let [ready, work] = [span.start, span.work].map(|at| at.max(OPENING));
            if timeline.locate(span.start).kind == SegmentKind::Switch {
                cue(ready, CueKind::Switch);
            } else {
                if work >= ready + CUE_GAP {
                    cue(ready, CueKind::Prepare);
                    ticks(ready, work).for_each(|at| cue(at, CueKind::Tick));
                }
                cue(work, begin);
            }
            if step.length >= HALF_WAY_FROM {
                cue(span.work + Millis(step.length.0 / 2), CueKind::HalfWay);
            }
            ticks(work, span.end).for_each(|at| cue(at, CueKind::Tick));
            if index + 1 == routine.steps.len() {
                cue(span.end, CueKind::Close);
            }
            if matches!(step.side, Some(Side::Left | Side::Right)) {
                last_sided = Some(step);
            }
        }
        let pressing: Vec<Segment> = timeline
            .segments()
            .iter()
            .copied()
            .filter(|segment| segment.kind == SegmentKind::Work && presses(&routine.steps[segment.step]))
            .collect();
        let mut score = Score { cues };
        for check_in in check_ins(&pressing, &score) {
            score.insert(check_in);
        }
        score
    }

    fn insert(&mut self, cue: Cue) {
        let place = self.cues.partition_point(|other| other.at < cue.at);
        self.cues.insert(place, cue);
    }

    /// How far away from `at` the nearest cue is.
    fn room(&self, at: Millis) -> u32 {
        self.cues.iter().map(|cue| cue.at.0.abs_diff(at.0)).min().unwrap_or(u32::MAX)
    }

    /// The cues, in order.
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }
}

fn presses(step: &Step) -> bool {
    step.effort() == Effort::Press
}

/// The last three seconds before `end`, as far as they lie well after `start`.
fn ticks(start: Millis, end: Millis) -> impl Iterator<Item = Millis> {
    [3, 2, 1].into_iter().map(move |left| end.less(Millis::seconds(left))).filter(move |at| *at >= start + TICK_FROM)
}

/// Places a check-in in every 60 to 90 s of the `pressing` segments, away from the other cues of `score`.
fn check_ins(pressing: &[Segment], score: &Score) -> Vec<Cue> {
    let total: Millis = pressing.iter().map(|segment| segment.end - segment.start).sum();
    let [least, best, most] = CHECK_IN;
    let mut found = Vec::new();
    let mut since = Millis::ZERO;
    while since + least < total {
        let place = |worked: Millis| worked_at(pressing, worked);
        // From the best moment outwards, in half seconds; the first with room wins, else the one with the most.
        let reach = (most - best).0 / 500;
        let candidates = (0..=reach)
            .flat_map(|away| [best + Millis(away * 500), best.less(Millis(away * 500))])
            .map(|worked| since + worked)
            .filter(|worked| *worked < total);
        let mut chosen: Option<(Millis, u32)> = None;
        for worked in candidates {
            let free = score.room(place(worked).0).min(ROOM.0);
            if chosen.is_none_or(|(_, most_free)| free > most_free) {
                chosen = Some((worked, free));
            }
        }
        let Some((worked, free)) = chosen else { break };
        let (at, step) = place(worked);
        // Among steps of three seconds there may be no room at all; then this one is left out.
        if free >= CUE_GAP.0 {
            found.push(Cue { at, kind: CueKind::CheckIn, step, side: None });
        }
        since = worked;
    }
    found
}

/// Where on the timeline, and in which step, so much of the `pressing` segments lies behind.
fn worked_at(pressing: &[Segment], mut worked: Millis) -> (Millis, usize) {
    for segment in pressing {
        let length = segment.end - segment.start;
        if worked < length {
            return (segment.start + worked, segment.step);
        }
        worked = worked - length;
    }
    unreachable!("asked for more work than there is")
}
