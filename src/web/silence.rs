//! What the silent transport needs: a tick, and a clock that survives sleep.

use gloo_timers::callback::Interval;
use js_sys::Function;
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use super::{give, millis, seconds};
use crate::play::monotonic::Monotonic;
use crate::time::{Millis, Moment};

/// Calls back every so many milliseconds until it is freed.
#[wasm_bindgen]
pub struct Ticker {
    _interval: Interval,
}

#[wasm_bindgen]
impl Ticker {
    /// Starts to tick.
    #[wasm_bindgen(constructor)]
    pub fn new(millis: u32, #[wasm_bindgen(unchecked_param_type = "() => void")] tick: Function) -> Ticker {
        let call = move || {
            // What the callback throws is its own affair: the next tick comes all the same.
            let _ = tick.call0(&JsValue::UNDEFINED);
        };
        Ticker { _interval: Interval::new(millis, call) }
    }
}

/// The clock of the silent transport.
#[wasm_bindgen]
pub struct MonotonicClock(Monotonic);

/// What a look at the clock tells, in seconds.
#[derive(Serialize, Tsify)]
pub struct Reading {
    position: f64,
    /// How long the device slept since the last look; then the position stood still.
    slept: f64,
}

#[wasm_bindgen]
impl MonotonicClock {
    /// A clock that runs from `position` seconds on; `now` is `performance.now()`, `wall` is `Date.now()`.
    #[wasm_bindgen(constructor)]
    pub fn new(position: f64, now: f64, wall: f64) -> Result<MonotonicClock, JsValue> {
        Ok(MonotonicClock(Monotonic::start(millis(position)?, Moment(now), Moment(wall))))
    }

    /// Looks at the clock; `hidden` says whether the page was hidden at any time since the last look.
    pub fn read(&mut self, now: f64, wall: f64, hidden: bool) -> Result<Ts<Reading>, JsValue> {
        let reading = self.0.read(Moment(now), Moment(wall), hidden);
        let reading =
            Reading { position: seconds(reading.position), slept: seconds(reading.slept.unwrap_or(Millis::ZERO)) };
        give(reading)
    }
}
