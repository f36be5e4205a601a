//! Scenarios and laws.

mod catalog;
mod onsets;
mod track;
