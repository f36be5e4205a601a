//! `cargo xtask sizes`: prints what has to come until the first routine can play, and what is in it.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::{build, wasm};

pub fn run(sh: &Shell) -> Result<()> {
    build::run(sh)?;
    wasm::named(sh, "target/sizes")?;
    cmd!(sh, "node tests/bench/parts.js").run()?;
    Ok(())
}
