//! What to do: the vocabulary, the routine and its document, and the built-in catalogue.

pub mod catalog;
pub mod document;
pub mod model;
pub mod packed;
pub mod vocabulary;
