//! The routine document, version 1: a value of the shape of JSON, read into a [`Routine`] or refused with every
//! problem at once, each with its place, and the way out.
//!
//! [`Value`] is read from whatever format the caller has: JSON text on the host, a JS value in the browser. Texts are
//! expected in Unicode's NFC; the boundary normalises them, the catalogue's are tested.
//!
//! Invariants: a routine that was read keeps every limit below; a refusal names at least one problem; text stays text.

mod fields;
mod sentences;
mod value;

use std::fmt;

use super::model::{Routine, Step};
use super::vocabulary::{Setting, Technique};
use crate::time::Millis;
use fields::{Fields, Limit, digits};
pub use value::Value;

/// The format's name and version, the first field of every document.
pub const FORMAT: &str = "kneadful-routine/1";
/// The most steps of a routine.
pub const MAX_STEPS: usize = 200;
/// The shortest and the longest step, in seconds.
pub const STEP_SECONDS: std::ops::RangeInclusive<u32> = 3..=900;
/// The longest routine, in seconds: 2 h.
pub const MAX_SECONDS: u32 = 7200;
/// The range of a routine's ceiling of pressure: 7 of 10 is where one backs off (the fact sheet, section B).
pub const PRESSURE_CEILING: std::ops::RangeInclusive<u32> = 1..=7;
/// The range of a step's pressure; the routine's ceiling narrows it.
pub const STEP_PRESSURE: std::ops::RangeInclusive<u32> = 0..=10;
/// The longest id, title, instruction and note, in characters.
pub const MAX_TEXT: TextLimits = TextLimits { id: 64, title: 80, cue: 200, note: 600, language: 35 };

/// What no text may have, besides control characters: what reorders, breaks or hides text, as a cue must read as it
/// was written. The joiners U+200C and U+200D are not among them, as scripts and emoji need them.
pub const INVISIBLE: [std::ops::RangeInclusive<char>; 10] = [
    '\u{00AD}'..='\u{00AD}',
    '\u{061C}'..='\u{061C}',
    '\u{180E}'..='\u{180E}',
    '\u{200B}'..='\u{200B}',
    '\u{200E}'..='\u{200F}',
    '\u{2028}'..='\u{202E}',
    '\u{2060}'..='\u{206F}',
    '\u{FEFF}'..='\u{FEFF}',
    '\u{FFF9}'..='\u{FFFB}',
    '\u{E0000}'..='\u{E007F}',
];

/// The longest texts, in characters.
#[allow(missing_docs)]
pub struct TextLimits {
    pub id: usize,
    pub title: usize,
    pub cue: usize,
    pub note: usize,
    pub language: usize,
}

const CEILING: Limit = Limit {
    range: PRESSURE_CEILING,
    under: sentences::LOW_CEILING,
    over: sentences::HIGH_CEILING,
    broken: sentences::BROKEN_CEILING,
};
const PRESSURE: Limit = Limit {
    range: STEP_PRESSURE,
    under: sentences::LOW_PRESSURE,
    over: sentences::HIGH_PRESSURE,
    broken: sentences::BROKEN_PRESSURE,
};
const LENGTH: Limit = Limit {
    range: STEP_SECONDS,
    under: sentences::SHORT_STEP,
    over: sentences::LONG_STEP,
    broken: sentences::BROKEN_LENGTH,
};

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: `steps[3].seconds`, or empty for the document as a whole.
    pub path: String,
    /// What is wrong, and the way out: in English, with `{0}`, `{1}` where the values stand.
    pub sentence: &'static str,
    /// What the sentence holds.
    pub values: Vec<String>,
}

impl Problem {
    /// The sentence with its values.
    pub fn message(&self) -> String {
        let mut parts = self.sentence.split('{');
        let mut message = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // A digit and the closing brace, then text.
            let place = usize::from(part.as_bytes()[0] - b'0');
            message.push_str(&self.values[place]);
            message.push_str(&part[2..]);
        }
        message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.message())
    }
}

/// Reads a document.
///
/// # Errors
/// Every problem of the document, in the order of its fields.
pub fn read(document: &Value) -> Result<Routine, Vec<Problem>> {
    let mut problems = Vec::new();
    match read_routine(document, &mut problems) {
        Some(routine) if problems.is_empty() => Ok(routine),
        _ => Err(problems),
    }
}

