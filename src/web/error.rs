//! A refusal: an `Error` with a `code`, and for documents all their `problems`.

use js_sys::{Array, Error, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::routine::document::Problem;

/// Why something was refused.
pub struct Refused {
    code: &'static str,
    message: String,
    problems: Vec<Problem>,
}

impl Refused {
    /// A refusal with a code for programs and a message for people.
    pub fn new(code: &'static str, message: impl Into<String>) -> Refused {
        Refused { code, message: message.into(), problems: Vec::new() }
    }

    /// The same refusal, under the code of what it was a part of.
    pub fn coded(self, code: &'static str) -> Refused {
        Refused { code, ..self }
    }

    /// A document that does not check.
    pub fn document(problems: Vec<Problem>) -> Refused {
        Refused { problems, ..Refused::new("bad-document", "the routine document has mistakes: see `problems`") }
    }
}

impl From<Refused> for JsValue {
    fn from(refused: Refused) -> JsValue {
        let error = Error::new(&refused.message);
        set(&error, "code", &refused.code.into());
        if !refused.problems.is_empty() {
            let problems = Array::new();
            for problem in refused.problems {
                let shape = Object::new();
                set(&shape, "path", &problem.path.into());
                set(&shape, "sentence", &problem.sentence.into());
                set(&shape, "values", &problem.values.iter().map(JsValue::from).collect::<Array>());
                problems.push(&shape);
            }
            set(&error, "problems", &problems);
        }
        error.into()
    }
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // A plain object of our own takes any property: the result has nothing to tell.
    let _ = Reflect::set(object, &name.into(), value);
}
