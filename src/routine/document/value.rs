//! A value of the shape of JSON, read from any self-describing format.
//!
//! It exists so that a document with twenty mistakes is read whole and all twenty are told: a derived reader would
//! stop at the first.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::sentences;

/// What a document is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `null`, or JS's `undefined`.
    Nothing,
    /// A truth value.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Named fields, in their order.
    Fields(Vec<(String, Value)>),
}

impl Value {
    /// What it is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Value::Nothing => sentences::NOTHING,
            Value::Flag(_) => sentences::FLAG,
            Value::Number(_) => sentences::NUMBER,
            Value::Text(_) => sentences::TEXT,
            Value::List(_) => sentences::LIST,
            Value::Fields(_) => sentences::OBJECT,
        }
    }
}

/// So deep does a document go, routine, steps, step, field; what lies deeper in a stranger's value is never asked for.
/// Without an end to it, an object that holds itself, as one may in JS, would be read until the stack is full.
const DEEPEST: u8 = 4;

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        AnyValue { deeper: DEEPEST }.deserialize(deserializer)
    }
}

/// Reads a value and `deeper` levels of values within it.
#[derive(Clone, Copy)]
struct AnyValue {
    deeper: u8,
}

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.deeper == 0 {
            return IgnoredAny::deserialize(deserializer).map(|_| Value::Nothing);
        }
        deserializer.deserialize_any(self)
    }
}

impl AnyValue {
    fn within(self) -> AnyValue {
        AnyValue { deeper: self.deeper - 1 }
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the shape of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.within())? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = entries.next_key()? {
            fields.push((name, entries.next_value_seed(self.within())?));
        }
        Ok(Value::Fields(fields))
    }
}
