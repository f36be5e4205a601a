//! The built-in routines.
//!
//! Each is a document of the public format, `catalog/<id>.json`, and so an example for whoever writes one. `build.rs`
//! checks them by the rules of [`document`](super::document) and compiles them into tables; a document that does not
//! check fails the build.
//!
//! Invariant: no two ids are equal, as each is its file's name.

use super::model::Routine;

mod tables {
    use std::borrow::Cow;

    use crate::routine::model::{Routine, Step};
    use crate::routine::vocabulary::{
        Audience, Condition, Exercise, Goal, Level, Position, Region, Setting, Side, Technique, Tool,
    };
    use crate::time::Millis;

    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

/// Every built-in routine, in the order in which people see them.
pub fn all() -> &'static [Routine] {
    &tables::CATALOG
}

/// The built-in routine with that id.
pub fn find(id: &str) -> Option<&'static Routine> {
    all().iter().find(|routine| routine.id == id)
}
