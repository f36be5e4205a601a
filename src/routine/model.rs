//! What can be played: a [`Routine`] and its [`Step`]s.
//!
//! They are made by [`document`](super::document), which checks every limit, or by the catalogue's build; so whoever
//! holds one need not check again.

use std::borrow::Cow;

use super::vocabulary::{
    Audience, Condition, Effort, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool,
};
use crate::time::Millis;

/// A text: static in the catalogue, owned in a routine from outside.
pub type Text = Cow<'static, str>;
/// A list: static in the catalogue, owned in a routine from outside.
pub type List<T> = Cow<'static, [T]>;

/// A massage routine: one list of timed steps, with what one must know to choose it.
#[derive(Clone, Debug, PartialEq)]
pub struct Routine {
    /// Its id: lower case letters, digits and hyphens.
    pub id: Text,
    /// Its title.
    pub title: Text,
    /// The language of its texts, as a BCP 47 tag such as `en`.
    pub language: Text,
    /// Who works on whom.
    pub setting: Setting,
    /// How one is placed where a step does not say otherwise.
    pub position: Position,
    /// How strong it is as a whole.
    pub level: Level,
    /// The ceiling of pressure for all steps, 1 to 7 on the scale of 0 to 10.
    pub max_pressure: u8,
    /// What must be in the house.
    pub tools: List<Tool>,
    /// What is pleasant to have but not needed.
    pub optional_tools: List<Tool>,
    /// What it is browsed under.
    pub goals: List<Goal>,
    /// Whom it is for.
    pub audiences: List<Audience>,
    /// Who must not do it.
    pub exclude_if: List<Condition>,
    /// What to know before starting; may be empty.
    pub note: Text,
    /// The steps, 1 to 200.
    pub steps: List<Step>,
}

/// One step of a routine.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What to do, where the vocabulary has a word for it.
    pub technique: Option<Technique>,
    /// Which stretch, where it has a name.
    pub exercise: Option<Exercise>,
    /// A title of its own, instead of that of technique or exercise.
    pub title: Option<Text>,
    /// Where.
    pub region: Option<Region>,
    /// On which side.
    pub side: Option<Side>,
    /// With what.
    pub tool: Option<Tool>,
    /// How one is placed.
    pub position: Position,
    /// Whether that was said: what is told in free words alone may be done in any position, unless the step names one.
    pub placed: bool,
    /// How long, 3 s to 15 min.
    pub length: Millis,
    /// How hard on the scale of 0 to 10, where the step says so itself.
    pub pressure: Option<u8>,
    /// Whether it ends with a tap once the spot has eased; its length is then the cap.
    pub until_eased: bool,
    /// Whether it may be left out.
    pub optional: bool,
    /// The instruction; may be empty where technique or title say it all.
    pub cue: Text,
}

impl Routine {
    /// The sum of its steps, without the time between them.
    pub fn length(&self) -> Millis {
        self.steps.iter().map(|step| step.length).sum()
    }
}

impl Step {
    /// What it asks of the body; a step in free words counts as [`Effort::Stretch`], which asks for nothing more.
    pub fn effort(&self) -> Effort {
        self.technique.map_or(Effort::Stretch, Technique::effort)
    }

    /// The least and the most pressure, 0 to 10, never over the routine's `ceiling`: the step's own number, else what
    /// its technique usually asks for; `None` where nothing presses.
    pub fn pressure_within(&self, ceiling: u8) -> Option<(u8, u8)> {
        let (least, most) = match (self.pressure, self.technique?.usual_pressure()?.into_inner()) {
            (Some(own), _) => (own, own),
            (None, usual) => usual,
        };
        Some((least.min(ceiling), most.min(ceiling)))
    }
}
