//! Java, in which the Nu HTML checker runs.

use anyhow::Result;
use xshell::Shell;

use super::{debian, left_out, on_path};

/// Installs it where that can be done, and says what cannot run without it.
pub fn ready(sh: &Shell) -> Result<()> {
    if !on_path("java") && debian::is_here() {
        debian::offer(sh, &["default-jre-headless"], "the Nu HTML checker's Java")?;
    }
    if on_path("java") { Ok(()) } else { left_out(&["the Nu HTML checker"]) }
}
