//! The shapes of what crosses the boundary, and how the core's values become them.

mod event;
mod pace;
mod routine;
mod snapshot;
mod track;

pub use event::PlayerEvent;
pub use pace::PaceOptions;
pub use routine::RoutineView;
pub use snapshot::Snapshot;
pub use track::{CueView, CueViews, SpanView, SpanViews};
