//! What there is to play, and what its words are called.

use js_sys::{Object, Reflect};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use super::give;
use super::shapes::{RoutineView, RoutineViews};
use crate::routine::catalog;
use crate::routine::vocabulary::{
    Audience, Condition, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool, Vocabulary, Words,
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
    give(views)
}

/// The words for every id.
#[wasm_bindgen(unchecked_return_type = "Names")]
pub fn names() -> Object {
    let vocabularies = [
        Technique::WORDS,
        Exercise::WORDS,
        Region::WORDS,
        Side::WORDS,
        Tool::WORDS,
        Position::WORDS,
        Setting::WORDS,
        Level::WORDS,
        Goal::WORDS,
        Audience::WORDS,
        Condition::WORDS,
    ];
    let all = Object::new();
    for Words { kind, ids, names } in vocabularies {
        let words = Object::new();
        for (id, name) in ids.iter().zip(names) {
            // A plain object of our own takes any property.
            let _ = Reflect::set(&words, &(*id).into(), &(*name).into());
        }
        let _ = Reflect::set(&all, &kind.into(), &words);
    }
    all
}