fn read_routine(document: &Value, problems: &mut Vec<Problem>) -> Option<Routine> {
    let mut fields = Fields::open(document, String::new(), problems)?;
    let format = fields.text("format", MAX_TEXT.id);
    if let Some(format) = &format
        && format != FORMAT
    {
        let newer = format.strip_prefix("kneadful-routine/").is_some_and(|v| v.parse().is_ok_and(|v: u32| v > 1));
        fields.problem("format", if newer { sentences::TOO_NEW } else { sentences::OTHER_FORMAT }, &[format, FORMAT]);
        // A newer format may mean anything by its fields: more problems would only mislead.
        if newer {
            return None;
        }
    }

    let id = fields.id("id");
    let title = fields.text("title", MAX_TEXT.title);
    let language = fields.language("language");
    let setting = fields.word("setting");
    let position = fields.word("position");
    let level = fields.word("level");
    let max_pressure = fields.number("maxPressure", &CEILING);
    let tools = fields.words("tools");
    let optional_tools = fields.words("optionalTools");
    let goals = fields.words("goals");
    let audiences = fields.words("audiences");
    let exclude_if = fields.words("excludeIf");
    let note = fields.optional_text("note", MAX_TEXT.note);

    let items = fields.list("steps", true);
    let count = items.map_or(0, <[Value]>::len);
    if items.is_some() && !(1..=MAX_STEPS).contains(&count) {
        fields.problem("steps", sentences::STEP_COUNT, &[&digits(count), &digits(MAX_STEPS)]);
    }
    let mut steps = Vec::new();
    for (index, item) in items.unwrap_or_default().iter().enumerate().take(MAX_STEPS) {
        let path = ["steps[", &digits(index), "]"].concat();
        steps.extend(read_step(item, path, position, max_pressure, fields.problems()));
    }
    let seconds: u32 = steps.iter().map(|step| step.length.0 / 1000).sum();
    if seconds > MAX_SECONDS {
        fields.problem("steps", sentences::LONG_ROUTINE, &[&digits(seconds as usize), &digits(MAX_SECONDS as usize)]);
    }
    fields.close();

    format?;
    Some(Routine {
        id: id?.into(),
        title: title?.into(),
        language: language.unwrap_or_else(|| "en".into()).into(),
        setting: setting.unwrap_or(Setting::SelfMassage),
        position: position?,
        level: level?,
        max_pressure: max_pressure? as u8,
        tools: tools.into(),
        optional_tools: optional_tools.into(),
        goals: goals.into(),
        audiences: audiences.into(),
        exclude_if: exclude_if.into(),
        note: note.unwrap_or_default().into(),
        steps: steps.into(),
    })
}

fn read_step(
    item: &Value,
    path: String,
    usual_position: Option<super::vocabulary::Position>,
    ceiling: Option<u32>,
    problems: &mut Vec<Problem>,
) -> Option<Step> {
    let mut fields = Fields::open(item, path, problems)?;
    let technique = fields.optional_word::<Technique>("technique");
    let exercise = fields.optional_word("exercise");
    let title = fields.optional_text("title", MAX_TEXT.title);
    let region = fields.optional_word("region");
    let side = fields.optional_word("side");
    let tool = fields.optional_word("tool");
    let position = fields.optional_word("position");
    let seconds = fields.number("seconds", &LENGTH);
    let pressure = fields.optional_number("pressure", &PRESSURE);
    let until_eased = fields.flag("untilEased");
    let optional = fields.flag("optional");
    let cue = fields.optional_text("cue", MAX_TEXT.cue);

    // Judged by what is written, so that a misspelt word is not told twice.
    let no_stretch = match technique {
        Some(technique) => technique != Technique::Stretch,
        None => !fields.has_any(&["technique"]),
    };
    if exercise.is_some() && no_stretch {
        fields.problem("exercise", sentences::NO_STRETCH, &[]);
    }
    if side.is_some() && !fields.has_any(&["region"]) {
        fields.problem("side", sentences::NO_REGION, &[]);
    }
    if let (Some(pressure), Some(ceiling)) = (pressure, ceiling)
        && pressure > ceiling
    {
        fields.problem("pressure", sentences::OVER_CEILING, &[&digits(pressure as usize), &digits(ceiling as usize)]);
    }
    if !fields.has_any(&["technique", "title", "cue"]) {
        fields.problem("", sentences::NOTHING_TO_DO, &[]);
    }
    let placed = fields.has_any(&["position", "technique", "region", "tool"]);
    fields.close();

    Some(Step {
        technique,
        exercise,
        title: title.map(Into::into),
        region,
        side,
        tool,
        position: position.or(usual_position)?,
        placed,
        length: Millis::seconds(seconds?),
        pressure: pressure.map(|pressure| pressure as u8),
        until_eased,
        optional,
        cue: cue.unwrap_or_default().into(),
    })
}

#[cfg(test)]
mod tests;
