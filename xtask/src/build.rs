//! `cargo xtask build`: makes dist/, a static site that runs from any folder of any host.

use std::env;
use std::fs::{self, File};
use std::path::Path;
use std::process;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::licences;
use crate::schema;
use crate::stamp::Stamp;
use crate::wasm;
use crate::words;

const SITE: &str = "dist";
/// Where it is made: beside, so that what is half made is in nobody's way.
const BESIDE: &str = "target/site";
/// Vite writes it, for the packages in the bundle,
const LICENCES: &str = "licenses.md";
/// and for those in the service worker.
const WORKER_LICENCES: &str = "licenses-worker.md";

pub fn run(sh: &Shell) -> Result<()> {
    let _alone = alone(sh)?;
    wasm::run(sh)?;
    words::run(sh)?;
    let inputs = [
        "www",
        "xtask/web",
        "package.json",
        "package-lock.json",
        "Cargo.lock",
        "xtask/src/licences.rs",
        "xtask/src/schema.rs",
        wasm::PACKAGE,
        words::PACKAGE,
    ]
    .map(Path::new);
    let stamp = Stamp::of("target/dist.stamp", &inputs)?.making(SITE);
    // An address is in no file: what was made with one is made anew by the next build.
    let addressed = env::var_os("KNEADFUL_ADDRESS").is_some();
    if !addressed && stamp.is_current() {
        return Ok(());
    }
    stamp.clear()?;
    make(sh)?;
    if addressed { Ok(()) } else { stamp.set() }
}

/// As long as it is held, no other build runs here.
fn alone(sh: &Shell) -> Result<File> {
    sh.create_dir("target")?;
    let file = File::create("target/build.lock")?;
    file.lock().context("cannot lock `target/build.lock`")?;
    Ok(file)
}

/// Makes the site in a folder of its own, which takes the place of the last one once it is whole.
fn make(sh: &Shell) -> Result<()> {
    // With it goes what a killed build left, and goes on writing to: it shall fail.
    sh.remove_path(BESIDE)?;
    let folder = format!("{BESIDE}/{}", process::id());
    for config in ["vite.config.js", "player.config.js", "worker.config.js"] {
        cmd!(sh, "node node_modules/vite/bin/vite.js build --config xtask/web/{config}")
            .env("KNEADFUL_SITE", format!("../{folder}"))
            .run()?;
    }
    let made = Path::new(&folder);
    let javascript = sh.read_file(made.join(LICENCES))?;
    let worker = sh.read_file(made.join(WORKER_LICENCES))?;
    sh.remove_path(made.join(WORKER_LICENCES))?;
    sh.write_file(made.join(LICENCES), javascript + &worker + &licences::of_wasm(sh)?)?;
    sh.write_file(made.join("routine.schema.json"), format!("{:#}\n", schema::routine()))?;
    sh.remove_path(SITE)?;
    fs::rename(made, SITE).with_context(|| format!("cannot move `{folder}` to `{SITE}`"))
}
