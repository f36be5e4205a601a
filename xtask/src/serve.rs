//! `cargo xtask serve`: builds, then serves dist/ with the headers of production.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::build;

/// Where it serves unless told otherwise.
pub const PORT: u16 = 8080;

pub fn run(sh: &Shell, port: u16) -> Result<()> {
    build::run(sh)?;
    let port = port.to_string();
    Ok(cmd!(sh, "node xtask/web/serve.js {port}").quiet().run()?)
}
