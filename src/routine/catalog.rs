//! The built-in routines.
