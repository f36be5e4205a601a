//! `cargo xtask check`: everything about the sources that can be found without running them.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::setup::{deny, npm, toolchain::Toolchain};
use crate::test::stage;
use crate::wasm;
use crate::words;

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    let deny = deny::ready(sh)?;
    stage("Rust: format", || Ok(cmd!(sh, "cargo fmt --all --check").run()?))?;
    stage("Rust: lints", || {
        cmd!(sh, "cargo clippy --workspace --all-targets --locked -- -D warnings").run()?;
        wasm_lints(sh)
    })?;
    stage("Rust: documentation", || {
        let _strict = sh.push_env("RUSTDOCFLAGS", "-D warnings");
        Ok(cmd!(sh, "cargo doc --workspace --no-deps --document-private-items --locked").run()?)
    })?;
    stage("Rust: licences, bans, sources", || Ok(cmd!(sh, "{deny} check licenses bans sources").run()?))?;
    // The types of the core and of the words are made with them.
    wasm::run(sh)?;
    words::run(sh)?;
    stage("JS: types", || Ok(cmd!(sh, "node node_modules/typescript/bin/tsc").run()?))?;
    stage("JS, CSS, JSON: format and lints", || {
        Ok(cmd!(sh, "node node_modules/@biomejs/biome/bin/biome ci --error-on-warnings").run()?)
    })
}

/// The boundary is only compiled for Wasm.
fn wasm_lints(sh: &Shell) -> Result<()> {
    match Toolchain::ready(sh)? {
        Toolchain::Rustup => {
            Ok(cmd!(sh, "cargo clippy --lib --target wasm32-unknown-unknown --locked -- -D warnings").run()?)
        }
        Toolchain::Debian { .. } => {
            println!("Not run: clippy over src/web/, as Debian's compiler for Wasm comes without it.");
            Ok(())
        }
    }
}
