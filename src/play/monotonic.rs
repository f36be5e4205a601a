//! The clock of the silent transport.
