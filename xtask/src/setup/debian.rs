//! Debian's packages: installed when root, otherwise a sentence that says what to run.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// Whether this machine takes packages from Debian's tools.
pub fn is_here() -> bool {
    cfg!(target_os = "linux") && Path::new("/usr/bin/apt-get").exists()
}

/// Installs `packages`; `what` is what they are for.
pub fn install(sh: &Shell, packages: &[&str], what: &str) -> Result<()> {
    let list = packages.join(" ");
    if cmd!(sh, "id -u").quiet().read()? != "0" {
        bail!("{what} is missing. Run: sudo apt-get install --no-install-recommends {list}");
    }
    println!("Installing {list} for {what}.");
    let _quiet = sh.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(sh, "apt-get update --quiet").ignore_stdout().run()?;
    cmd!(sh, "apt-get install --yes --quiet --no-install-recommends {packages...}")
        .ignore_stdout()
        .run()
        .with_context(|| format!("{what} is missing and could not be installed"))
}
