//! cargo-deny, at the version whose findings are known.

use std::path::PathBuf;

use anyhow::Result;
use xshell::{Shell, cmd};

const VERSION: &str = "0.20.2";

/// The program, compiled into target/tools unless it is installed already.
pub fn ready(sh: &Shell) -> Result<PathBuf> {
    let built = PathBuf::from("target/tools/bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    for program in [PathBuf::from("cargo-deny"), built.clone()] {
        let version = cmd!(sh, "{program} --version").quiet().ignore_stderr().read();
        if version.is_ok_and(|version| version.trim().ends_with(VERSION)) {
            return Ok(program);
        }
    }
    println!("Compiling cargo-deny {VERSION}: some minutes, once.");
    cmd!(sh, "cargo install --locked --root target/tools cargo-deny@{VERSION}").run()?;
    Ok(built)
}
