//! Kneadful: a player for back-massage routines that runs in any browser.

pub mod play;
pub mod routine;
pub mod time;
