//! `cargo xtask wasm`: the core as a JS package, `target/wasm/`, which `#kneadful` in package.json names.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;
use xshell::{Shell, cmd};

use crate::setup::{npm, toolchain::Toolchain};
use crate::stamp::Stamp;

/// Where the package is made, from the root of the repository.
pub const PACKAGE: &str = "target/wasm";

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    let module = Toolchain::ready(sh)?.build(sh)?;
    let inputs = [&module, Path::new("package-lock.json"), Path::new("Cargo.lock"), Path::new("xtask/src/wasm.rs")];
    let stamp = Stamp::of("target/wasm.stamp", &inputs)?.making(PACKAGE);
    if stamp.is_current() {
        return Ok(());
    }
    stamp.clear()?;
    package(sh, &module, PACKAGE, Names::Dropped)?;
    stamp.set()
}

/// What becomes of the names of functions.
#[derive(Clone, Copy, PartialEq)]
pub enum Names {
    Kept,
    Dropped,
}

/// The same package in another folder, with the names of its functions, for whoever wants to see what is in it.
pub fn named(sh: &Shell, folder: &str) -> Result<()> {
    package(sh, &Toolchain::ready(sh)?.build(sh)?, folder, Names::Kept)
}

fn package(sh: &Shell, module: &Path, folder: &str, names: Names) -> Result<()> {
    bind(module, folder, names)?;
    let made = format!("{folder}/kneadful_bg.wasm");
    let debug = (names == Names::Kept).then_some("--debuginfo");
    // Plain: the module's own `target_features` say what may be used. With --all-features the result loads nowhere.
    // The lowest kilobyte is the far end of the stack: nothing lies there, so that addresses may be folded.
    // Flattened and put together anew, and all passes once more: 0.1 kB, compressed.
    let passes = ["-Oz", "--converge", "--low-memory-unused", "--flatten", "--rereloop", "-Oz"];
    cmd!(sh, "node node_modules/binaryen/bin/wasm-opt {passes...} {debug...} {made} -o {made}").run()?;
    Ok(())
}

fn bind(module: &Path, folder: &str, names: Names) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("kneadful").typescript(true);
    // `init()` without an argument loads the module beside it; Vite sees that and gives the file its hashed name.
    bindgen.omit_default_module_path(false);
    bindgen.remove_name_section(names == Names::Dropped).remove_producers_section(true);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|error| anyhow!("{error:#}"))
        .with_context(|| format!("cannot make `{folder}` of `{}`", module.display()))
}
