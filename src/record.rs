//! What happened: what a session leaves behind.

pub mod entry;
