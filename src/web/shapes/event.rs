//! What a session asks of the transport, and what it tells the world.

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::play::session::{Event, Output, Refusal, Request};
use crate::web::seconds;

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
    step: Option<u32>,
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
                (event.step, event.late) = (Some(step as u32), Some(late));
                "stepchange"
            }
            Event::Cue { cue, late } => {
                (event.step, event.late) = (Some(cue.step as u32), Some(late));
                event.kind = Some(cue.kind.id());
                "cue"
            }
            Event::Waiting { step } => {
                event.step = Some(step as u32);
                "waiting"
            }
            Event::Interrupted { away, step } => {
                (event.step, event.away) = (Some(step as u32), Some(seconds(away)));
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
