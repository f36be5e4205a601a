//! `cargo xtask lighthouse`: what Lighthouse says of every kind of screen.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::build;
use crate::setup::{browsers, npm};

/// It has packages of its own: Lighthouse needs more of them than all the rest, and nothing else needs it.
const FOLDER: &str = "tests/lighthouse";

pub fn run(sh: &Shell) -> Result<()> {
    browsers::ready(sh)?;
    build::run(sh)?;
    npm::ready_in(sh, FOLDER)?;
    Ok(cmd!(sh, "node {FOLDER}/lighthouse.js").quiet().run()?)
}
