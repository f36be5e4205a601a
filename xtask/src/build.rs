//! `cargo xtask build`: makes dist/, a static site that runs from any folder of any host.

use std::env;
use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::licences;
use crate::schema;
use crate::stamp::Stamp;
use crate::wasm;
use crate::words;

/// Vite writes it, for the packages in the bundle,
const LICENCES: &str = "dist/licenses.md";
/// and for those in the service worker.
const WORKER_LICENCES: &str = "dist/licenses-worker.md";

pub fn run(sh: &Shell) -> Result<()> {
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
    let stamp = Stamp::of("target/dist.stamp", &inputs)?;
    // An address is in no file: what was made with one is made anew by the next build.
    let addressed = env::var_os("KNEADFUL_ADDRESS").is_some();
    if !addressed && stamp.is_current() && Path::new("dist/index.html").exists() {
        return Ok(());
    }
    stamp.clear()?;
    for config in ["vite.config.js", "player.config.js", "worker.config.js"] {
        cmd!(sh, "node node_modules/vite/bin/vite.js build --config xtask/web/{config}").run()?;
    }
    let javascript = sh.read_file(LICENCES)?;
    let worker = sh.read_file(WORKER_LICENCES)?;
    sh.remove_path(WORKER_LICENCES)?;
    sh.write_file(LICENCES, javascript + &worker + &licences::of_wasm(sh)?)?;
    sh.write_file("dist/routine.schema.json", format!("{:#}\n", schema::routine()))?;
    if addressed { Ok(()) } else { stamp.set() }
}
