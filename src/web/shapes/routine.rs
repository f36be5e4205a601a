//! A routine and its steps, ready to be shown.

use serde::Serialize;
use tsify::Tsify;

use crate::routine::model::{Routine, Step};
use crate::routine::vocabulary::Vocabulary;
use crate::web::seconds;

/// A step, ready to be shown; the ids are those of the vocabulary.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    technique: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    exercise: Option<&'static str>,
    /// Its own, instead of the name of its exercise or technique.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    region: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "\"left\" | \"right\" | \"both\"")]
    side: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    tool: Option<&'static str>,
    /// Empty where free words do not say it.
    position: &'static str,
    seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pressure: Option<PressureView>,
    until_eased: bool,
    optional: bool,
    cue: String,
}

/// From how hard to how hard, 0 to 10.
#[derive(Serialize, Tsify)]
pub struct PressureView {
    least: u8,
    most: u8,
}

/// A routine, ready to be shown; the ids are those of the vocabulary.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RoutineView {
    id: String,
    title: String,
    language: String,
    #[tsify(type = "\"self\" | \"partner\"")]
    setting: &'static str,
    position: &'static str,
    #[tsify(type = "\"gentle\" | \"moderate\"")]
    level: &'static str,
    max_pressure: u8,
    tools: Vec<&'static str>,
    optional_tools: Vec<&'static str>,
    goals: Vec<&'static str>,
    audiences: Vec<&'static str>,
    exclude_if: Vec<&'static str>,
    note: String,
    /// The sum of the steps, without the time between them.
    seconds: f64,
    steps: Vec<StepView>,
}

fn ids<V: Vocabulary>(words: &[V]) -> Vec<&'static str> {
    words.iter().map(|word| word.id()).collect()
}

impl RoutineView {
    /// The routine with these of its steps.
    pub fn with(steps: &[Step], routine: &Routine) -> RoutineView {
        RoutineView {
            id: routine.id.to_string(),
            title: routine.title.to_string(),
            language: routine.language.to_string(),
            setting: routine.setting.id(),
            position: routine.position.id(),
            level: routine.level.id(),
            max_pressure: routine.max_pressure,
            tools: ids(&routine.tools),
            optional_tools: ids(&routine.optional_tools),
            goals: ids(&routine.goals),
            audiences: ids(&routine.audiences),
            exclude_if: ids(&routine.exclude_if),
            note: routine.note.to_string(),
            seconds: seconds(routine.length()),
            steps: steps.iter().map(|step| StepView::of(step, routine.max_pressure)).collect(),
        }
    }
}

impl From<&Routine> for RoutineView {
    fn from(routine: &Routine) -> RoutineView {
        RoutineView::with(&routine.steps, routine)
    }
}

impl StepView {
    fn of(step: &Step, ceiling: u8) -> StepView {
        StepView {
            technique: step.technique.map(Vocabulary::id),
            exercise: step.exercise.map(Vocabulary::id),
            title: step.title.as_ref().map(ToString::to_string),
            region: step.region.map(Vocabulary::id),
            side: step.side.map(Vocabulary::id),
            tool: step.tool.map(Vocabulary::id),
            position: if step.placed { step.position.id() } else { "" },
            seconds: seconds(step.length),
            pressure: step.pressure_within(ceiling).map(|(least, most)| PressureView { least, most }),
            until_eased: step.until_eased,
            optional: step.optional,
            cue: step.cue.to_string(),
        }
    }
}
