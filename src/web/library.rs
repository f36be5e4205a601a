//! What there is to play.

use tsify::Ts;
use wasm_bindgen::prelude::*;

use super::give;
use super::shapes::{RoutineView, RoutineViews};
use crate::routine::catalog;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type CueKind = "prepare" | "step" | "switch" | "tick" | "half-way" | "check-in" | "close" | "breathe-in" | "breathe-out";
export type SessionState = "ready" | "playing" | "paused" | "waiting" | "interrupted" | "ended" | "stopped";
"#;

/// The built-in routines, in the catalogue's order.
#[wasm_bindgen]
pub fn catalog() -> Result<Ts<RoutineViews>, JsValue> {
    let views = RoutineViews(catalog::all().iter().map(RoutineView::from).collect());
    give(views)
}
