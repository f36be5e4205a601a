//! The boundary to JavaScript: what crosses it, in which shape, and what can go wrong.
//!
//! Times are seconds, as in HTMLMediaElement. Every refusal is an `Error` with a `code` for programs and a message for
//! people. Nothing here decides anything: it converts, asks the core, and converts back.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod error;
mod incoming;
mod library;
mod player;
mod shapes;
mod silence;
mod sound;

use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

use crate::time::Millis;
use error::Refused;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Seconds of JavaScript as a length; what lies below zero is zero.
///
/// # Errors
/// `bad-time` where it is no finite number.
fn millis(seconds: f64) -> Result<Millis, Refused> {
    if seconds.is_finite() {
        // The cast saturates: beyond 49 days is 49 days.
        Ok(Millis((seconds * 1000.0).round() as u32))
    } else {
        Err(Refused::new("bad-time", "not a finite number of seconds: give one from 0 to the duration"))
    }
}

/// A length as seconds of JavaScript.
fn seconds(length: Millis) -> f64 {
    f64::from(length.0) / 1000.0
}

/// A value as JavaScript sees it.
fn give<T: Tsify + Serialize>(value: T) -> Result<Ts<T>, JsValue> {
    // Shapes of our own always fit.
    value.into_ts().map_err(|_| JsValue::UNDEFINED)
}
