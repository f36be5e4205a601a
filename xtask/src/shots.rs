//! `cargo xtask shots [NAME] [--theme T] [--size WxH]`: photographs of every screen, into target/shots/.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::build;
use crate::setup::browsers;

/// What is asked for is understood there: only there is it known which screens there are.
pub fn run(sh: &Shell, asked: &[&str]) -> Result<()> {
    browsers::ready(sh)?;
    build::run(sh)?;
    Ok(cmd!(sh, "node tests/look/shots.js {asked...}").quiet().run()?)
}
