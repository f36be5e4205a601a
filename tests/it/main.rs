//! Scenarios and laws.

mod catalog;
mod harness;
mod laws;
mod onsets;
mod oracle;
mod session;
mod tidy;
mod track;
mod words;
