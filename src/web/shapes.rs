//! The shapes of what crosses the boundary, and how the core's values become them.

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

use super::incoming::Incoming;
use super::seconds;
use crate::play::score::Cue;
use crate::play::session::{Event, Output, Refusal, Request, Session, State};
use crate::play::timeline::{Pace, SegmentKind, Span};
use crate::routine::model::{Routine, Step};
use crate::routine::vocabulary::Vocabulary;
use crate::time::Millis;

/// A step, ready to be shown; the ids are those of the vocabulary.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    technique: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    exercise: Option<&'static str>,
    /// Its own, instead of the name of its exercise or technique.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    region: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "\"left\" | \"right\" | \"both\"")]
    side: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    tool: Option<&'static str>,
    position: &'static str,
    seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pressure: Option<PressureView>,
    until_eased: bool,
    optional: bool,
    cue: String,
}

/// From how hard to how hard, 0 to 10.
#[derive(Serialize, Tsify)]
pub struct PressureView {
    least: u8,
    most: u8,
}

/// A routine, ready to be shown; the ids are those of the vocabulary.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RoutineView {
    id: String,
    title: String,
    language: String,
    #[tsify(type = "\"self\" | \"partner\"")]
    setting: &'static str,
    position: &'static str,
    #[tsify(type = "\"gentle\" | \"moderate\"")]
    level: &'static str,
    max_pressure: u8,
    tools: Vec<&'static str>,
    optional_tools: Vec<&'static str>,
    goals: Vec<&'static str>,
    audiences: Vec<&'static str>,
    exclude_if: Vec<&'static str>,
    note: String,
    /// The sum of the steps, without the time between them.
    seconds: f64,
    steps: Vec<StepView>,
}

fn ids<V: Vocabulary>(words: &[V]) -> Vec<&'static str> {
    words.iter().map(|word| word.id()).collect()
}

impl RoutineView {
    /// The routine with these of its steps.
    pub fn with(steps: &[Step], routine: &Routine) -> RoutineView {
        RoutineView {
            id: routine.id.to_string(),
            title: routine.title.to_string(),
            language: routine.language.to_string(),
            setting: routine.setting.id(),
            position: routine.position.id(),
            level: routine.level.id(),
            max_pressure: routine.max_pressure,
            tools: ids(&routine.tools),
            optional_tools: ids(&routine.optional_tools),
            goals: ids(&routine.goals),
            audiences: ids(&routine.audiences),
            exclude_if: ids(&routine.exclude_if),
            note: routine.note.to_string(),
            seconds: seconds(routine.length()),
            steps: steps.iter().map(|step| StepView::of(step, routine.max_pressure)).collect(),
        }
    }
}

impl From<&Routine> for RoutineView {
    fn from(routine: &Routine) -> RoutineView {
        RoutineView::with(&routine.steps, routine)
    }
}

impl StepView {
    fn of(step: &Step, ceiling: u8) -> StepView {
        StepView {
            technique: step.technique.map(Vocabulary::id),
            exercise: step.exercise.map(Vocabulary::id),
            title: step.title.as_ref().map(ToString::to_string),
            region: step.region.map(Vocabulary::id),
            side: step.side.map(Vocabulary::id),
            tool: step.tool.map(Vocabulary::id),
            position: step.position.id(),
            seconds: seconds(step.length),
            pressure: step.pressure_within(ceiling).map(|(least, most)| PressureView { least, most }),
            until_eased: step.until_eased,
            optional: step.optional,
            cue: step.cue.to_string(),
        }
    }
}

/// How much time lies between the steps; what is missing is as usual.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PaceOptions {
    /// Seconds before the first step, 0 to 60.
    #[tsify(optional)]
    pub lead_in: Option<f64>,
    /// Seconds to change the position of the body, 0 to 60.
    #[tsify(optional)]
    pub position_change: Option<f64>,
    /// Seconds to take up another tool, 0 to 60.
    #[tsify(optional)]
    pub tool_change: Option<f64>,
    /// Seconds to change to the other side, 0 to 60.
    #[tsify(optional)]
    pub side_change: Option<f64>,
    /// Whether each step waits for a tap at its end.
    #[tsify(optional)]
    pub manual_advance: Option<bool>,
}

impl From<&Incoming> for PaceOptions {
    fn from(options: &Incoming) -> PaceOptions {
        PaceOptions {
            lead_in: options.number("leadIn"),
            position_change: options.number("positionChange"),
            tool_change: options.number("toolChange"),
            side_change: options.number("sideChange"),
            manual_advance: options.flag("manualAdvance"),
        }
    }
}

impl From<&PaceOptions> for Pace {
    fn from(options: &PaceOptions) -> Pace {
        let usual = Pace::default();
        let pick = |given: Option<f64>, usual: Millis| match given.map(super::millis) {
            Some(Ok(length)) => length.min(Millis::seconds(60)),
            _ => usual,
        };
        Pace {
            lead_in: pick(options.lead_in, usual.lead_in),
            position_change: pick(options.position_change, usual.position_change),
            tool_change: pick(options.tool_change, usual.tool_change),
            side_change: pick(options.side_change, usual.side_change),
            manual_advance: options.manual_advance.unwrap_or(usual.manual_advance),
        }
    }
}

