//! `cargo xtask test`: every test there is.

use std::time::Instant;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::build;
use crate::setup::{browsers, java, npm};

/// A screen of its own for what has to be seen: the browsers with hidden tabs, and WebKit.
const SCREEN: [&str; 3] = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1200x24 -nolisten tcp"];
/// Two at a time: a browser takes a core, and more of them would measure each other.
const NODE: [&str; 4] = ["node", "--test", "--test-reporter=spec", "--test-concurrency=2"];

pub fn run(sh: &Shell) -> Result<()> {
    npm::ready(sh)?;
    browsers::ready(sh)?;
    java::ready(sh)?;
    stage("Rust", || Ok(cmd!(sh, "cargo test --workspace --locked").run()?))?;
    stage("the site is built", || build::run(sh))?;
    stage("the Wasm in node", || node(sh, "tests/js", false))?;
    stage("the site in Chromium, Firefox and WebKit", || node(sh, "tests/e2e", true))?;
    // Alone: what starves a browser is heard in its sound.
    stage("what is heard of it", || node(sh, "tests/record", true))
}

/// Announces `work`, does it, and says how long it took.
pub fn stage(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {name}");
    let start = Instant::now();
    work().with_context(|| format!("`{name}` failed"))?;
    println!("== {name}: {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs the `*.test.js` files of `folder` by node's own runner.
fn node(sh: &Shell, folder: &str, in_browsers: bool) -> Result<()> {
    let names = sh.read_dir(folder)?.into_iter().filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()));
    let files: Vec<String> =
        names.filter(|name| name.ends_with(".test.js")).map(|name| format!("{folder}/{name}")).collect();
    let command: Vec<&str> = NODE.into_iter().chain(files.iter().map(String::as_str)).collect();
    if in_browsers { on_screen(sh, &command) } else { start(sh, &command) }
}

/// Runs a command that may open windows, on a screen that nobody sees where there is such.
pub fn on_screen(sh: &Shell, command: &[&str]) -> Result<()> {
    if browsers::has_screen() { start(sh, &[&SCREEN, command].concat()) } else { start(sh, command) }
}

fn start(sh: &Shell, command: &[&str]) -> Result<()> {
    let (program, words) = command.split_first().context("a command has a name")?;
    Ok(cmd!(sh, "{program} {words...}").run()?)
}
