//! When it happens: routine → timeline → score → track, and the session that leads through it.

pub mod monotonic;
pub mod score;
pub mod session;
pub mod sound;
pub mod timeline;
pub mod track;
