//! Where on the track the steps and the cues lie.

use serde::Serialize;
use tsify::Tsify;

use crate::play::score::Cue;
use crate::play::timeline::Span;
use crate::web::seconds;

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
    step: u32,
}

/// Cues, in order.
#[derive(Serialize, Tsify)]
pub struct CueViews(pub Vec<CueView>);

impl From<&Cue> for CueView {
    fn from(cue: &Cue) -> CueView {
        CueView { at: seconds(cue.at), kind: cue.kind.id(), step: cue.step as u32 }
    }
}
