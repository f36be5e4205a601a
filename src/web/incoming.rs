//! Values from JavaScript, read without trust.
//!
//! A JS value becomes a [`Value`] of the core, by a walk that stops at the depth of a document: an object that holds
//! itself ends too. Readers then ask for fields by name. (Deriving `Deserialize` for the few shapes that come in would
//! cost the Wasm 20 kB of code for errors that nobody reads.)

use js_sys::{Array, JsString, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::error::Refused;
use super::millis;
use crate::routine::document::Value;
use crate::time::Millis;

/// No document is nested deeper: an object, its list of steps, a step, and the values in it.
const DEPTH: u8 = 4;

/// The value of the core that `js` is, its texts in NFC: the browser's own tables do that, Unicode's would triple the
/// Wasm. What JSON cannot say is nothing.
pub fn value(js: &JsValue) -> Value {
    walk(js, DEPTH)
}

fn walk(js: &JsValue, depth: u8) -> Value {
    if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(flag) = js.as_bool() {
        Value::Flag(flag)
    } else if let Some(text) = js.dyn_ref::<JsString>() {
        Value::Text(text.normalize("NFC").into())
    } else if depth == 0 || !js.is_object() {
        Value::Nothing
    } else if let Some(list) = js.dyn_ref::<Array>() {
        Value::List(items(list).map(|item| walk(&item, depth - 1)).collect())
    } else {
        let field = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            (entry.get(0).as_string().unwrap_or_default(), walk(&entry.get(1), depth - 1))
        };
        Value::Fields(items(&Object::entries(js.unchecked_ref())).map(field).collect())
    }
}

/// The items of a list. (The list's own iterator would bring another import.)
fn items(list: &Array) -> impl Iterator<Item = JsValue> {
    (0..list.length()).map(|index| list.get(index))
}

/// The fields of one object.
pub struct Incoming(Vec<(String, Value)>);

impl Incoming {
    /// The fields of `js`; none where it is no object.
    pub fn read(js: &JsValue) -> Incoming {
        Incoming::of(value(js))
    }

    fn of(value: Value) -> Incoming {
        match value {
            Value::Fields(fields) => Incoming(fields),
            _ => Incoming(Vec::new()),
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// Takes an object out of it.
    pub fn take_object(&mut self, name: &str) -> Incoming {
        let place = self.0.iter().position(|(field, _)| field == name);
        Incoming::of(place.map_or(Value::Nothing, |place| self.0.swap_remove(place).1))
    }

    /// A text.
    pub fn text(&self, name: &str) -> Result<&str, Refused> {
        match self.get(name) {
            Some(Value::Text(text)) => Ok(text),
            _ => Err(missing(name, "a text")),
        }
    }

    /// A number, if it is there.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// A truth value, if it is there.
    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// A finite number of seconds; below zero is zero.
    pub fn seconds(&self, name: &str) -> Result<Millis, Refused> {
        millis(self.number(name).unwrap_or(f64::NAN))
    }

    /// A whole number from zero on.
    pub fn count(&self, name: &str) -> Result<u32, Refused> {
        self.number(name)
            .filter(|number| *number >= 0.0)
            .map(|number| number as u32)
            .ok_or_else(|| missing(name, "a number"))
    }

    /// A list of whole numbers from zero on.
    pub fn counts(&self, name: &str) -> Result<Vec<u32>, Refused> {
        let count = |item: &Value| match item {
            Value::Number(number) => Some(*number as u32),
            _ => None,
        };
        match self.get(name) {
            Some(Value::List(items)) => items.iter().map(count).collect(),
            _ => None,
        }
        .ok_or_else(|| missing(name, "a list of numbers"))
    }
}

fn missing(name: &str, expected: &str) -> Refused {
    Refused::new("bad-shape", ["`", name, "` must be ", expected].concat())
}
