//! The routine document's published JSON Schema, made from the core's own words and limits.
//!
//! It is for editors and authors: it completes words and underlines mistakes while one writes. The core's reader has
//! the last word, as it also knows what a schema cannot say: that no step presses harder than its routine allows, and
//! that all steps together last two hours at most.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use kneadful::routine::document::{
    FORMAT, INVISIBLE, MAX_STEPS, MAX_TEXT, PRESSURE_CEILING, STEP_PRESSURE, STEP_SECONDS,
};
use kneadful::routine::vocabulary::{
    Audience, Condition, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool, Vocabulary,
};
use serde_json::{Value, json};

/// The schema, in the dialect of 2020-12.
pub fn routine() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Kneadful routine",
        "description": "A massage routine: one list of timed steps. Lengths are in whole seconds.",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "id", "title", "setting", "position", "level", "maxPressure", "steps"],
        "properties": {
            "format": { "const": FORMAT, "description": "The format and its version." },
            "id": {
                "type": "string", "pattern": "^[a-z0-9-]+$", "minLength": 1, "maxLength": MAX_TEXT.id,
                "description": "Its id: lower case letters, digits and hyphens."
            },
            "title": text(MAX_TEXT.title, "Its title."),
            "language": {
                "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "maxLength": MAX_TEXT.language,
                "default": "en", "description": "The language of its texts, as a BCP 47 tag such as `en` or `es-MX`."
            },
            "setting": word::<Setting>("Who works on whom."),
            "position": word::<Position>("How one is placed where a step does not say otherwise."),
            "level": word::<Level>("How strong it is as a whole."),
            "maxPressure": number(PRESSURE_CEILING, "The ceiling of pressure for all steps, of 10."),
            "tools": list::<Tool>("What must be in the house."),
            "optionalTools": list::<Tool>("What is pleasant to have but not needed."),
            "goals": list::<Goal>("What it is browsed under."),
            "audiences": list::<Audience>("Whom it is for."),
            "excludeIf": list::<Condition>("Who must not do it."),
            "note": text(MAX_TEXT.note, "What to know before starting."),
            "steps": {
                "type": "array", "minItems": 1, "maxItems": MAX_STEPS, "items": step(),
                "description": "The steps, in their order."
            }
        }
    })
}

fn step() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["seconds"],
        "anyOf": [{ "required": ["technique"] }, { "required": ["title"] }, { "required": ["cue"] }],
        "dependentRequired": { "side": ["region"] },
        "dependentSchemas": {
            "exercise": {
                "required": ["technique"],
                "properties": { "technique": { "const": Technique::Stretch.id() } }
            }
        },
        "properties": {
            "technique": word::<Technique>("What to do, where there is a word for it."),
            "exercise": word::<Exercise>("Which stretch, where it has a name."),
            "title": text(MAX_TEXT.title, "A title of its own, instead of that of technique or exercise."),
            "region": word::<Region>("Where."),
            "side": word::<Side>("On which side of whoever is massaged."),
            "tool": word::<Tool>("With what."),
            "position": word::<Position>("How one is placed, where it is not the routine's position."),
            "seconds": number(STEP_SECONDS, "How long."),
            "pressure": number(STEP_PRESSURE, "How hard, of 10; not above the routine's `maxPressure`."),
            "untilEased": flag("Whether it ends with a tap once the spot has eased; `seconds` is then the cap."),
            "optional": flag("Whether it may be left out."),
            "cue": text(MAX_TEXT.cue, "The instruction, to be read on a card and aloud.")
        }
    })
}

fn text(most: usize, description: &str) -> Value {
    json!({ "type": "string", "pattern": visible(), "maxLength": most, "description": description })
}

/// Matches texts with something to see in them, and nothing that hides.
fn visible() -> String {
    let mut hidden = String::from(r"\p{Cc}");
    for range in &INVISIBLE {
        let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
        write!(hidden, r"\u{{{first:X}}}-\u{{{last:X}}}").expect("a string takes any text");
    }
    format!(r"^(?=.*\S)[^{hidden}]*$")
}

fn word<V: Vocabulary>(description: &str) -> Value {
    json!({ "enum": ids::<V>(), "description": description })
}

fn list<V: Vocabulary>(description: &str) -> Value {
    json!({ "type": "array", "items": { "enum": ids::<V>() }, "uniqueItems": true, "description": description })
}

fn ids<V: Vocabulary>() -> Vec<&'static str> {
    V::ALL.iter().map(|word| word.id()).collect()
}

fn number(range: RangeInclusive<u32>, description: &str) -> Value {
    json!({ "type": "integer", "minimum": range.start(), "maximum": range.end(), "description": description })
}

fn flag(description: &str) -> Value {
    json!({ "type": "boolean", "default": false, "description": description })
}

#[cfg(test)]
mod tests {
    use kneadful::routine::document::{self, Problem};
    use serde::Deserialize;

    use super::*;

    fn problems(document: &Value) -> Vec<Problem> {
        document::read(&document::Value::deserialize(document).unwrap()).unwrap_err()
    }

    /// The fields that the core's reader offers instead of an unknown one at `path`, sorted.
    fn fields_offered(document: &Value, path: &str) -> Vec<String> {
        let problems = problems(document);
        let message = problems.iter().find(|problem| problem.path == path).expect("an unknown field").message();
        let (_, names) = message.split_once("use one of ").expect("the known fields");
        sorted(names.split(", "))
    }

    fn sorted<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
        let mut names: Vec<_> = names.map(str::to_owned).collect();
        names.sort();
        names
    }

    fn fields(schema: &Value) -> Vec<String> {
        sorted(schema["properties"].as_object().unwrap().keys().map(String::as_str))
    }

    fn required(schema: &Value) -> Vec<String> {
        sorted(schema["required"].as_array().unwrap().iter().filter_map(Value::as_str))
    }

    #[test]
    fn the_schema_has_the_fields_that_the_reader_reads() {
        let schema = routine();
        let document = json!({ "nonsense": 1, "steps": [{ "nonsense": 1 }] });
        assert_eq!(fields(&schema), fields_offered(&document, "nonsense"));
        assert_eq!(fields(&schema["properties"]["steps"]["items"]), fields_offered(&document, "steps[0].nonsense"));
    }

    #[test]
    fn the_schema_requires_what_the_reader_misses() {
        let schema = routine();
        let missing = |document| {
            let problems = problems(&document);
            let missed = problems.iter().filter(|problem| problem.message() == "is missing: add it");
            sorted(missed.map(|problem| problem.path.trim_start_matches("steps[0].")))
        };
        assert_eq!(required(&schema), missing(json!({})));
        let mut document = json!({ "steps": [{ "cue": "Breathe" }] });
        for field in required(&schema).iter().filter(|field| *field != "steps") {
            document[field] = json!(0);
        }
        assert_eq!(required(&schema["properties"]["steps"]["items"]), missing(document));
    }
}
