//! `cargo xtask setup`: what the other commands need. Each of them asks for its own part and does nothing twice.

pub mod browsers;
pub mod debian;
pub mod deny;
pub mod npm;
pub mod toolchain;

use anyhow::Result;
use xshell::Shell;

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    toolchain::Toolchain::ready(sh)?;
    deny::ready(sh)?;
    browsers::ready(sh)?;
    Ok(())
}
