//! What there is to play.

use tsify::Ts;
use wasm_bindgen::prelude::*;

use super::give;
use super::player::find;
use super::shapes::RoutineView;
use crate::routine::catalog;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type CueKind = "prepare" | "step" | "switch" | "tick" | "half-way" | "check-in" | "close" | "breathe-in" | "breathe-out";
export type SessionState = "ready" | "playing" | "paused" | "waiting" | "interrupted" | "ended" | "stopped";
"#;

/// The built-in routines, in the catalogue's order, without their steps: those of all of them take a phone a while.
#[wasm_bindgen(unchecked_return_type = "Omit<RoutineView, \"steps\">[]")]
pub fn catalog() -> Result<JsValue, JsValue> {
    let heads: Vec<RoutineView> = catalog::all().iter().map(|routine| RoutineView::with(&[], routine)).collect();
    Ok(serde_wasm_bindgen::to_value(&heads)?)
}

/// A built-in routine. Refused with `unknown-routine`.
#[wasm_bindgen]
pub fn routine(id: &str) -> Result<Ts<RoutineView>, JsValue> {
    give(RoutineView::from(&find(id)?))
}
