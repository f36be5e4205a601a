//! What may be wrong with a document, and the way out: a sentence a problem, with `{0}`, `{1}` where values stand.
//!
//! They are English, and ids to whoever translates them: another language has them in its file in `www/words/`, under
//! `problems`, which is checked against this file.

pub const TOO_NEW: &str = "`{0}` is newer than this player, which reads `{1}`: reload the app to update it";
pub const OTHER_FORMAT: &str = "`{0}` is not a routine's format: write `{1}`";
pub const WRONG_KIND: &str = "expected {0}, found {1}";
pub const MISSING: &str = "is missing: add it";
pub const TWICE: &str = "stands twice: leave one out";
pub const WORD_TWICE: &str = "`{0}` stands twice: leave one out";
pub const NO_FIELD: &str = "no such field: leave it out, or use one of {0}";
pub const MORE_FIELDS: &str = "{0} more fields are unknown: leave them out";
pub const NO_WORD: &str = "`{0}` is no {1}: use one of {2}";
pub const NO_ID: &str = "`{0}` is no id: use lower case letters, digits and hyphens";
pub const NO_LANGUAGE: &str = "`{0}` is no language tag: write one such as `en` or `es-MX`";
pub const EMPTY: &str = "is empty: write something";
pub const EMPTY_OPTIONAL: &str = "is empty: write something, or leave it out";
pub const INVISIBLE: &str = "has the invisible character U+{0}: remove it";
pub const LONG_TEXT: &str = "{0} characters are too many: shorten it to {1}";
pub const STEP_COUNT: &str = "{0} steps: a routine has 1 to {1}";
pub const LONG_ROUTINE: &str = "{0} s in all is too long: a routine lasts at most {1} s, 2 h";
pub const NO_STRETCH: &str = "an exercise needs the technique `stretch`: add it, or leave the exercise out";
pub const NO_REGION: &str = "a side needs a region: add one, or leave the side out";
pub const NOTHING_TO_DO: &str = "says nothing to do: give it a `technique`, a `title` or a `cue`";
pub const OVER_CEILING: &str = "`{0}` is over the routine's own ceiling: lower it, or raise `maxPressure` from {1}";

pub const SHORT_STEP: &str = "`{0}` is too short: a step lasts 3 s to 15 min";
pub const LONG_STEP: &str = "`{0}` is too long: a step lasts 3 s to 15 min";
pub const BROKEN_LENGTH: &str = "needs a whole number: a step lasts 3 s to 15 min";
pub const LOW_CEILING: &str = "`{0}` is too low: a ceiling of pressure is 1 to 7 of 10";
pub const HIGH_CEILING: &str = "`{0}` is too high: a ceiling of pressure is 1 to 7 of 10";
pub const BROKEN_CEILING: &str = "needs a whole number: a ceiling of pressure is 1 to 7 of 10";
pub const LOW_PRESSURE: &str = "`{0}` is too low: pressure is 0 to 10";
pub const HIGH_PRESSURE: &str = "`{0}` is too high: pressure is 0 to 10";
pub const BROKEN_PRESSURE: &str = "needs a whole number: pressure is 0 to 10";

// What a value is, where another was expected.
pub const NOTHING: &str = "nothing";
pub const FLAG: &str = "true or false";
pub const NUMBER: &str = "a number";
pub const TEXT: &str = "a text";
pub const LIST: &str = "a list";
pub const OBJECT: &str = "an object";
