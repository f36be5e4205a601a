//! `cargo xtask words`: the sentences people read, as the JS module `target/words/`, which `#words` in package.json names.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::setup::npm;
use crate::stamp::Stamp;

/// Where the module is made, from the root of the repository.
pub const PACKAGE: &str = "target/words";

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    let inputs =
        ["www/words", "src/routine/catalog", "src/routine/document/sentences.rs", "xtask/web", "package-lock.json"]
            .map(Path::new);
    let stamp = Stamp::of("target/words.stamp", &inputs)?.making(PACKAGE);
    if stamp.is_current() {
        return Ok(());
    }
    stamp.clear()?;
    cmd!(sh, "node xtask/web/words.js").run()?;
    stamp.set()
}
