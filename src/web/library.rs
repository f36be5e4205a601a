//! What there is to play, and what its words are called.

use js_sys::{Object, Reflect};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::error::Refused;
use super::shapes::{RoutineView, RoutineViews};
use crate::routine::catalog;
use crate::routine::vocabulary::{
    Audience, Condition, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool, Vocabulary,
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The English words for every id, by vocabulary. */
export type Names = Record<"technique" | "exercise" | "region" | "side" | "tool" | "position" | "setting" | "level" | "goal" | "audience" | "condition", Record<string, string>>;
export type CueKind = "prepare" | "step" | "switch" | "tick" | "half-way" | "check-in" | "close";
export type SessionState = "ready" | "playing" | "paused" | "waiting" | "interrupted" | "ended" | "stopped";
"#;

/// The built-in routines, in the catalogue's order.
#[wasm_bindgen]
pub fn catalog() -> Result<Ts<RoutineViews>, JsValue> {
    let views = RoutineViews(catalog::all().iter().map(RoutineView::from).collect());
    Ok(views.into_ts().map_err(Refused::from)?)
}

/// The words for every id.
#[wasm_bindgen(unchecked_return_type = "Names")]
pub fn names() -> Object {
    let all = Object::new();
    add::<Technique>(&all);
    add::<Exercise>(&all);
    add::<Region>(&all);
    add::<Side>(&all);
    add::<Tool>(&all);
    add::<Position>(&all);
    add::<Setting>(&all);
    add::<Level>(&all);
    add::<Goal>(&all);
    add::<Audience>(&all);
    add::<Condition>(&all);
    all
}

fn add<V: Vocabulary>(all: &Object) {
    let words = Object::new();
    for word in V::ALL {
        // A plain object of our own takes any property.
        let _ = Reflect::set(&words, &word.id().into(), &word.name().into());
    }
    let _ = Reflect::set(all, &V::KIND.into(), &words);
}