impl From<&Pace> for PaceOptions {
    fn from(pace: &Pace) -> PaceOptions {
        PaceOptions {
            lead_in: Some(seconds(pace.lead_in)),
            position_change: Some(seconds(pace.position_change)),
            tool_change: Some(seconds(pace.tool_change)),
            side_change: Some(seconds(pace.side_change)),
            manual_advance: Some(pace.manual_advance),
        }
    }
}

/// Where a step lies on the track, in seconds.
#[derive(Serialize, Tsify)]
pub struct SpanView {
    /// Where it begins, with the time to get ready for it.
    start: f64,
    /// Where the step itself begins.
    work: f64,
    /// Where it ends.
    end: f64,
}

/// Where the steps lie.
#[derive(Serialize, Tsify)]
pub struct SpanViews(pub Vec<SpanView>);

impl From<&Span> for SpanView {
    fn from(span: &Span) -> SpanView {
        SpanView { start: seconds(span.start), work: seconds(span.work), end: seconds(span.end) }
    }
}

/// A cue of the track.
#[derive(Serialize, Tsify)]
pub struct CueView {
    at: f64,
    #[tsify(type = "CueKind")]
    kind: &'static str,
    step: usize,
}

/// Cues, in order.
#[derive(Serialize, Tsify)]
pub struct CueViews(pub Vec<CueView>);

impl From<&Cue> for CueView {
    fn from(cue: &Cue) -> CueView {
        CueView { at: seconds(cue.at), kind: cue.kind.id(), step: cue.step }
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A request to the transport, or something that happened. Times in seconds. */
export type PlayerEvent =
    | { type: "request-play" | "request-pause" | "play" | "playing" | "pause" | "blocked" | "ended" | "stopped" | "checkpoint" }
    | { type: "request-seek" | "seeking"; to: number }
    | { type: "request-load" | "seeked"; at: number }
    | { type: "durationchange"; duration: number }
    | { type: "stepchange"; step: number; late: boolean }
    | { type: "cue"; kind: CueKind; step: number; late: boolean }
    | { type: "waiting"; step: number }
    | { type: "interrupted"; away: number; step: number }
    | { type: "refused"; why: "last-step" | "too-long" };
"#;

/// A request to the transport, or something that happened: one flat shape, of which each type has the fields that it
/// needs. (An enum would be compiled field by field and variant by variant, to three times the code.)
#[derive(Serialize, Default)]
pub struct PlayerEvent {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    away: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'static str>,
}

impl From<Output> for PlayerEvent {
    fn from(output: Output) -> PlayerEvent {
        match output {
            Output::Request(request) => PlayerEvent::request(request),
            Output::Event(event) => PlayerEvent::told(event),
        }
    }
}

impl PlayerEvent {
    fn request(request: Request) -> PlayerEvent {
        let mut event = PlayerEvent::default();
        event.r#type = match request {
            Request::Play => "request-play",
            Request::Pause => "request-pause",
            Request::Seek(to) => {
                event.to = Some(seconds(to));
                "request-seek"
            }
            Request::Load(at) => {
                event.at = Some(seconds(at));
                "request-load"
            }
        };
        event
    }

    fn told(told: Event) -> PlayerEvent {
        let mut event = PlayerEvent::default();
        event.r#type = match told {
            Event::Play => "play",
            Event::Playing => "playing",
            Event::Pause => "pause",
            Event::Seeking(to) => {
                event.to = Some(seconds(to));
                "seeking"
            }
            Event::Seeked(at) => {
                event.at = Some(seconds(at));
                "seeked"
            }
            Event::DurationChange(duration) => {
                event.duration = Some(seconds(duration));
                "durationchange"
            }
            Event::StepChange { step, late } => {
                (event.step, event.late) = (Some(step), Some(late));
                "stepchange"
            }
            Event::Cue { cue, late } => {
                (event.step, event.late) = (Some(cue.step), Some(late));
                event.kind = Some(cue.kind.id());
                "cue"
            }
            Event::Waiting { step } => {
                event.step = Some(step);
                "waiting"
            }
            Event::Interrupted { away, step } => {
                (event.step, event.away) = (Some(step), Some(seconds(away)));
                "interrupted"
            }
            Event::Blocked => "blocked",
            Event::Ended => "ended",
            Event::Stopped => "stopped",
            Event::Checkpoint => "checkpoint",
            Event::Refused(refusal) => {
                event.why = Some(match refusal {
                    Refusal::LastStep => "last-step",
                    Refusal::TooLong => "too-long",
                });
                "refused"
            }
        };
        event
    }
}

/// Where a session stands, for drawing. Lengths and positions in seconds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    #[tsify(type = "SessionState")]
    state: &'static str,
    /// As in HTMLMediaElement: false as soon as play was asked.
    paused: bool,
    step: usize,
    step_count: usize,
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
        Snapshot {
            state: progress.state.id(),
            paused: !progress.asked,
            step: progress.step,
            step_count: spans.len(),
            phase: phase(segment.kind),
            position: seconds(progress.position),
            duration: seconds(session.timeline().duration()),
            phase_left: left(segment.end),
            step_left: left(session.span().end),
            left: left(end),
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
