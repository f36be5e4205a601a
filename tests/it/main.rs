//! Scenarios and laws.

mod catalog;
mod chimes;
mod harness;
mod laws;
mod onsets;
mod oracle;
mod session;
mod tidy;
mod track;
mod words;
